import { describe, expect, it, test } from 'vitest';
import { itemisedTotals } from '@/lib/analysis/itemised';
import type { ItemisedRange, ItemisedTotal } from '@/lib/analysis/itemised-rows';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Statement } from '@/lib/ledger/schema';
import { type MadeLedger, madeLedger, madeParty, madeStatement } from '@/tests/support/made-ledger';
import { INVENTED, ledgerIn, REAL } from '@/tests/support/real-ledger';

type Said = Partial<Statement> & Pick<Statement, 'id'>;

/** Totals of 100 dollars that `aaa` is said to have given in 2021, unless told otherwise. */
function made(said: readonly Said[], more: Omit<MadeLedger, 'statements'> = {}): Ledger {
  return madeLedger({
    contributions: [{}],
    ...more,
    statements: [
      madeStatement({ id: 'claim' }),
      ...said.map((one) =>
        madeStatement({
          quantity: 'foreign-total',
          qualifier: null,
          value: '100',
          unit: 'USD',
          period: '2021',
          base: 'one-donor',
          about: 'aaa',
          ...one,
        }),
      ),
    ],
  });
}

function totalsOf(ledger: Ledger): readonly ItemisedTotal[] {
  return itemisedTotals(ledger, 'USD').groups.flatMap((group) => group.totals);
}

function rangesOf(said: Partial<Statement>, more: Omit<MadeLedger, 'statements'> = {}) {
  const [only] = totalsOf(made([{ id: 'said', ...said }], more));
  return only?.ranges ?? [];
}

const inShort = ({ of, foreign, share, reach }: ItemisedRange) =>
  `${of} ${foreign.low} to ${foreign.high}, ${share ? `${share.low} to ${share.high} %` : 'no share'}, ${reach}`;

describe('of what is stated the ledger holds', () => {
  test.each<[string, string, string, string]>([
    ['as much', '100', '100', 'donor 100.00 to 100.00, 100.00 to 100.00 %, both'],
    ['less', '100', '150', 'donor 100.00 to 100.00, 66.67 to 66.67 %, neither'],
    ['more', '100', '30', 'donor 100.00 to 100.00, 333.33 to 333.33 %, both'],
    ['as much at the high end only', '90', '100', 'donor 90.00 to 200.00, 90.00 to 200.00 %, high'],
    ['something where nothing is stated', '100', '0', 'donor 100.00 to 100.00, no share, both'],
  ])('%s', (_case, low, value, words) => {
    const high = words.includes('to 200.00,') ? '200' : low;
    const ranges = rangesOf({ value }, { contributions: [{ low, high }] });
    expect(ranges.map(inShort)).toEqual([words]);
  });

  it('nothing, where it holds no such giver', () => {
    expect(rangesOf({ about: 'zzz' }).map(inShort)).toEqual([
      'donor 0.00 to 0.00, 0.00 to 0.00 %, neither',
    ]);
  });

  it('no share where the stated total cannot be converted', () => {
    expect(rangesOf({ unit: 'XTS' }).map(inShort)).toEqual([
      'donor 100.00 to 100.00, no share, null',
    ]);
  });

  it('what is converted at the time of the statement', () => {
    // 80 euros at 1.25 dollars on that day.
    expect(rangesOf({ value: '80', unit: 'EUR', period: '2021-05-04' }).map(inShort)).toEqual([
      'donor 100.00 to 100.00, 100.00 to 100.00 %, both',
    ]);
  });
});

describe('whose contributions are added up', () => {
  const parties = [
    madeParty('uni', { kind: 'union', country: null }),
    madeParty('mem', { memberOf: ['uni'] }),
    madeParty('sub', { memberOf: ['mem'], kind: 'agency' }),
    madeParty('home', { country: 'ZZZ' }),
  ];
  const contributions = [
    { id: 'a', donor: 'uni', channels: ['sub'] },
    { id: 'b', donor: 'mem', channels: ['other', 'mem'] },
    { id: 'c', donor: 'sub' },
    { id: 'd', donor: 'aaa', channels: ['uni'] },
    { id: 'e', donor: 'home', rule: 'none', reason: 'domestic' },
  ] as const;
  test.each<[string, Partial<Statement>, readonly string[]]>([
    ['a donor’s own', { about: 'mem' }, ['donor 100.00']],
    [
      'a union’s, and with its members, theirs too',
      { about: 'uni' },
      ['donor 100.00', 'with-members 300.00'],
    ],
    ['a channel’s with its members', { base: 'one-channel', about: 'uni' }, ['channel 300.00']],
    ['every foreign donor’s', { base: 'programme', about: null }, ['all 400.00']],
    ['whatever the base', { base: 'unclear', about: null }, ['all 400.00']],
  ])('%s', (_case, said, words) => {
    const ranges = rangesOf(said, { parties, contributions });
    expect(ranges.map(({ of, foreign }) => `${of} ${foreign.high}`)).toEqual(words);
  });

  it('links only to filters that choose exactly these', () => {
    const filtersOf = (said: Partial<Statement>) =>
      rangesOf(said, { parties, contributions }).map((range) => range.filters);
    const window = { counted: 'counted', period: 'window', from: '2021-01-01', to: '2021-12-31' };
    expect(filtersOf({ about: 'uni' })).toEqual([
      { donor: ['uni'], ...window },
      { donor: ['uni.members'], ...window },
    ]);
    // What passes through its members has no filter of its own.
    expect(filtersOf({ base: 'one-channel', about: 'uni' })).toEqual([null]);
    expect(filtersOf({ base: 'one-channel', about: 'other' })).toEqual([
      { via: 'other', ...window },
    ]);
    expect(filtersOf({ base: 'programme', about: null })).toEqual([window]);
    // Nobody of that name gives, so no filter would be known.
    expect(filtersOf({ about: 'zzz' })).toEqual([null]);
  });
});

describe('the time of both sides', () => {
  const contributions = [{ id: 'a' }, { id: 'b', date: '2022-03' }, { id: 'c', date: '2019' }];
  test.each<[string, Partial<Statement>, string, string, string]>([
    ['its own period', { period: '2019/2021' }, '2019-01-01', '2021-12-31', '200.00'],
    [
      'from the counted start to its last day',
      { period: null, date: '2022-03/2022-05' },
      '2020-11-10',
      '2022-05-31',
      '200.00',
    ],
  ])('is %s', (_case, said, from, to, high) => {
    const [total] = totalsOf(made([{ id: 'said', ...said }], { contributions }));
    expect(total).toMatchObject({ window: { from, to }, namesPeriod: said.period !== null });
    expect(total?.ranges[0]?.foreign.high).toBe(high);
  });

  test.each<[string, Partial<Statement>, string]>([
    ['ends before it', { period: '2008/2019' }, 'before'],
    ['was said before it and names none', { period: null, date: '2017' }, 'before'],
    ['names nobody', { about: null }, 'no-party'],
  ])('a total that %s stands apart, without a percentage', (_case, said, apart) => {
    const itemised = itemisedTotals(made([{ id: 'said', ...said }]), 'USD');
    expect(itemised.groups).toEqual([]);
    expect(itemised.apart).toMatchObject([{ apart, ranges: [] }]);
  });
});

describe('the same total said again', () => {
  test.each<[string, Partial<Statement>, number]>([
    ['of one period', {}, 1],
    ['written otherwise', { value: '100.00' }, 1],
    ['with another qualifier', { qualifier: 'about' }, 1],
    ['of another period', { period: '2021/2022' }, 2],
    ['of another giver', { about: 'bbb' }, 2],
    ['in another currency', { unit: 'EUR' }, 2],
    ['of another value', { value: '101' }, 2],
  ])('%s', (_case, again, rows) => {
    const totals = totalsOf(made([{ id: 'first' }, { id: 'second', ...again }]));
    expect(totals).toHaveLength(rows);
    expect(totals[0]?.later.map(({ id }) => id)).toEqual(rows === 1 ? ['second'] : []);
  });

  it('without a period is the same only where it ends on the same day', () => {
    const said = (date: string) => ({ id: date, period: null, date });
    expect(totalsOf(made([said('2022-03-01'), said('2022-03-01')]))).toHaveLength(1);
    expect(totalsOf(made([said('2022-03-01'), said('2022-03-02')]))).toHaveLength(2);
  });
});

describe('the real ledger', () => {
  const { groups, apart } = itemisedTotals(ledgerIn(REAL), 'USD');

  it('has totals of donors, of a channel and of all, in that order', () => {
    expect(groups.map(({ of, party }) => `${of} ${party}`)).toEqual([
      'donor eu',
      'donor gbr',
      'donor usa',
      'channel un',
      'all null',
    ]);
    expect(apart.every((one) => one.apart === 'before')).toBe(true);
  });

  it('holds 85.77 to 152.88 per cent of the 16.1 million of May 2024', () => {
    const all = groups.at(-1)?.totals.find(({ statement }) => statement.value === '16100000');
    expect(all?.ranges.map(inShort)).toEqual([
      'all 13809738.34 to 24614372.63, 85.77 to 152.88 %, high',
    ]);
  });

  it('says of a total of nothing only what the ledger holds', () => {
    const none = groups.at(-1)?.totals.find(({ statement }) => statement.value === '0');
    expect(none?.ranges[0]).toMatchObject({ share: null, counted: 8 });
  });
});

test('a ledger without such a total has none', () => {
  expect(itemisedTotals(ledgerIn(INVENTED), 'EUR')).toEqual({
    currency: 'EUR',
    groups: [],
    apart: [],
  });
});
