import { createHash } from 'node:crypto';
import type { APIResponse } from '@playwright/test';
import canonicalize from 'canonicalize';
import { parse } from 'csv-parse/sync';
import { expect, test } from '@/e2e/support/test';

/** The files of the site as another program sees them. */

const FILES = [
  'contributions.csv',
  'contributions.json',
  'reports.csv',
  'donors.csv',
  'conversions.csv',
  'conversions.json',
  'ledger.json',
  'sources.csv',
  'statements.csv',
  'spending.csv',
  'observations.csv',
  'parties.csv',
  'rates/ecb.csv',
  'rates/per-usd.csv',
  'figures.json',
  'figures/foreign-support-by-donor.json',
  'figures/foreign-support-by-donor.csv',
  'figures/foreign-support-by-donor-and-year.json',
  'figures/foreign-support-by-donor-and-year.csv',
  'figures/foreign-support-by-year.json',
  'figures/foreign-support-by-year.csv',
  'figures/foreign-support-cumulative.json',
  'figures/foreign-support-cumulative.csv',
  'figures/foreign-support-by-channel.json',
  'figures/foreign-support-by-channel.csv',
  'figures/stated-national-share.json',
  'figures/stated-national-share.csv',
  'figures/claim-required-spending.json',
  'figures/claim-required-spending.csv',
  'figures/itemised-coverage.json',
  'figures/itemised-coverage.csv',
  'figures/resting-on-one-source.json',
  'figures/resting-on-one-source.csv',
  'figures/printed-conversions.json',
  'figures/printed-conversions.csv',
  'figures/national-spending-lines.json',
  'figures/national-spending-lines.csv',
  'figures/area-cleared.json',
  'figures/area-cleared.csv',
  'figures/casualties.json',
  'figures/casualties.csv',
  'figures/mines-found.json',
  'figures/mines-found.csv',
];

/** The rows of a CSV file by the names of its columns. */
async function rowsOf(response: APIResponse): Promise<readonly Record<string, string>[]> {
  return parse(await response.body(), { columns: true });
}

/** Both sums of the columns that say what is counted, in whole cents. */
function sums(rows: readonly Record<string, string>[]): readonly string[] {
  return ['counted_low', 'counted_high'].map((column) => {
    const cents = rows.reduce(
      (sum, row) => sum + BigInt((row[column] || '0').replace('.', '')),
      0n,
    );
    return `${cents / 100n}.${(cents % 100n).toString().padStart(2, '0')}`;
  });
}

test('every file is sent with its type, its name, the ledger’s version and hash', async ({
  request,
}) => {
  for (const file of FILES) {
    const response = await request.get(`/api/v1/${file}`);
    expect(response.status(), file).toBe(200);
    const headers = response.headers();
    const format = file.slice(file.lastIndexOf('.') + 1);
    const stem = file.slice(file.lastIndexOf('/') + 1, -format.length - 1);
    const hash = headers['x-ledger-hash'] ?? '';
    const version = headers['x-ledger-version'];
    expect(hash, file).toMatch(/^[0-9a-f]{64}$/);
    expect(headers['content-type'], file).toBe(
      `${format === 'csv' ? 'text/csv' : 'application/json'}; charset=utf-8`,
    );
    expect(headers['content-disposition'], file).toBe(
      `${format === 'csv' ? 'attachment' : 'inline'}; filename="${stem}_${version}_${hash.slice(0, 8)}.${format}"`,
    );
    expect(headers['access-control-allow-origin'], file).toBe('*');
    expect(headers['cache-control'], file).toBe(
      'public, max-age=300, stale-while-revalidate=86400',
    );
    expect(headers.etag, file).toMatch(/^W\/".+"$/);
    expect(headers.vary, file).toMatch(/accept-encoding/i);
  }
});

test('the hash is that of the canonical JSON of the records, and of the bytes of the rates', async ({
  request,
}) => {
  const response = await request.get('/api/v1/ledger.json');
  const { version, hash, rates, ...records } = await response.json();
  expect(
    createHash('sha256')
      .update(canonicalize(records) ?? '')
      .digest('hex'),
  ).toBe(hash);
  expect([hash, version]).toEqual([
    response.headers()['x-ledger-hash'],
    response.headers()['x-ledger-version'],
  ]);
  const ofRates = createHash('sha256');
  for (const name of ['ecb', 'per-usd']) {
    ofRates.update(await (await request.get(`/api/v1/rates/${name}.csv`)).body());
  }
  expect(ofRates.digest('hex')).toBe(rates.hash);
});

test('CSV is RFC 4180: UTF-8 without byte-order mark, CRLF, one header line', async ({
  request,
}) => {
  for (const file of FILES.filter((name) => name.endsWith('.csv') && !name.startsWith('rates/'))) {
    const bytes = await (await request.get(`/api/v1/${file}`)).body();
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    expect(text, file).toMatch(/^[a-z][a-z_,]+\r\n/);
    expect(text.replaceAll('\r\n', ''), file).not.toMatch(/[\r\n]/);
    expect(text.endsWith('\r\n'), file).toBe(true);
    const [header, ...rows]: string[][] = parse(text, { relax_column_count: true });
    expect(new Set(rows.map((row) => row.length)), file).toEqual(new Set([header?.length]));
  }
});

test('the totals of the page, of the files and of the figures are one', async ({ request }) => {
  const all = await rowsOf(await request.get('/api/v1/contributions.csv'));
  expect(all).toHaveLength(101);
  expect(sums(all)).toEqual(['30055248.50', '59594975.37']);
  const counted = await rowsOf(await request.get('/api/v1/contributions.csv?period=counted'));
  expect(counted).toHaveLength(61);
  expect(counted.filter((row) => row.counted_high !== '')).toHaveLength(23);
  expect(sums(counted)).toEqual(['19092613.98', '40611248.27']);
  for (const figure of FILES.filter((name) => /figures\/foreign.*json$/.test(name))) {
    const { total } = await (await request.get(`/api/v1/${figure}?currency=AZN`)).json();
    expect(total, figure).toEqual({ low: '32457443.79', high: '69039122.07' });
  }
});

test('what a reader has kept is not sent again', async ({ request }) => {
  const first = await request.get('/api/v1/contributions.csv?donor=gbr');
  const tag = first.headers().etag ?? '';
  for (const value of [tag, tag.replace('W/', ''), `"other", ${tag}`, '*']) {
    const again = await request.get('/api/v1/contributions.csv?donor=gbr', {
      headers: { 'If-None-Match': value },
    });
    expect(again.status(), value).toBe(304);
    expect(again.headers().etag).toBe(tag);
    expect(again.headers()['access-control-allow-origin']).toBe('*');
    expect((await again.body()).length).toBe(0);
  }
  const other = await request.get('/api/v1/contributions.csv?donor=fra', {
    headers: { 'If-None-Match': tag },
  });
  expect(other.status()).toBe(200);
});

test('HEAD answers like GET, without the file', async ({ request }) => {
  const addresses = ['/api/v1/reports.csv', '/api/v1/reports.csv?nonsense=1', '/api/v1/nonsense'];
  for (const address of addresses) {
    const [get, head] = [await request.get(address), await request.head(address)];
    const named = (response: APIResponse) =>
      ['content-type', 'content-disposition', 'etag', 'cache-control', 'x-ledger-hash'].map(
        (name) => response.headers()[name],
      );
    expect([head.status(), named(head)], address).toEqual([get.status(), named(get)]);
    expect((await head.body()).length, address).toBe(0);
  }
});

const BAD: readonly [string, string, string][] = [
  ['an unknown name', 'curency=EUR', 'curency'],
  ['a name of another page', 'page=2', 'page'],
  ['an order, which files do not take', 'sort=-date', 'sort'],
  ['an unknown value', 'donor=gbrr', 'donor'],
  ['a value of another kind', 'stage=cash', 'stage'],
  ['twice what may stand once', 'currency=EUR&currency=USD', 'currency'],
  ['one donor twice', 'donor=gbr&donor=gbr', 'donor'],
  ['a value that is too long', `q=${'a'.repeat(201)}`, 'q'],
  [
    'a request that is too long',
    Array.from({ length: 30 }, () => `q=${'a'.repeat(99)}`).join('&'),
    'query',
  ],
  ['a period together with an end', 'period=all&from=2021', 'period'],
  ['a day that there is not', 'from=2021-02-30', 'from'],
  ['ends in the wrong order', 'from=2022&to=2021', 'from'],
  ['a year of two digits', 'year=21', 'year'],
  ['what a text is not, in bytes', 'kind=%FF%FE', 'kind'],
];

for (const [what, query, parameter] of BAD) {
  test(`a 400 names ${what}`, async ({ request }) => {
    const response = await request.get(`/api/v1/contributions.csv?${query}`);
    expect(response.status()).toBe(400);
    expect(response.headers()['content-type']).toBe('application/problem+json');
    expect(response.headers()['access-control-allow-origin']).toBe('*');
    expect(response.headers()['x-ledger-hash']).toMatch(/^[0-9a-f]{64}$/);
    const problem = await response.json();
    expect(problem).toMatchObject({ type: 'about:blank', title: 'Bad Request', status: 400 });
    expect(problem.errors).toEqual([
      {
        parameter,
        found: expect.any(String),
        expected: expect.any(String),
        meant: problem.errors[0].meant,
      },
    ]);
    expect(problem.detail).toContain(`"${parameter}"`);
  });
}

test('a 400 names everything at once and suggests what was meant', async ({ request }) => {
  const response = await request.get(
    '/api/v1/figures/foreign-support-by-year.json?donor=frra&currencyy=EUR&year=x',
  );
  const { errors } = await response.json();
  const meant = Object.fromEntries(
    errors.map((error: Record<string, unknown>) => [error.parameter, error.meant]),
  );
  expect(meant).toEqual({ currencyy: 'currency', donor: 'fra', year: null });
});

test('a file that takes no parameter says so', async ({ request }) => {
  for (const file of ['ledger.json', 'sources.csv', 'rates/ecb.csv', 'figures.json']) {
    const response = await request.get(`/api/v1/${file}?currency=EUR`);
    expect([response.status(), (await response.json()).errors[0].expected], file).toEqual([
      400,
      'no parameter',
    ]);
  }
});

test('an empty value is a missing one, and trackers are passed over', async ({ request }) => {
  const plain = await request.get('/api/v1/donors.csv');
  const noisy = await request.get(
    '/api/v1/donors.csv?currency=&donor=&period=&utm_source=a&fbclid=b&gclid=c',
  );
  expect([noisy.status(), noisy.headers().etag]).toEqual([200, plain.headers().etag]);
  expect(await noisy.text()).toBe(await plain.text());
});

test('an unknown address is a 404 that says so to a program', async ({ request }) => {
  const unknown = [
    '/api',
    '/api/v1',
    '/api/v1/nonsense',
    '/api/v2/ledger.json',
    '/api/v1/figures/nonsense.json',
    '/api/v1/%E0%A4%A',
    '/api/v1/contributions.csv/more',
  ];
  for (const address of unknown) {
    const response = await request.get(address);
    expect(response.status(), address).toBe(404);
    expect(response.headers()['content-type'], address).toBe('application/problem+json');
    expect(response.headers()['access-control-allow-origin'], address).toBe('*');
    expect(await response.json(), address).toMatchObject({ title: 'Not Found', status: 404 });
  }
  const { detail } = await (await request.get('/api/v1/contribution.csv')).json();
  expect(detail).toContain('Did you mean /api/v1/contributions.csv?');
});

test('only GET and HEAD are offered', async ({ request }) => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
    for (const address of ['/api/v1/ledger.json', '/', '/ledger', '/ledger?donor=gbr', '/about']) {
      const response = await request.fetch(address, { method });
      expect([response.status(), response.headers().allow], `${method} ${address}`).toEqual([
        405,
        'GET, HEAD',
      ]);
    }
  }
});
