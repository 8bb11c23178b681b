import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Entry, entriesOf } from '@/lib/analysis/count';
import { firstChannel, selectEntries } from '@/lib/analysis/select';
import { countReasons, groupBy, summaryOf, type Total, totalOf } from '@/lib/analysis/totals';
import { yearOf } from '@/lib/dates';
import { defaultSupportQuery } from '@/lib/figures/frame';
import { centsOf } from '@/lib/money';
import { anyContribution, anyContributions } from '@/tests/support/any-contributions';
import { type MadeContribution, madeLedger } from '@/tests/support/made-ledger';

function entries(made: readonly MadeContribution[], currency = 'USD'): readonly Entry[] {
  return entriesOf(madeLedger({ contributions: made }), currency);
}

function sum(totals: readonly Total[]): readonly bigint[] {
  const add = (end: 'low' | 'high') =>
    totals.reduce((cents, total) => cents + centsOf(total[end]), 0n);
  return [add('low'), add('high')];
}

describe('for any ledger', () => {
  it('a total equals the sum of its rows, in any order', () => {
    fc.assert(
      fc.property(anyContributions, (made) => {
        const rows = entries(made);
        const counted = rows.flatMap((row) => row.counted ?? []);
        expect(sum([totalOf(rows)])).toEqual(sum(counted));
        expect(totalOf(rows.toReversed())).toEqual(totalOf(rows));
      }),
    );
  });

  it('no low end is above its high end, none is below zero', () => {
    fc.assert(
      fc.property(anyContributions, fc.constantFrom('USD', 'EUR', 'GBP'), (made, currency) => {
        const rows = entries(made, currency);
        const ends = [totalOf(rows), ...rows.flatMap((row) => row.counted ?? [])];
        const wrong = ends.filter(
          ({ low, high }) => centsOf(low) < 0n || centsOf(low) > centsOf(high),
        );
        expect(wrong).toEqual([]);
      }),
    );
  });

  it('adding a contribution never lowers a total', () => {
    fc.assert(
      fc.property(anyContributions, anyContribution, (made, one) => {
        const [low = 0n, high = 0n] = sum([totalOf(entries(made))]);
        const [lowAfter = 0n, highAfter = 0n] = sum([totalOf(entries([...made, one]))]);
        expect([lowAfter >= low, highAfter >= high]).toEqual([true, true]);
      }),
    );
  });

  it('counted and left out add up to what is shown, each left out for one reason', () => {
    fc.assert(
      fc.property(anyContributions, (made) => {
        const rows = entries(made);
        const { counted, leftOut } = summaryOf(rows);
        expect(counted.length + leftOut.length).toBe(rows.length);
        const reasons = countReasons(leftOut).reduce((count, reason) => count + reason.count, 0);
        expect(reasons).toBe(leftOut.length);
      }),
    );
  });

  it.each<[string, (entry: Entry) => string]>([
    ['stages', (entry) => entry.contribution.stage],
    ['donors', (entry) => entry.donor.id],
    ['years', (entry) => yearOf(entry.contribution.date)],
    ['first channels', firstChannel],
  ])('%s add up to the total without repeating money', (_what, keyOf) => {
    fc.assert(
      fc.property(anyContributions, (made) => {
        const rows = entries(made);
        const parts = [...groupBy(rows, keyOf).values()].map(totalOf);
        expect(sum(parts)).toEqual(sum([totalOf(rows)]));
      }),
    );
  });

  it('the counted period and what lies outside add up to all', () => {
    fc.assert(
      fc.property(anyContributions, (made) => {
        const ledger = madeLedger({ contributions: made });
        const query = defaultSupportQuery(ledger);
        const periods = [
          query,
          { ...query, period: 'window', from: null, to: '2020-11-09' } as const,
        ];
        const parts = periods.map((one) => totalOf(selectEntries(ledger, one)));
        expect(sum(parts)).toEqual(
          sum([totalOf(selectEntries(ledger, { ...query, period: 'all' }))]),
        );
      }),
    );
  });
});

describe('a summary', () => {
  it('of nothing is 0.00 at both ends', () => {
    expect(summaryOf([])).toEqual({
      total: { low: '0.00', high: '0.00' },
      counted: [],
      leftOut: [],
      donors: 0,
    });
  });

  it('counts only donors of whom something is counted', () => {
    const rows = entries([
      {},
      { donor: 'bbb' },
      { donor: 'bbb' },
      { donor: 'ccc', rule: 'none', reason: 'repeats' },
    ]);
    expect(summaryOf(rows).donors).toBe(2);
  });

  it('names reasons from the most to the least frequent, then by name', () => {
    const rows = entries([
      { rule: 'none', reason: 'superseded' },
      { rule: 'none', reason: 'repeats' },
      { rule: 'none', reason: 'general-aid' },
      { rule: 'none', reason: 'general-aid' },
    ]);
    expect(countReasons(rows)).toEqual([
      { reason: 'general-aid', count: 2 },
      { reason: 'repeats', count: 1 },
      { reason: 'superseded', count: 1 },
    ]);
  });
});
