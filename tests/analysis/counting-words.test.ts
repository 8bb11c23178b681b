import { expect, test } from 'vitest';
import { entriesOf } from '@/lib/analysis/count';
import { countingParts } from '@/lib/analysis/counting-words';
import { summaryOf } from '@/lib/analysis/totals';
import { type MadeContribution, madeLedger } from '@/tests/support/made-ledger';

const upTo = { rule: 'up-to', reason: 'regional-share' } as const;
const none = { rule: 'none', reason: 'no-amount', amount: null } as const;

test.each<[readonly MadeContribution[], string]>([
  [[], 'no contribution is reported'],
  [[{}], 'its one contribution counts, in full'],
  [[upTo], 'its one contribution counts, at the high end only: shared with other countries'],
  [[none], 'its one contribution does not count: no amount is reported'],
  [[{ donor: 'zzz' }], 'its one contribution does not count: its donor is a domestic one'],
  [
    [{ donor: 'zzz' }, none],
    'none of 2 contributions counts: 1 from a domestic donor and 1 without an amount',
  ],
  [[{}, {}], 'all 2 contributions count, in full'],
  [[{}, none], '1 of 2 contributions counts, in full'],
  [[none, none], 'none of 2 contributions counts: 2 without an amount'],
  [
    [upTo, { ...upTo, reason: 'weak-evidence' }, none],
    '2 of 3 contributions count, at the high end only: shared with other countries and weakly sourced',
  ],
  [
    [{}, upTo, none],
    '2 of 3 contributions count, 1 of them at the high end only: shared with other countries',
  ],
])('%j', (contributions, words) => {
  const summary = summaryOf(entriesOf(madeLedger({ contributions }), 'USD'));
  const parts = countingParts(summary, () => null);
  expect(parts.map(({ text }) => text).join('')).toBe(words);
});
