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

const inShort = ({ of, foreign, share }: ItemisedRange) =>
  `${of} ${foreign.low} to ${foreign.high}, ${share ? `${share.low} to ${share.high} %` : 'no share'}`;

describe('of what is stated the ledger holds', () => {
  test.each<[string, string, string, string]>([
    ['as much', '100', '100', 'donor 100.00 to 100.00, 100.00 to 100.00 %'],
    ['less', '100', '150', 'donor 100.00 to 100.00, 66.67 to 66.67 %'],
    ['more', '100', '30', 'donor 100.00 to 100.00, 333.33 to 333.33 %'],
    ['as much at the high end only', '90', '100', 'donor 90.00 to 200.00, 90.00 to 200.00 %'],
    ['something where zero is stated', '100', '0', 'donor 100.00 to 100.00, no share'],
  ])('%s', (_case, low, value, words) => {
    const high = words.includes('to 200.00,') ? '200' : low;
    const ranges = rangesOf({ value }, { contributions: [{ low, high }] });
    expect(ranges.map(inShort)).toEqual([words]);
  });

  it('nothing, where it holds no such giver', () => {
    expect(rangesOf({ about: 'zzz' }).map(inShort)).toEqual(['donor 0.00 to 0.00, 0.00 to 0.00 %']);
  });

  it('no share where the stated total cannot be converted', () => {
    expect(totalsOf(made([{ id: 'said', unit: 'XTS' }]))).toMatchObject([
      { amount: null, verdict: null, ranges: [{ share: null }] },
    ]);
  });

  it('what is converted at the time of the statement', () => {
    // 80 euros at 1.25 dollars on that day.
    expect(rangesOf({ value: '80', unit: 'EUR', period: '2021-05-04' }).map(inShort)).toEqual([
      'donor 100.00 to 100.00, 100.00 to 100.00 %',
    ]);
  });
});

describe('the verdict on a statement is what all readings of it agree on', () => {
  const parties = [
    madeParty('uni', { kind: 'union', country: null }),
    madeParty('mem', { memberOf: ['uni'] }),
  ];
  const verdictsOf = (said: Partial<Statement>, union: string, member: string) => {
    const [low = '', high = low] = union.split('-');
    const [memberLow = '', memberHigh = memberLow] = member.split('-');
    const contributions = [
      { donor: 'uni', low, high },
      { donor: 'mem', low: memberLow, high: memberHigh },
    ];
    const ledger = made([{ id: 'said', about: 'uni', ...said }], { parties, contributions });
    const { groups, withoutPeriod } = itemisedTotals(ledger, 'USD');
    return [...groups.flatMap(({ totals }) => totals), ...withoutPeriod].map(
      ({ verdict }) => verdict,
    );
  };
  // 100 dollars are stated; the donor's own, what its members gave, the verdict.
  test.each([
    ['101', '1', 'more'],
    ['100', '0', 'all'],
    ['100-150', '0', 'all'],
    ['100', '5', 'all'],
    ['50', '49', 'less'],
    ['99', '1', 'depends-on-members'],
    ['50', '90', 'depends-on-members'],
    ['50-150', '0', 'depends-on-counting'],
    ['50-100', '0', 'depends-on-counting'],
    ['50-150', '60', 'depends-on-both'],
    ['50-99', '1', 'depends-on-both'],
    ['50', '20-60', 'depends-on-both'],
  ])('%s by itself, %s of members: %s', (union, member, verdict) => {
    expect(verdictsOf({}, union, member)).toEqual([verdict]);
  });

  it('none where it names no period, whatever the ledger holds', () => {
    expect(verdictsOf({ period: null }, '500', '1')).toEqual([null]);
  });

  test.each([
    ['5', 'more'],
    ['0', 'all'],
  ])('of zero beside %s is %s', (union, verdict) => {
    expect(verdictsOf({ value: '0' }, union, '0')).toEqual([verdict]);
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
    expect(filtersOf({ base: 'one-channel', about: 'uni' })).toEqual([
      { via: 'uni.members', ...window },
    ]);
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

  it('is the statement’s own period', () => {
    const [total] = totalsOf(made([{ id: 'said', period: '2019/2021' }], { contributions }));
    expect(total).toMatchObject({
      window: { from: '2019-01-01', to: '2021-12-31' },
      namesPeriod: true,
      ranges: [{ foreign: { high: '200.00' }, share: { high: '200.00' } }],
    });
  });

  it('is from the counted start to its last day where it names none, without a percentage', () => {
    const said = { id: 'said', period: null, date: '2022-03/2022-05' };
    const itemised = itemisedTotals(made([said], { contributions }), 'USD');
    expect(itemised).toMatchObject({
      groups: [],
      withoutPeriod: [
        {
          window: { from: '2020-11-10', to: '2022-05-31' },
          namesPeriod: false,
          ranges: [{ foreign: { high: '200.00' }, share: null }],
          verdict: null,
        },
      ],
      apart: [],
    });
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

test('every statement stands by itself, whoever says the same', () => {
  const totals = totalsOf(made([{ id: 'first' }, { id: 'second' }]));
  expect(totals.map(({ statement }) => statement.id)).toEqual(['first', 'second']);
});

describe('the real ledger', () => {
  const { groups, withoutPeriod, apart } = itemisedTotals(ledgerIn(REAL), 'USD');

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
    expect(all?.ranges.map(inShort)).toEqual(['all 13809738.34 to 24614372.63, 85.77 to 152.88 %']);
    expect(all?.verdict).toBe('depends-on-counting');
  });

  it('compares no total of one initiative, which names no period', () => {
    const names = withoutPeriod.map(({ statement }) => statement.id);
    expect(names).toEqual(
      expect.arrayContaining([
        'koopman-2024-05-team-europe-8m',
        'michalko-2024-05-members-expected',
        'team-europe-2024-05-2750k',
        'team-europe-2024-05-3m',
        'aliyev-2022-04-not-a-dollar',
      ]),
    );
    expect(withoutPeriod.map(({ verdict }) => verdict)).toEqual(names.map(() => null));
  });

  it('keeps what two say of the same euros apart, each with its scope', () => {
    const ofUnion = groups[0]?.totals.filter(({ statement }) => statement.value === '10000000');
    expect(ofUnion?.map(({ statement }) => statement.id)).toEqual([
      'koopman-2024-05-eu-and-members',
      'michalko-2024-05-eu-total',
    ]);
  });
});

test('a ledger without such a total has none', () => {
  expect(itemisedTotals(ledgerIn(INVENTED), 'EUR')).toEqual({
    currency: 'EUR',
    groups: [],
    withoutPeriod: [],
    apart: [],
  });
});
