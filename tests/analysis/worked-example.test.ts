import { describe, expect, test } from 'vitest';
import { workedExample } from '@/lib/analysis/worked-example';
import { centsOf, fromCents } from '@/lib/money';
import { type MadeContribution, madeLedger } from '@/tests/support/made-ledger';
import { publicRows } from '@/tests/support/public-file';
import { INVENTED, ledgerIn, REAL } from '@/tests/support/real-ledger';

const plain = (text: string) => text.replaceAll(',', '');

describe('of the real ledger', () => {
  const example = workedExample(ledgerIn(REAL));
  if (!example) throw new Error('the real ledger holds an example');
  const cells = Object.fromEntries(example.cells.map(({ name, value }) => [name, value]));

  test('the cells are those of the public file', () => {
    const rows = publicRows('/api/v1/contributions.csv?period=counted');
    const row = rows.find(({ id }) => id === cells.id);
    expect(row).toMatchObject(cells);
  });

  test('the steps lead from one to the next', () => {
    expect(example.quotients.at(0)?.rounded).toBe(example.sums[0]?.own);
    expect(example.quotients.at(-1)?.rounded).toBe(example.sums[1]?.own);
    expect(example.printed).toHaveLength(example.quotients.length);
    expect(cells.id).toBe('chn-2025-demining');
    for (const { formula, unrounded, rounded } of example.quotients) {
      expect(formula).toMatch(/^[\d,.]+ ÷ [\d.]+ × [\d.]+$/);
      expect(
        Math.abs(Number(plain(unrounded).replace('…', '')) - Number(plain(rounded))),
      ).toBeLessThan(0.0051);
    }
  });

  test('it is found in steps that say how many are left', () => {
    const words = example.chosen.map(({ parts }) => parts.map(({ text }) => text).join(''));
    expect(words).toEqual([
      expect.stringMatching(
        /^Take what counts since 10 November 2020, is dated by a day, .*: \d+ of 23$/,
      ),
      expect.stringMatching(/^Keep those that need two rates, .*: \d+ of \d+$/),
      expect.stringMatching(
        /^Keep those whose two ends differ: none is so, and (?:all \d+|the one) stays?$/,
      ),
      expect.stringMatching(/^Keep those that count in full: /),
      'Take the first of them in the order of their ids',
    ]);
    expect(example.chosen[0]?.parts).toMatchObject([
      {},
      {
        text: '12',
        href: '/ledger?counted=counted&dated=day&conversionBasis=day',
        sum: 'count',
      },
      {},
      { text: '23', href: '/ledger?counted=counted', sum: 'count' },
    ]);
  });

  test('its printed figure is one that readers of the pages can read', () => {
    expect(example.printed).toMatchObject([
      { figure: { text: '2 million yuan', lang: 'en' }, language: null },
    ]);
  });

  test('the rates are cells of the public file', () => {
    const rows = publicRows('/api/v1/rates/ecb.csv');
    const row = rows.find(({ date }) => date === cells.rate_date);
    const columns = example.rates.rows.flatMap(({ where, perEuro }) => {
      const column = /column ([A-Z]{3})$/.exec(where)?.[1];
      return column ? [[column, perEuro]] : [];
    });
    expect(columns.length).toBeGreaterThan(0);
    expect(row).toMatchObject(Object.fromEntries(columns));
  });

  test('the sums add up to the total, and are those of the file’s columns', () => {
    const rows = publicRows('/api/v1/contributions.csv?period=counted');
    for (const { column, own, others, total } of example.sums) {
      expect(fromCents(centsOf(plain(own)) + centsOf(plain(others)))).toBe(plain(total.text));
      const sum = rows.reduce((all, row) => all + centsOf(row[column] || '0.00'), 0n);
      expect(fromCents(sum)).toBe(plain(total.text));
    }
    expect(example.total.text).toBe('19,092,613.98 to 40,611,248.27 US dollars');
  });
});

test('the invented ledger has one or none, without a gap in it', () => {
  const example = workedExample(ledgerIn(INVENTED));
  expect(JSON.stringify(example)).not.toMatch(/undefined|NaN/);
});

const euros = { currency: 'EUR' } as const;
test.each<[string, readonly MadeContribution[], string | null]>([
  ['nothing', [], null],
  ['only dollars, which are not converted', [{ id: 'a' }], null],
  ['only what is dated by a year', [{ id: 'a', ...euros, date: '2021' }], null],
  ['one of one amount', [{ id: 'a', ...euros }], 'a'],
  [
    'a range, which comes first',
    [
      { id: 'a', ...euros },
      { id: 'b', ...euros, high: '200' },
    ],
    'b',
  ],
  [
    'what needs two rates, before a range',
    [
      { id: 'a', ...euros, high: '200' },
      { id: 'b', currency: 'GBP' },
    ],
    'b',
  ],
  [
    'a range that counts in full before one that does not',
    [
      { id: 'a', ...euros, high: '200', rule: 'up-to', reason: 'weak-evidence' },
      { id: 'b', ...euros, high: '200' },
    ],
    'b',
  ],
  ['only what is left out', [{ id: 'a', ...euros, rule: 'none', reason: 'general-aid' }], null],
])('of %s it chooses by rule', (_which, contributions, id) => {
  const example = workedExample(madeLedger({ contributions }));
  expect(example?.cells[0]?.value ?? null).toBe(id);
});

test('a quotient that does not end is cut and says so, and one end alone is one line', () => {
  const contributions = [{ currency: 'GBP', low: '100', date: '2020-11-10' }];
  const example = workedExample(madeLedger({ contributions }));
  expect(example?.quotients).toEqual([
    {
      end: 'Both ends',
      formula: '100 ÷ 0.9 × 1.2',
      unrounded: '133.333333333333…',
      rounded: '133.33',
    },
  ]);
});
