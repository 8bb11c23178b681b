import { describe, expect, it } from 'vitest';
import { countContribution, entriesOf, partyOf } from '@/lib/analysis/count';
import type { Rates } from '@/lib/rates/rates';
import {
  type MadeContribution,
  madeContribution,
  madeLedger,
  madeParty,
} from '@/tests/support/made-ledger';

const RATES: Rates = {
  currencies: ['USD', 'GBP'],
  rows: [{ day: '2021-05-04', perEuro: ['1.25', '0.8'] }],
  perUsd: [],
};

/** `low to high basis date`, or the reason why it is left out. */
function counted(made: MadeContribution, currency = 'USD', country = 'AAA'): string {
  const donor = madeParty('aaa', { country });
  const entry = countContribution(madeContribution(made), donor, 'ZZZ', currency, RATES);
  if (!entry.counted) return entry.leftOut ?? 'neither counted nor left out';
  const { low, high, basis, rateDate } = entry.counted;
  return `${low} to ${high} ${basis} ${rateDate ?? '-'}`;
}

const UP_TO = { rule: 'up-to', reason: 'weak-evidence' } as const;
const TWO_READINGS = [
  { value: '400', currency: 'EUR' },
  { value: '400', currency: 'USD' },
] as const;

describe('a contribution is counted by its own rule', () => {
  it.each<[string, MadeContribution, string]>([
    ['in full: both ends', { low: '100', high: '150' }, '100.00 to 150.00 same -'],
    [
      'up to: nothing and the high end',
      { low: '100', high: '150', ...UP_TO },
      '0.00 to 150.00 same -',
    ],
    ['none: left out with its reason', { rule: 'none', reason: 'general-aid' }, 'general-aid'],
    [
      'without an amount: left out',
      { amount: null, rule: 'none', reason: 'no-amount' },
      'no-amount',
    ],
    [
      'a stricter reason wins over no amount',
      { amount: null, rule: 'none', reason: 'superseded' },
      'superseded',
    ],
    [
      'converted, each end by itself',
      { low: '100.004', high: '100.005', currency: 'EUR' },
      '125.01 to 125.01 day 2021-05-04',
    ],
    [
      'undecided: the least and the greatest reading',
      { candidates: TWO_READINGS },
      '400.00 to 500.00 day 2021-05-04',
    ],
    [
      'undecided and up to: nothing and the greatest',
      { candidates: TWO_READINGS, ...UP_TO },
      '0.00 to 500.00 day 2021-05-04',
    ],
    [
      'undecided, one reading in no known currency',
      { candidates: [TWO_READINGS[1], { value: '1', currency: 'XTS' }] },
      'not-converted',
    ],
    [
      'no rate on its day: left out, not zero',
      { currency: 'EUR', date: '2021-05-03' },
      'not-converted',
    ],
    [
      'no rate, and not counted anyway',
      { currency: 'EUR', date: '1990', rule: 'none', reason: 'repeats' },
      'repeats',
    ],
    ['zero is an amount', { low: '0', high: '0' }, '0.00 to 0.00 same -'],
  ])('%s', (_what, made, expected) => {
    expect(counted(made)).toBe(expected);
  });

  it('the basis of an undecided currency is that of the reading that gives the high end', () => {
    const high = [
      { value: '900', currency: 'USD' },
      { value: '400', currency: 'EUR' },
    ];
    expect(counted({ candidates: high })).toBe('500.00 to 900.00 same -');
  });

  it('a domestic donor is never foreign support, whatever its file says', () => {
    expect(counted({ low: '100' }, 'USD', 'ZZZ')).toBe('domestic');
  });
});

describe('the entries of a ledger', () => {
  const ledger = madeLedger({
    contributions: [
      { donor: 'bbb' },
      { donor: 'aaa' },
      { amount: null, rule: 'none', reason: 'no-amount' },
    ],
  });

  it('stand in the order of the ledger, each counted or left out', () => {
    const entries = entriesOf(ledger, 'USD');
    expect(entries.map((entry) => entry.contribution.id)).toEqual(['aaa-1', 'aaa-2', 'bbb-0']);
    expect(entries.map((entry) => (entry.counted === null) !== (entry.leftOut === null))).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('are computed once for each currency', () => {
    expect(entriesOf(ledger, 'USD')).toBe(entriesOf(ledger, 'USD'));
    expect(entriesOf(ledger, 'EUR')).not.toBe(entriesOf(ledger, 'USD'));
  });

  it('a party that is not there is an error with its name', () => {
    expect(() => partyOf(ledger, 'nobody')).toThrow('The ledger holds no party "nobody"');
  });
});
