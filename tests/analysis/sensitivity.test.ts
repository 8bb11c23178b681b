import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { claimTest } from '@/lib/analysis/claim';
import type { Assumption, AssumptionCell, Sensitivity } from '@/lib/analysis/claim-rows';
import { anyContributions } from '@/tests/support/any-contributions';
import type { MadeContribution } from '@/tests/support/made-ledger';
import { tested, total } from '@/tests/support/made-totals';
import { INVENTED, ledgerIn, REAL } from '@/tests/support/real-ledger';

const ORDER = [
  'as-counted',
  'up-to-in-full',
  'announced-never-came',
  'missing-at-median',
  'donor-missing',
] as const;

/** On one national total of 900 USD of 2021, unless others are given. */
function sensitivity(
  contributions: readonly MadeContribution[],
  statements = [total({ id: 'a', period: '2021' })],
): Sensitivity {
  return tested(statements, { contributions }).sensitivity;
}

function cellOf(all: Sensitivity, id: Assumption['id'], column = 0): AssumptionCell | undefined {
  return all.assumptions.find((one) => one.id === id)?.cells[column];
}

const upTo = { rule: 'up-to', reason: 'weak-evidence' } as const;
const without = { amount: null, rule: 'none', reason: 'no-amount' } as const;

describe('what the answer hangs on in the real ledger', () => {
  const all = claimTest(ledgerIn(REAL), 'USD')?.sensitivity ?? {
    totals: [],
    assumptions: [],
    most: null,
  };
  const shares = (id: Assumption['id']) =>
    all.assumptions
      .find((one) => one.id === id)
      ?.cells.map(({ share }) => [Number(share.low), Number(share.high)]);
  /** Share of so many millions beside the high and the low end of foreign support. */
  const share = (national: number, high: number, low: number) =>
    [high, low].map((foreign) => Math.round((national / (national + foreign)) * 10_000) / 100);

  it('is asked of each national total over its own months', () => {
    expect(all.totals.map(({ total: { key }, window }) => [key, window.from, window.to])).toEqual([
      ['amirbayov-2024-05-programme-total', '2020-11-10', '2024-05-31'],
      ['amirbayov-2025-12-04-national-total', '2020-01-01', '2025-12-04'],
      ['amirbayov-2025-12-09-programme-total', '2020-11-01', '2025-12-31'],
    ]);
    expect(all.assumptions.map(({ id }) => id)).toEqual(ORDER);
  });

  it('as the ledger counts', () => {
    expect(shares('as-counted')).toEqual([
      share(333, 24.61437263, 13.80973834),
      share(464, 40.32837263, 18.80973834),
      share(440.1, 40.61124827, 19.09261398),
    ]);
    expect(shares('as-counted')?.[0]).toEqual([93.12, 96.02]);
  });

  it('if every up-to were counted in full', () => {
    expect(shares('up-to-in-full')).toEqual([
      [93.12, 93.17],
      [92, 92.04],
      [91.55, 91.59],
    ]);
    expect(all.assumptions[1]?.cells.map(({ touched }) => touched)).toEqual([7, 8, 8]);
  });

  it('if announced money never came', () => {
    expect(shares('announced-never-came')).toEqual([
      share(333, 8.90835241, 5.90835241),
      share(464, 13.90835241, 10.90835241),
      share(440.1, 14.19122805, 11.19122805),
    ]);
    expect(shares('announced-never-came')?.[2]).toEqual([96.88, 97.52]);
  });

  it('if what has no amount were as large as the median', () => {
    expect(cellOf(all, 'missing-at-median')).toMatchObject({
      touched: 17,
      each: { low: '573176.10', high: '598255.99' },
    });
    expect(shares('missing-at-median')).toEqual([
      share(333, 24.61437263 + 17 * 0.59825599, 13.80973834 + 17 * 0.5731761),
      [89.59, 93.47],
      [89.19, 93.26],
    ]);
  });

  it('if a donor as large as the largest were missing', () => {
    expect(cellOf(all, 'donor-missing')).toMatchObject({
      touched: 4,
      donor: { id: 'eu', name: 'European Union' },
      each: { low: '9603800.00', high: '13095600.00' },
    });
    expect(shares('donor-missing')).toEqual([
      share(333, 24.61437263 + 13.0956, 13.80973834 + 9.6038),
      [87.86, 94.23],
      [87.23, 93.88],
    ]);
  });

  it('most on whether announced money came: 96.88 and not 91.55', () => {
    expect(all.most).toEqual({
      assumption: 'announced-never-came',
      points: '5.33',
      total: 'amirbayov-2025-12-09-programme-total',
    });
  });
});

test('nothing hangs on anything where no total is stated', () => {
  const test = claimTest(ledgerIn(INVENTED), 'EUR');
  expect(test?.sensitivity).toMatchObject({ totals: [], most: null });
});

describe('a total has a column', () => {
  const period = '2021';
  test.each<[string, Parameters<typeof total>[0], readonly MadeContribution[], number]>([
    ['where it has an amount and foreign support beside it', { id: 'a', period }, [{}], 1],
    [
      'not of another time than the statement’s',
      { id: 'a', period: '2022' },
      [{ date: '2022' }],
      0,
    ],
    ['not without a time', { id: 'a' }, [{}], 0],
    ['not without a rate', { id: 'a', period, unit: 'XTS' }, [{}], 0],
    ['not of nothing', { id: 'a', period, value: '0' }, [{}], 0],
    ['not beside nothing', { id: 'a', period }, [], 0],
  ])('%s', (_case, made, contributions, columns) => {
    const all = sensitivity(contributions, [total(made)]);
    expect(all.totals).toHaveLength(columns);
    expect(all.assumptions.map(({ id, cells }) => [id, cells.length])).toEqual(
      ORDER.map((id) => [id, columns]),
    );
  });
});

describe('each assumption', () => {
  test('counts both ends of what is held, where the ledger counts up to the high end', () => {
    const all = sensitivity([
      { low: '100' },
      { ...upTo, low: '50', high: '80' },
      {
        ...upTo,
        candidates: [
          { value: '40', currency: 'EUR' },
          { value: '40', currency: 'USD' },
        ],
      },
    ]);
    expect(cellOf(all, 'as-counted')).toMatchObject({ foreign: { low: '100.00', high: '230.00' } });
    expect(cellOf(all, 'up-to-in-full')).toMatchObject({
      foreign: { low: '190.00', high: '230.00' },
      touched: 2,
      // 900 ÷ 1,130 and 900 ÷ 1,090
      share: { low: '79.65', high: '82.57' },
      each: null,
      donor: null,
    });
  });

  test('leaves out what is only announced', () => {
    const all = sensitivity([
      { low: '100' },
      { low: '20', stage: 'signed' },
      { low: '3', stage: 'unclear' },
      { ...without, stage: 'announced' },
    ]);
    expect(cellOf(all, 'announced-never-came')).toMatchObject({
      foreign: { low: '23.00', high: '23.00' },
      touched: 1,
      share: { low: '97.51', high: '97.51' },
    });
  });

  test('leaves a share of 100 where all of it is only announced', () => {
    expect(cellOf(sensitivity([{}]), 'announced-never-came')).toMatchObject({
      foreign: { low: '0.00', high: '0.00' },
      share: { low: '100.00', high: '100.00' },
    });
  });

  test.each<[string, readonly MadeContribution[], { low: string; high: string }, number]>([
    ['of one', [{ low: '10', high: '30' }], { low: '10.00', high: '30.00' }, 2],
    [
      'of three, each end by itself',
      [{ low: '10', high: '90' }, { low: '20', high: '50' }, { low: '40' }],
      { low: '20.00', high: '50.00' },
      2,
    ],
    [
      'of two, the mean of both in whole cents',
      [{ low: '10', high: '10.01' }, { low: '20' }],
      { low: '15.00', high: '15.01' },
      2,
    ],
    [
      'of the amounts held, also where the low end is in doubt',
      [{ ...upTo, low: '10', high: '30' }],
      { low: '10.00', high: '30.00' },
      2,
    ],
    [
      'of what is counted only',
      [{ low: '10' }, { low: '1000', rule: 'none', reason: 'general-aid' }],
      { low: '10.00', high: '10.00' },
      2,
    ],
    [
      'of the same months only',
      [{ low: '10' }, { low: '99', date: '2022' }],
      { low: '10.00', high: '10.00' },
      2,
    ],
  ])('takes what has no amount at the median %s', (_case, counted, each, touched) => {
    const all = sensitivity([
      ...counted,
      without,
      { ...without, donor: 'bbb' },
      { ...without, date: '2022' },
      { ...without, donor: 'zzz', reason: 'domestic' },
    ]);
    const cell = cellOf(all, 'missing-at-median');
    expect(cell).toMatchObject({ each, touched });
    const added = Number(cell?.foreign.high) - Number(cellOf(all, 'as-counted')?.foreign.high);
    expect(added).toBeCloseTo(2 * Number(each.high), 9);
  });

  test('adds the donor with the greatest high end once more', () => {
    const all = sensitivity([
      { donor: 'aaa', low: '100' },
      { donor: 'bbb', low: '30', high: '60' },
      { donor: 'bbb', low: '20', high: '50' },
      { donor: 'ccc', low: '1000', date: '2022' },
    ]);
    expect(cellOf(all, 'donor-missing')).toMatchObject({
      foreign: { low: '200.00', high: '320.00' },
      touched: 2,
      each: { low: '50.00', high: '110.00' },
      donor: { id: 'bbb', name: 'Bbbland' },
    });
  });
});

describe('the assumption that moves a share most', () => {
  it('is the first of those that move it as far, on the first of the totals', () => {
    const all = sensitivity(
      [{ ...upTo, stage: 'paid', low: '100' }],
      [
        total({ id: 'a', period: '2021' }),
        total({ id: 'b', period: '2021', base: 'unclear', value: '900' }),
      ],
    );
    // In full: 100.00 becomes 90.00; a second donor: 90.00 becomes 81.82 only.
    expect(all.most).toEqual({ assumption: 'up-to-in-full', points: '10.00', total: 'a' });
  });

  it('is measured at both ends', () => {
    // The low end falls from 90.00 to 81.82, the high end stays at 100.
    const low = sensitivity([{ ...upTo, low: '0', high: '100', stage: 'paid' }]);
    expect(low.most).toMatchObject({ assumption: 'donor-missing', points: '8.18' });
  });

  it('is none where no share moves by a hundredth', () => {
    const all = sensitivity(
      [{ low: '0.01', stage: 'paid' }],
      [total({ id: 'a', period: '2021', value: '1000000000' })],
    );
    expect(all.most).toBeNull();
  });
});

test('for any contributions, shares lie between 0 and 100, and more money from abroad lowers them', () => {
  fc.assert(
    fc.property(anyContributions, (contributions) => {
      const all = sensitivity(contributions, [total({ id: 'a', period: '2020/2026' })]);
      const cells = all.assumptions.flatMap((one) => one.cells);
      for (const { share } of cells) {
        expect(Number(share.low)).toBeGreaterThanOrEqual(0);
        expect(Number(share.low)).toBeLessThanOrEqual(Number(share.high));
        expect(Number(share.high)).toBeLessThanOrEqual(100);
      }
      const [counted, inFull, announced, median, donor] = cells.map(({ share }) =>
        Number(share.low),
      );
      if (counted === undefined) return;
      expect(inFull).toBe(counted);
      expect(announced).toBeGreaterThanOrEqual(counted);
      expect(median).toBeLessThanOrEqual(counted);
      expect(donor).toBeLessThanOrEqual(counted);
    }),
  );
});
