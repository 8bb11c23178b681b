import { describe, expect, test } from 'vitest';
import { donorsPage } from '@/lib/analysis/donors-table';
import { vocabularyOf } from '@/lib/analysis/vocabulary';
import { PAGES } from '@/lib/filters/endpoints';
import { defaultQuery, type Query } from '@/lib/filters/query';
import { addressOf } from '@/lib/filters/write-query';
import {
  type MadeContribution,
  type MadeLedger,
  madeLedger,
  madeParty,
} from '@/tests/support/made-ledger';

const none = { rule: 'none', reason: 'no-amount', amount: null } as const;

function pageOf(made: MadeLedger, change: Partial<Query> = {}) {
  const ledger = madeLedger(made);
  const target = { path: '/donors', endpoint: PAGES['/donors'], currency: 'USD' };
  const query = { ...defaultQuery(vocabularyOf(ledger), target.endpoint), ...change };
  return donorsPage(ledger, query, (more) => addressOf(target, { ...query, ...more }));
}

const THREE: readonly MadeContribution[] = [
  { donor: 'aaa', low: '100' },
  { donor: 'bbb', low: '0', high: '300' },
  { donor: 'ccc', ...none },
  { donor: 'ccc', ...none },
];

describe('the order of donors', () => {
  test.each<[string | null, string]>([
    [null, 'Bbbland Aaaland Cccland'],
    ['-high', 'Bbbland Aaaland Cccland'],
    ['high', 'Cccland Aaaland Bbbland'],
    ['-low', 'Aaaland Bbbland Cccland'],
    ['name', 'Aaaland Bbbland Cccland'],
    ['-name', 'Cccland Bbbland Aaaland'],
    ['-contributions', 'Cccland Aaaland Bbbland'],
    ['-left_out', 'Cccland Aaaland Bbbland'],
    ['counted', 'Cccland Aaaland Bbbland'],
  ])('by %s', (sort, names) => {
    const { foreign } = pageOf({ contributions: THREE }, { sort });
    expect(foreign.map((one) => one.name).join(' ')).toBe(names);
  });

  test('a header turns its own order round, and leaves the usual one out of the address', () => {
    expect(pageOf({ contributions: THREE }).sorts).toMatchObject({
      high: { href: '/donors?sort=high', direction: 'descending' },
      name: { href: '/donors?sort=name', direction: null },
      counted: { href: '/donors?sort=-counted', direction: null },
    });
    expect(pageOf({ contributions: THREE }, { sort: 'high' }).sorts).toMatchObject({
      high: { href: '/donors', direction: 'ascending' },
    });
  });
});

test('nothing counted is said in words, and is not a zero', () => {
  const { foreign } = pageOf({ contributions: THREE });
  expect(foreign.find((one) => one.id === 'ccc')).toMatchObject({
    total: null,
    why: '2 without an amount',
    counted: { text: '0', href: null },
    leftOut: { text: '2', href: '/ledger?donor=ccc&counted=left-out' },
  });
  expect(foreign.find((one) => one.id === 'bbb')).toMatchObject({
    total: { low: '0.00', high: '300.00' },
    why: null,
  });
});

test('the sums of the foreign donors open their rows, without those of domestic ones', () => {
  const page = pageOf({ contributions: [...THREE, { donor: 'zzz', low: '5000' }] });
  expect(page.total).toMatchObject({
    contributions: { text: '4', href: '/ledger?domestic=false' },
    counted: { text: '2', href: '/ledger?domestic=false&counted=counted' },
    leftOut: { text: '2', href: '/ledger?domestic=false&counted=left-out' },
  });
});

test('domestic donors stand apart and add nothing', () => {
  const page = pageOf({ contributions: [...THREE, { donor: 'zzz', low: '5000' }] });
  expect(page.domestic).toMatchObject([{ id: 'zzz', total: null, why: null }]);
  expect(page.total).toMatchObject({
    name: '3 foreign donors',
    total: { low: '100.00', high: '400.00' },
  });
});

test('a kind of donor keeps the counts of all kinds', () => {
  const made = { contributions: THREE, parties: [madeParty('bbb', { kind: 'ngo' })] };
  const page = pageOf(made, { donorKind: 'ngo' });
  expect(page.foreign.map((one) => one.id)).toEqual(['bbb']);
  expect(page.kinds).toEqual([
    { label: 'all', count: '3', href: '/donors', current: false },
    { label: 'state', count: '2', href: '/donors?donorKind=state', current: false },
    { label: 'NGO', count: '1', href: '/donors?donorKind=ngo', current: true },
  ]);
});

test('the number of all says how many of them are domestic', () => {
  const { kinds, foreign } = pageOf({ contributions: [...THREE, { donor: 'zzz' }] });
  expect(kinds[0]).toMatchObject({ label: 'all, 1 of them domestic', count: '4' });
  expect(foreign).toHaveLength(3);
});

test('a donor of other times only is named apart, with the period carried to its page', () => {
  const made = { contributions: [...THREE, { donor: 'ddd', date: '2010' }] };
  expect(pageOf(made).elsewhere).toEqual([{ text: 'Dddland', href: '/donors/ddd' }]);
  expect(pageOf(made, { period: 'all' }).elsewhere).toEqual([]);
  expect(pageOf(made, { currency: 'EUR' }).elsewhere).toEqual([
    { text: 'Dddland', href: '/donors/ddd?currency=EUR' },
  ]);
});

test.each<[readonly MadeContribution[], string]>([
  [[], 'No foreign donor is reported since 10 November 2020'],
  [[{ donor: 'zzz' }], 'No foreign donor is reported since 10 November 2020'],
  [[{}], 'One foreign donor is reported since 10 November 2020, and counts'],
  [[none], 'One foreign donor is reported since 10 November 2020, and nothing of it counts'],
  [[{}, { donor: 'bbb' }], '2 foreign donors are reported since 10 November 2020, and all count'],
  [
    [none, { donor: 'bbb', ...none }],
    '2 foreign donors are reported since 10 November 2020, and none counts',
  ],
  [
    THREE,
    '3 foreign donors are reported since 10 November 2020; something is counted for 2 of them',
  ],
])('the finding of %j', (contributions, finding) => {
  expect(pageOf({ contributions }).finding).toBe(finding);
});
