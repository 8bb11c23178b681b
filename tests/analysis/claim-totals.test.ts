import { describe, expect, it, test } from 'vitest';
import { claimTest } from '@/lib/analysis/claim';
import type { ReportedTotal } from '@/lib/analysis/claim-rows';
import type { Statement } from '@/lib/ledger/schema';
import { madeParty } from '@/tests/support/made-ledger';
import { pair, tested, total } from '@/tests/support/made-totals';
import { ledgerIn, REAL } from '@/tests/support/real-ledger';

const short = (one: ReportedTotal) => [one.key, one.amount?.value ?? null, one.reach];

describe('the national totals of the real ledger', () => {
  const { totals, apart } = claimTest(ledgerIn(REAL), 'USD') ?? { totals: [], apart: [] };

  it('are three of the statement’s time, one of them said twice', () => {
    expect(totals.map(short)).toEqual([
      ['amirbayov-2024-05-programme-total', '333000000.00', 'low'],
      ['amirbayov-2025-12-04-national-total', '464000000.00', 'both'],
      ['amirbayov-2025-12-09-programme-total', '440100000.00', 'both'],
    ]);
    expect(totals.map((one) => one.later.map(({ id }) => id))).toEqual([
      ['safikhanov-2024-08-programme-total'],
      [],
      [],
    ]);
    expect(totals.map(({ independent }) => independent)).toEqual([false, false, false]);
  });

  it('say how their months lie to the statement’s', () => {
    expect(totals.map(({ months }) => months)).toEqual([
      { startsEarly: 0, startsLate: 0, endsEarly: 10, runsBeyond: 0 },
      { startsEarly: 10, startsLate: 0, endsEarly: 0, runsBeyond: 8 },
      { startsEarly: 0, startsLate: 0, endsEarly: 0, runsBeyond: 9 },
    ]);
  });

  it('stand against the band of their own months too', () => {
    expect(totals[0]?.own).toEqual({
      window: { from: '2020-11-10', to: '2024-05-31' },
      foreign: { low: '13809738.34', high: '24614372.63' },
      national: { low: '124287645.06', high: '221529353.67' },
      reach: 'both',
    });
    expect(totals.map(({ own }) => own?.reach)).toEqual(['both', 'both', 'both']);
  });

  it('break at a ninth of each', () => {
    expect(totals.map(({ breaks }) => breaks)).toEqual([
      '37000000.00',
      '51555555.56',
      '48900000.00',
    ]);
  });

  it('are apart where they are of other years or of none', () => {
    expect(apart.map((one) => [one.statement.period, one.amount?.value, one.independent])).toEqual([
      ['2004', '255000.00', true],
      [null, '175500.70', true],
      ['2008', '6312500.00', true],
      ['2008/2012', '44022507.00', true],
      ['2009', '8086793.00', true],
      ['2010', '8997993.00', true],
      ['2011', '10203713.00', true],
      ['2012', '10421508.00', true],
    ]);
    expect(apart.every(({ reach }) => reach === null)).toBe(true);
  });

  it('that no rate converts have no amount, and nothing follows from them', () => {
    // The manat that the ledger has rates for begins in 2016.
    const inManat = claimTest(ledgerIn(REAL), 'AZN');
    expect(inManat?.apart.map(({ amount, breaks }) => amount ?? breaks)).toEqual(
      apart.map(() => null),
    );
    // 333 million at 1.7 manat to the dollar.
    expect(inManat?.totals[0]?.amount).toMatchObject({ value: '566100000.00', basis: 'derived' });
  });
});

describe('which totals are national', () => {
  const period = '2021';

  test.each<[string, readonly Statement[], readonly (readonly (string | null)[])[]]>([
    ['none stated', [], []],
    ['a national total', [total({ id: 'a', period })], [['a', '900.00', 'neither']]],
    [
      'a programme total less the foreign part inside it',
      pair('a', { period, value: '1100.5' }),
      [['a-all', '1000.50', 'low']],
    ],
    [
      'the same where it is said to include foreign money only',
      pair('a', { period, includes: 'foreign' }),
      [['a-all', '800.00', 'neither']],
    ],
    [
      'a programme total whole, where the foreign part is beside it',
      pair('a', { period, includes: 'national', value: '1800.01' }),
      [['a-all', '1800.01', 'both']],
    ],
    [
      'both, where it is not said',
      pair('a', { period, includes: null, value: '1000' }),
      [
        ['a-all-less-a-part', '900.00', 'neither'],
        ['a-all', '1000.00', 'low'],
      ],
    ],
    ['no programme total alone', [total({ id: 'a', period, quantity: 'programme-total' })], []],
    ['no foreign total alone', [total({ id: 'a', period, quantity: 'foreign-total' })], []],
    [
      'a national total once, also beside a foreign one',
      [
        total({ id: 'a', period, counterpart: 'b' }),
        total({ id: 'b', period, quantity: 'foreign-total', counterpart: 'a' }),
      ],
      [['a', '900.00', 'neither']],
    ],
    [
      'a national part, and not the programme total around it',
      [
        total({ id: 'a', period, counterpart: 'b' }),
        total({ id: 'b', period, quantity: 'programme-total', value: '5000', counterpart: 'a' }),
      ],
      [['a', '900.00', 'neither']],
    ],
    ['no cost of one mine', [total({ id: 'a', period, per: 'mine' })], []],
    ['no per cent', [total({ id: 'a', period, unit: 'percent', value: '90' })], []],
    [
      'none that is less than its part',
      pair('a', { period, value: '99' }),
      [['a-all', null, null]],
    ],
    ['none that has no rate', [total({ id: 'a', period, unit: 'XTS' })], [['a', null, null]]],
    [
      'two currencies, each converted first',
      pair('a', { period }, { period, unit: 'EUR', value: '80' }),
      // 80 euros at 1.25 dollars, the one rate of 2021.
      [['a-all', '800.00', 'neither']],
    ],
  ])('%s', (_case, statements, rows) => {
    expect(tested(statements).totals.map(short)).toEqual(rows);
  });

  it('marks both readings as assumed where it is not said, and names what is taken off', () => {
    const { totals } = tested(pair('a', { period, includes: null }));
    expect(totals.map(({ id, less, assumed }) => [id, less?.id ?? null, assumed])).toEqual([
      ['a-all', 'a-part', true],
      ['a-all', null, true],
    ]);
  });

  it('keeps a reading that is said apart from one that is assumed', () => {
    const { totals } = tested([...pair('a', { period, includes: null }), ...pair('b', { period })]);
    expect(totals.map(({ key, later }) => [key, later.length])).toEqual([
      ['a-all-less-a-part', 0],
      ['a-all', 0],
      ['b-all', 0],
    ]);
  });

  it('shows the rate of the total, or of its part where only that is converted', () => {
    const euros = { unit: 'EUR', value: '80' } as const;
    const rateOf = (...[first, part]: readonly Partial<Statement>[]) => {
      const { amount } =
        tested(pair('a', { period, ...first }, { period, ...part })).totals[0] ?? {};
      return [amount?.value, amount?.basis, amount?.rateDate];
    };
    expect(rateOf({}, {})).toEqual(['800.00', 'same', null]);
    expect(rateOf({}, { ...euros, period: '2020' })).toEqual(['804.00', 'mean', '2020']);
    expect(rateOf({ unit: 'EUR' }, {})).toEqual(['1025.00', 'mean', '2021']);
    expect(rateOf({ unit: 'EUR' }, { ...euros, period: '2020' })).toEqual([
      '1029.00',
      'mean',
      '2021',
    ]);
  });

  it('converts by the period, or by the date of a statement that names none', () => {
    const euros = { unit: 'EUR', value: '100' } as const;
    const { totals, apart } = tested([
      total({ id: 'a', period, ...euros }),
      total({ id: 'b', date: '2020-11-10', ...euros }),
    ]);
    expect(totals[0]?.amount).toEqual({
      value: '125.00',
      basis: 'mean',
      rate: '1.25',
      rateDate: '2021',
      publisher: 'European Central Bank',
    });
    expect(apart[0]?.amount).toMatchObject({
      value: '120.00',
      basis: 'day',
      rateDate: '2020-11-10',
    });
  });
});

test('a speaker is independent who speaks for a party that is not domestic', () => {
  const parties = [madeParty('home', { country: 'ZZZ' }), madeParty('body', { country: null })];
  const independent = (party: string | null) =>
    tested([total({ id: 'a', period: '2021', party })], { parties }).totals[0]?.independent;
  expect(['home', 'body', null].map(independent)).toEqual([false, true, null]);
});
