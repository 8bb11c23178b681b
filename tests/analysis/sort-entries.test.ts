import { describe, expect, test } from 'vitest';
import { entriesOf } from '@/lib/analysis/count';
import { sortEntries } from '@/lib/analysis/sort-entries';
import { PAGES } from '@/lib/filters/endpoints';
import { type MadeContribution, madeLedger, madeParty } from '@/tests/support/made-ledger';

const ROWS: readonly MadeContribution[] = [
  { id: 'a', donor: 'aaa', date: '2021-05-04', low: '300', stage: 'paid' },
  { id: 'b', donor: 'bbb', date: '2022', low: '20', high: '1000', stage: 'announced' },
  { id: 'c', donor: 'ccc', date: '2021-05-04', rule: 'none', reason: 'repeats', stage: 'signed' },
  { id: 'd', donor: 'aaa', date: '2020-12', rule: 'up-to', reason: 'weak-evidence', low: '9' },
];
const ledger = madeLedger({
  contributions: ROWS,
  parties: [madeParty('aaa', { name: 'Österreich' }), madeParty('bbb', { name: 'zeta' })],
});
const order = (sort: string | null) =>
  sortEntries(entriesOf(ledger, 'USD'), sort)
    .map(({ contribution }) => contribution.id)
    .join(' ');

describe('rows stand in the order', () => {
  test.each([
    ['of dates, the newest first, unless told otherwise', null, 'b a c d'],
    ['of dates, the oldest first', 'date', 'd a c b'],
    ['of dates turned round, which is the usual one', '-date', 'b a c d'],
    ['of names without regard to case and accents', 'donor_name', 'c a d b'],
    ['of names turned round, ties in the usual order', '-donor_name', 'b a d c'],
    ['of low ends, what is left out last', 'counted_low', 'd b a c'],
    ['of low ends turned round, what is left out last still', '-counted_low', 'a b d c'],
    ['of high ends as numbers, not as text', 'counted_high', 'd a b c'],
    ['of stages', 'stage', 'b d c a'],
    ['of rules', 'counting_rule', 'b a d c'],
  ])('%s (%s)', (_words, sort, ids) => {
    expect(order(sort)).toBe(ids);
  });
});

test('every column that the page sorts by has an order of its own', () => {
  const own = order(null);
  const alike = PAGES['/ledger'].sorts.filter(
    (name) => order(name) === own && order(`-${name}`) === own,
  );
  // Titles and numbers of reports are all alike here.
  expect(alike).toEqual(['title', 'reports']);
});
