import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseRates } from '@/lib/rates/parse';

const ECB = 'date,USD,EEK\n2021-01-04,1.2296,\n2021-01-05,1.2271,15.6466\n';
const PER_USD = 'currency,from,to,per_usd,kind,source\nAZN,2019-01-01,,1.7,constant,"A, B"\n';

describe('tables of rates', () => {
  test('are read as decimal text, null where a day does not quote a currency', () => {
    expect(parseRates(ECB, PER_USD)).toEqual({
      faults: [],
      rates: {
        currencies: ['USD', 'EEK'],
        rows: [
          { day: '2021-01-04', perEuro: ['1.2296', null] },
          { day: '2021-01-05', perEuro: ['1.2271', '15.6466'] },
        ],
        perUsd: [
          {
            currency: 'AZN',
            from: '2019-01-01',
            to: null,
            perUsd: '1.7',
            kind: 'constant',
            source: 'A, B',
          },
        ],
      },
    });
  });

  test('may do without rates per dollar', () => {
    expect(parseRates(ECB, null).rates?.perUsd).toEqual([]);
  });

  test('may hold no span of rates per dollar', () => {
    const [header = ''] = PER_USD.split('\n');
    expect(parseRates(ECB, `${header}\n`).rates?.perUsd).toEqual([]);
  });

  test('may have the line ends of Windows, and empty lines', () => {
    const windows = `${ECB.replaceAll('\n', '\r\n')}\r\n`;
    expect(parseRates(windows, null)).toEqual(parseRates(ECB, null));
  });

  test('of the ledger hold every row and cell of their files', () => {
    const text = readFileSync('data/rates/ecb.csv', 'utf8');
    const { rates } = parseRates(text, null);
    const rows = rates?.rows.map(({ day, perEuro }) => [day, ...perEuro.map((rate) => rate ?? '')]);
    const header = ['date', ...(rates?.currencies ?? [])];
    expect([header, ...(rows ?? [])].map((row) => row.join()).join('\n')).toBe(text.trimEnd());
  });
});

describe('a table of rates that is wrong', () => {
  test.each([
    ['no line at all', '\n', 'rates-empty', '', 'no line'],
    ['a header alone', 'date,USD\n', 'rates-empty', '', 'no row'],
    [
      'a month for a day',
      ECB.replace('01-05', '01'),
      'rate-day',
      'line 3, column date',
      '"2021-01"',
    ],
    [
      'a day twice',
      ECB.replace('01-05', '01-04'),
      'rate-days-increase',
      'line 3, column date',
      '"2021-01-04"',
    ],
    [
      'an exponent',
      ECB.replace('1.2271', '12e-1'),
      'rate-positive',
      'line 3, column USD',
      '"12e-1"',
    ],
    ['a negative rate', ECB.replace('1.2271', '-1'), 'rate-positive', 'line 3, column USD', '"-1"'],
    [
      'a rate of nought',
      ECB.replace('1.2271', '0.00'),
      'rate-positive',
      'line 3, column USD',
      '"0.00"',
    ],
  ])('is refused for %s', (_, ecb, rule, path, found) => {
    const { rates, faults } = parseRates(ecb, null);
    expect(rates).toBeNull();
    expect(faults).toEqual([expect.objectContaining({ table: 'ecb', rule, path, found })]);
  });

  test.each([
    ['a code in small letters', 'AZN', 'azn', 'rate-code', 'currency', '"azn"'],
    ['a span without beginning', '2019-01-01', '', 'rate-day', 'from', 'nothing'],
    [
      'a span that ends in a month',
      '2019-01-01,',
      '2019-01-01,2020-01',
      'rate-day',
      'to',
      '"2020-01"',
    ],
    ['a missing rate', '1.7', '', 'rate-positive', 'per_usd', 'nothing'],
    ['a missing kind', 'constant', '', 'rate-words', 'kind', 'nothing'],
    ['a missing source', '"A, B"', '', 'rate-words', 'source', 'nothing'],
  ])('per dollar is refused for %s', (_, from, to, rule, column, found) => {
    const { rates, faults } = parseRates(ECB, PER_USD.replace(from, to));
    expect(rates).toBeNull();
    const path = `line 2, column ${column}`;
    expect(faults).toEqual([expect.objectContaining({ table: 'per-usd', rule, path, found })]);
  });

  test('shows all its faults at once', () => {
    const { faults } = parseRates(
      'date,usd,usd\n2021-01-04,x,y,z\n2021-13-01,-1,0\n',
      'a,b\n1,2\n',
    );
    expect(faults.map(({ rule }) => rule)).toEqual([
      'csv-width',
      'rate-code',
      'rate-code',
      'rate-day',
      'rate-positive',
      'rate-positive',
      'columns',
    ]);
  });
});
