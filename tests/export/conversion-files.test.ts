import { describe, expect, test } from 'vitest';
import { ask, publicRows, publicText } from '@/tests/support/public-file';
import { INVENTED, ledgerIn } from '@/tests/support/real-ledger';

const CSV = '/api/v1/conversions.csv';
const JSON_FILE = '/api/v1/conversions.json';

const rows = publicRows(CSV);
const row = (contribution: string, source: RegExp, currency: string) =>
  rows.find(
    (one) =>
      one.contribution === contribution &&
      source.test(one.source ?? '') &&
      one.equivalent_currency === currency,
  );

describe('conversions.csv', () => {
  test('holds every pair, contributions in id order', () => {
    expect(rows).toHaveLength(25);
    const ids = rows.map((one) => one.contribution);
    expect(ids).toEqual(ids.toSorted());
  });

  test('a pair as printed, what it implies, both rates, gaps and verdicts', () => {
    expect(row('fra-2021-demining', /^today-az-2022-09-09/, 'USD')).toMatchObject({
      original_printed: '€400,000',
      original_value: '400000',
      original_currency: 'EUR',
      equivalent_printed: '$472,752',
      equivalent_value: '472752',
      equivalent_currency: 'USD',
      implied_low: '1.18188',
      implied_high: '1.18188',
      rate_on_date: '1.1827',
      date: '2021-09-08',
      gap_on_date: '0.07',
      verdict_on_date: 'agrees',
      rate_published: '1.0049',
      published: '2022-09-09',
      gap_published: '17.61',
      verdict_published: 'off',
      reason_on_date: '',
      reason_published: '',
    });
  });

  test('what is not known stays empty, with its reason; an open end is empty', () => {
    expect(row('gbr-2021-undp-tranche', /^azernews-2021-09-21/, 'AZN')).toMatchObject({
      original_printed: '500,000',
      original_currency: '',
      implied_low: '2',
      implied_high: '',
      equivalent_qualifier: 'over',
      rate_on_date: '',
      gap_on_date: '',
      verdict_on_date: 'not-testable',
      reason_on_date: 'currency-unknown',
    });
    expect(row('hun-2021-demining', /./, 'USD')).toMatchObject({
      published: '',
      rate_published: '',
      gap_published: '',
      verdict_published: 'not-testable',
      reason_published: 'undated',
      reason_on_date: '',
    });
  });
});

describe('conversions.json', () => {
  test('holds the same rows under the same names, nothing as null, and the filters in force', () => {
    const file = JSON.parse(publicText(`${JSON_FILE}?verdict=off&publisher=Today.Az`));
    expect(Object.keys(file)).toEqual(['ledger', 'filters', 'rows']);
    expect(Object.keys(file.ledger)).toEqual(['version', 'hash']);
    expect(file.filters).toEqual({ verdict: 'off', publisher: 'Today.Az' });
    const asText = (one: Record<string, string | null>) =>
      Object.fromEntries(Object.entries(one).map(([name, value]) => [name, value ?? '']));
    expect(file.rows.map(asText)).toEqual(publicRows(`${CSV}?verdict=off&publisher=Today.Az`));
    expect(file.rows).toHaveLength(2);
    expect(JSON.parse(publicText(JSON_FILE)).filters).toEqual({});
  });
});

test.each([
  ['verdict=agrees', 21],
  ['verdict=close', 1],
  ['verdict=off', 7],
  ['verdict=not-testable', 11],
  ['printedCurrency=CNY', 4],
  ['printedCurrency=AZN&verdict=off', 2],
  ['publisher=Trend', 1],
])('?%s: %d rows', (query, count) => {
  expect(publicRows(`${CSV}?${query}`)).toHaveLength(count);
});

test.each(['verdict=of', 'publisher=Nobody', 'printedCurrency=JPY', 'currency=EUR', 'sort=date'])(
  '?%s is refused and named',
  (query) => {
    const { status, body } = ask(`${CSV}?${query}`);
    expect(status).toBe(400);
    expect(JSON.parse(new TextDecoder().decode(body ?? undefined)).errors).toMatchObject([
      { parameter: query.split('=')[0] },
    ]);
  },
);

test('a ledger without a printed conversion has the header alone', () => {
  const ledger = ledgerIn(INVENTED);
  expect(publicRows(CSV, ledger)).toEqual([]);
  expect(JSON.parse(publicText(JSON_FILE, ledger)).rows).toEqual([]);
});
