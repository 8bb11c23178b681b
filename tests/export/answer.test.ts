import { describe, expect, it } from 'vitest';
import type { Ledger } from '@/lib/ledger/ledger';
import { loadLedger } from '@/lib/ledger/load';
import { madeLedger } from '@/tests/support/made-ledger';
import { ask } from '@/tests/support/public-file';

const CSV = '/api/v1/contributions.csv';
const { version, hash } = loadLedger().identity;

function problemOf(address: string, method = 'GET') {
  const { status, headers, body } = ask(address, { method });
  expect(headers['Content-Type']).toBe('application/problem+json');
  return { headers, ...JSON.parse(new TextDecoder().decode(body ?? undefined)), answered: status };
}

describe('a file', () => {
  it('is sent with everything that a cache, a browser and another site need', () => {
    expect(ask(CSV).headers).toEqual({
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Expose-Headers': 'Content-Disposition, ETag, X-Ledger-Hash, X-Ledger-Version',
      'Cache-Control': 'public, max-age=300, stale-while-revalidate=86400',
      'Content-Disposition': `attachment; filename="contributions_${version}_${hash.slice(0, 8)}.csv"`,
      'Content-Type': 'text/csv; charset=utf-8',
      ETag: expect.stringMatching(/^W\/"[\w-]+"$/),
      Vary: 'Accept-Encoding',
      'X-Ledger-Hash': hash,
      'X-Ledger-Version': version,
    });
  });

  it('of JSON opens in the browser and is still saved under its name', () => {
    const { headers } = ask('/api/v1/figures/foreign-support-by-year.json');
    expect(headers['Content-Type']).toBe('application/json; charset=utf-8');
    expect(headers['Content-Disposition']).toBe(
      `inline; filename="foreign-support-by-year_${version}_${hash.slice(0, 8)}.json"`,
    );
  });

  it('asked for by HEAD has the same headers and no body', () => {
    const [get, head] = ['GET', 'HEAD'].map((method) => ask(CSV, { method }));
    expect([head?.status, head?.headers, head?.body]).toEqual([200, get?.headers, null]);
  });
});

/** The real ledger but for what identifies it. */
function identifiedAs(change: Partial<Ledger['identity']>): Ledger {
  const ledger = loadLedger();
  return { ...ledger, identity: { ...ledger.identity, ...change } };
}

describe('the entity tag', () => {
  const tag = ask(CSV).headers.ETag ?? '';

  it('answers 304 without a body, with what a cache keeps up to date', () => {
    const { status, headers, body } = ask(CSV, { ifNoneMatch: tag });
    expect([status, body, headers.ETag]).toEqual([304, null, tag]);
    expect(headers['Cache-Control']).toContain('max-age=300');
    expect(headers['Content-Type']).toBeUndefined();
  });

  it('is the same for requests that mean the same', () => {
    const same = [`${CSV}?currency=USD`, `${CSV}?period=all&currency=`, `${CSV}?utm_source=a`];
    expect(same.map((address) => ask(address).headers.ETag)).toEqual(same.map(() => tag));
  });

  it.each([
    ['a request for other rows', ask(`${CSV}?donor=gbr`)],
    ['another file', ask('/api/v1/contributions.json')],
    ['another build', ask(CSV, { build: 'other' })],
    ['another address of the site', ask(CSV, { url: 'https://example.org' })],
    ['another ledger', ask(CSV, { ledger: identifiedAs({ hash: 'other' }) })],
    ['other rates', ask(CSV, { ledger: identifiedAs({ rates: { last: '', hash: 'other' } }) })],
  ])('differs for %s', (_what, { headers }) => {
    expect(headers.ETag).not.toBe(tag);
  });
});

describe('a parameter that cannot be used', () => {
  it('is a 400 that names every one of them at once', () => {
    const problem = problemOf(`${CSV}?donor=gbrr&stage=paid&nonsense=1&page=2`);
    expect(problem).toMatchObject({
      answered: 400,
      type: 'about:blank',
      title: 'Bad Request',
      status: 400,
    });
    expect(problem.errors).toEqual([
      {
        parameter: 'nonsense',
        found: expect.any(String),
        expected: expect.any(String),
        meant: null,
      },
      { parameter: 'page', found: expect.any(String), expected: expect.any(String), meant: null },
      { parameter: 'donor', found: '"gbrr"', expected: 'the id of a donor', meant: 'gbr' },
    ]);
    expect(problem.detail).toContain(
      '"donor": found "gbrr", expected the id of a donor. Did you mean "gbr"?',
    );
  });

  it('says in a sentence what clashes, and keeps to the four fields of an error', () => {
    const { detail, errors } = problemOf(`${CSV}?from=2025&to=2021`);
    expect(detail).toBe('"from" (2025) lies after to (2021).');
    expect(errors).toEqual([
      {
        parameter: 'from',
        found: '"2025"',
        expected: 'a date that is not after to (2021)',
        meant: null,
      },
    ]);
  });

  it('may be asked for from anywhere and is kept by no cache', () => {
    const { headers } = problemOf(`${CSV}?nonsense=1`);
    expect(headers['Access-Control-Allow-Origin']).toBe('*');
    expect(headers['Cache-Control']).toBe('no-store');
    expect(headers['X-Ledger-Hash']).toBe(hash);
  });

  it.each(['ledger.json', 'sources.csv', 'rates/ecb.csv', 'figures.json'])(
    'is any at all in %s',
    (name) => {
      const { answered, errors } = problemOf(`/api/v1/${name}?currency=EUR&utm_source=a`);
      expect([answered, errors.length, errors[0].expected]).toEqual([400, 1, 'no parameter']);
    },
  );

  it('wins over an entity tag', () => {
    expect(ask(`${CSV}?nonsense=1`, { ifNoneMatch: '*' }).status).toBe(400);
  });
});

describe('an address without a file', () => {
  it.each([
    ['/api', 'There is nothing at /api.'],
    ['/api/v1/nonsense', 'There is nothing at /api/v1/nonsense.'],
    // The same beginning and ending make nothing of this near.
    ['/api/v1/x.json', 'There is nothing at /api/v1/x.json.'],
    ['/api/v1/rates/x.csv', 'There is nothing at /api/v1/rates/x.csv.'],
    ['/api/v1/donations.csv', 'There is nothing at /api/v1/donations.csv.'],
    ['/api/v1/figures/nonsense.json', 'There is nothing at /api/v1/figures/nonsense.json.'],
    [
      '/api/v1/doners.csv',
      'There is nothing at /api/v1/doners.csv. Did you mean /api/v1/donors.csv?',
    ],
    ['/api/v1/donors', 'There is nothing at /api/v1/donors. Did you mean /api/v1/donors.csv?'],
    ['/api/donors.csv', 'There is nothing at /api/donors.csv. Did you mean /api/v1/donors.csv?'],
    [
      '/api/v2/contributions.csv',
      'There is nothing at /api/v2/contributions.csv. Did you mean /api/v1/contributions.csv?',
    ],
    [
      '/api/v1/figures/foreign-support-by-doner.csv',
      'There is nothing at /api/v1/figures/foreign-support-by-doner.csv. Did you mean /api/v1/figures/foreign-support-by-donor.csv?',
    ],
  ])('%s is a 404', (address, detail) => {
    const problem = problemOf(`${address}?nonsense=1`);
    expect(problem).toMatchObject({ answered: 404, title: 'Not Found', status: 404, detail });
    expect(problem.errors).toBeUndefined();
  });

  it('may be a file that another ledger has', () => {
    expect(ask('/api/v1/rates/per-usd.csv').status).toBe(200);
    expect(ask('/api/v1/rates/per-usd.csv', { ledger: madeLedger({}) }).status).toBe(404);
  });
});

it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])(
  '%s is refused, and what is offered is said',
  (method) => {
    const { headers, ...problem } = problemOf(CSV, method);
    expect(problem).toMatchObject({ answered: 405, title: 'Method Not Allowed', status: 405 });
    expect([headers.Allow, problem.detail]).toEqual([
      'GET, HEAD',
      `${method} is not offered; GET and HEAD are.`,
    ]);
  },
);
