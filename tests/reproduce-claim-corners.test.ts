import { describe, expect, it } from 'vitest';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Statement } from '@/lib/ledger/schema';
import { RECOMPUTED } from '@/scripts/recompute-figures';
import { type MadeLedger, madeLedger, madeParty, madeStatement } from '@/tests/support/made-ledger';
import { line } from '@/tests/support/made-lines';
import { pair, total } from '@/tests/support/made-totals';
import { differenceOf, publicFilesOf, withRateFiles } from '@/tests/support/public-files-of';

/** 100 to 200 foreign dollars of 2021, and a statement of over 90 per cent of that year. */
function made({ statements = [], ...more }: MadeLedger, claim: Partial<Statement> = {}): Ledger {
  return withRateFiles(
    madeLedger({
      contributions: [{ low: '100', high: '200' }],
      ...more,
      statements: [madeStatement({ id: 'claim', period: '2021', ...claim }), ...statements],
    }),
  );
}

const period = '2021';
const club = madeParty('club', { kind: 'union', country: null });
const foreign = (id: string, one: Partial<Statement> = {}) =>
  total({ id, quantity: 'foreign-total', value: '150', period, ...one });

describe('at the corners every cell is equal', () => {
  it.each<[string, MadeLedger, Partial<Statement>, string, readonly string[]]>([
    [
      'totals of the time, of another and of none',
      {
        statements: [
          total({ id: 'a', period }),
          total({ id: 'b', period: '2020' }),
          total({ id: 'c' }),
        ],
      },
      {},
      'claim-required-spending',
      ['total a', 'total-apart b', 'total-apart c', 'breaks a'],
    ],
    [
      'a total said again for times that meet the first, and one for a time that meets only the second',
      {
        statements: [
          total({ id: 'a', period: '2021-01/2021-06' }),
          total({ id: 'b', period }),
          total({ id: 'c', period: '2021-07/2021-12' }),
        ],
      },
      {},
      'claim-required-spending',
      ['total a', 'again b', 'total c'],
    ],
    [
      'a whole of which it is not said whether the foreign part is inside',
      {
        statements: pair('p', { period, includes: null }, { period, unit: 'EUR', value: '80.005' }),
      },
      {},
      'claim-required-spending',
      ['total p-all; p-part', 'total p-all', 'pair p-all', 'pair p-all'],
    ],
    [
      'a part larger than its whole, read otherwise elsewhere',
      {
        statements: [
          ...pair('p', { value: '99' }),
          ...pair('q', { value: '99', includes: 'national' }),
        ],
      },
      {},
      'claim-required-spending',
      ['total-apart p-all; p-part', 'total-apart q-all', 'pair p-all', 'pair q-all'],
    ],
    [
      'equal shares in other digits, and one that a foreign share leaves',
      {
        statements: [
          madeStatement({ id: 'a', value: '90.0' }),
          madeStatement({ id: 'b', value: '4.80', quantity: 'foreign-share' }),
        ],
      },
      {},
      'claim-required-spending',
      ['required claim; a', 'required b'],
    ],
    [
      'a statement of everything',
      { statements: [total({ id: 'a', period })], spending: [line('l')] },
      { value: '100' },
      'claim-required-spending',
      ['required claim', 'total a', 'line l', 'breaks a'],
    ],
    [
      'a statement that is older than the count',
      {},
      { period: null, date: '2019' },
      'claim-required-spending',
      [],
    ],
    [
      'lines inside each other, inside a plan, without a rate, of other years',
      {
        spending: [
          line('a', { within: ['b', 'c'] }),
          line('b', { within: ['c'], period: '2021-03' }),
          line('c', { eur: '80', period: '2021-02/2021-11' }),
          line('d', { within: ['plan'], period: '2021-01' }),
          line('plan', { nature: 'planned' }),
          line('x', { amount: { value: '1', currency: 'XTS' }, line: 'agency' }),
          line('y', { period: '2023', within: ['c'] }),
        ],
      },
      { period: '2020-12/2022-01' },
      'claim-required-spending',
      [
        'missing',
        'line d',
        'line x',
        'line c',
        'line b',
        'line a',
        'missing',
        'sum',
        'planned plan',
        'other-time y',
        'short',
      ],
    ],
    [
      'a line that is contradicted, and stretches of months without one',
      {
        spending: [
          line('a', {
            period: '2021-03-15/2021-05-02',
            rivals: [
              {
                printed: '€80',
                value: '80',
                currency: 'EUR',
                source: 'paper-2021-0000',
                why: 'A slip.',
              },
              {
                printed: '7',
                value: '7',
                currency: 'XTS',
                source: 'paper-2021-0000',
                why: 'Another.',
              },
            ],
          }),
          line('b', { period: '2023', nature: 'order' }),
        ],
        subject: { counted: { from: '2020-11-10', to: '2022-02', why: '' } },
      },
      {},
      'national-spending-lines',
      [
        'missing',
        'missing',
        'line a',
        'rival a',
        'rival a',
        'missing',
        'missing',
        'sum',
        'planned b',
      ],
    ],
    [
      'totals of a union, of a channel, of nobody, of long ago and without a time',
      {
        contributions: [
          { donor: 'club', low: '100' },
          { donor: 'aaa', low: '60', high: '90', rule: 'up-to', channels: ['bbb', 'club'] },
        ],
        parties: [club, madeParty('aaa', { memberOf: ['club'] })],
        statements: [
          foreign('all'),
          foreign('zero', { value: '0' }),
          foreign('channel', { base: 'one-channel', about: 'club' }),
          foreign('union', { base: 'one-donor', about: 'club' }),
          foreign('nobody', { base: 'one-donor' }),
          foreign('old', { period: '2008' }),
          foreign('timeless', { period: null }),
          foreign('unconverted', { unit: 'XTS' }),
        ],
      },
      {},
      'itemised-coverage',
      ['union', 'union', 'channel', 'all', 'zero', 'unconverted', 'timeless', 'nobody', 'old'],
    ],
  ])('%s', (_case, ledger, claim, id, rows) => {
    const whole = made(ledger, claim);
    expect(differenceOf(whole)).toBeNull();
    // And the case is what its name says.
    const words = rowsOf(id, whole).map(({ part = '', statement = '', id: own = '' }) =>
      `${part}${statement} ${own}`.trim(),
    );
    expect(words.filter((word) => rows.length === 0 || rows.includes(word))).toEqual(rows);
  });

  it('gifts with both ends, two currencies, no amount and only announced, under every assumption', () => {
    const contributions = [
      { donor: 'aaa', low: '100', high: '200', rule: 'up-to', reason: 'weak-evidence' },
      { donor: 'bbb', low: '33.335', currency: 'EUR', stage: 'paid' },
      {
        donor: 'bbb',
        candidates: [
          { value: '7', currency: 'EUR' },
          { value: '7', currency: 'GBP' },
        ],
      },
      { donor: 'ccc', low: '41.01', stage: 'delivered' },
      { donor: 'ddd', amount: null, rule: 'none', reason: 'no-amount' },
      { donor: 'eee', amount: null, rule: 'none', reason: 'general-aid' },
    ] as const;
    const ledger = made({ contributions, statements: [total({ id: 'a', period })] });
    expect(differenceOf(ledger)).toBeNull();
    const rows = rowsOf('claim-required-spending', ledger).filter((row) => row.assumption);
    expect(rows.map(({ assumption, high }) => [assumption, high])).toEqual([
      // 200 + 41.67 + 10.94 (7 pounds at 1.25 ÷ 0.8) + 41.01 dollars.
      ['as-counted', '293.62'],
      ['up-to-in-full', '293.62'],
      ['announced-never-came', '82.68'],
      // One more of (41.01 + 41.67) ÷ 2.
      ['missing-at-median', '334.96'],
      ['donor-missing', '493.62'],
    ]);
  });
});

function rowsOf(id: string, ledger: Ledger) {
  const options = { currency: 'USD', from: null, to: null };
  return RECOMPUTED[id]?.(publicFilesOf(ledger), options).rows ?? [];
}
