import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { claimTest } from '@/lib/analysis/claim';
import { bandOf, reachOf } from '@/lib/analysis/claim-requirement';
import { featuredStatement } from '@/lib/analysis/statement-row';
import type { Statement } from '@/lib/ledger/schema';
import { centsOf } from '@/lib/money';
import { type MadeLedger, madeLedger, madeStatement } from '@/tests/support/made-ledger';
import { INVENTED, ledgerIn, REAL } from '@/tests/support/real-ledger';

/** The test of one statement: over 90 per cent on 2024-05-01, beside 100 USD, unless told otherwise. */
function tested(statement: Partial<Statement> = {}, made: MadeLedger = {}) {
  const claim = madeStatement({ id: 'claim', ...statement });
  return claimTest(
    madeLedger({
      contributions: [{}],
      ...made,
      statements: [claim, ...(made.statements ?? [])],
    }),
    'USD',
  );
}

describe('the featured statement of the real ledger', () => {
  const test = claimTest(ledgerIn(REAL), 'USD');

  it('counts foreign support from the counted period to the last day of its date', () => {
    expect(test?.namesPeriod).toBe(false);
    expect(test?.required.window).toEqual({ from: '2020-11-10', to: '2025-04-04' });
    expect(test?.required.foreign).toEqual({ low: '18809738.34', high: '40328372.63' });
  });

  it('requires nine times as much', () => {
    expect(test?.times).toBe('9');
    expect(test?.required.national).toEqual({ low: '169287645.06', high: '362955353.67' });
    expect([1880973834n * 9n, 4032837263n * 9n]).toEqual([16928764506n, 36295535367n]);
  });

  it('would require other sums at every other share that is stated', () => {
    expect(test?.byShare.map(({ share, statements }) => [share, statements.length])).toEqual([
      ['82', 1],
      ['94', 1],
      ['95', 9],
      ['95.2', 1],
      ['96', 1],
    ]);
    expect(test?.byShare.find(({ share }) => share === '95')).toMatchObject({
      times: '19',
      national: { low: '357385028.46', high: '766239079.97' },
    });
    expect([1880973834n * 19n, 4032837263n * 19n]).toEqual([35738502846n, 76623907997n]);
  });

  it('is worked out for the overview in the same place', () => {
    for (const currency of ['USD', 'EUR', 'AZN', 'GBP']) {
      const page = claimTest(ledgerIn(REAL), currency);
      const { window, foreign, national } = page?.required ?? {};
      expect(featuredStatement(ledgerIn(REAL), currency)?.requires).toEqual({
        window,
        foreign,
        national,
        namesPeriod: page?.namesPeriod,
        times: page?.times,
      });
    }
  });
});

test('a ledger of one statement without spending is tested too', () => {
  expect(claimTest(ledgerIn(INVENTED), 'EUR')).toMatchObject({
    namesPeriod: false,
    required: {
      window: { from: '2023-03-01', to: '2024-11-11' },
      foreign: { low: '40000.00', high: '52858.55' },
      // 40,000 × 35.5 ÷ 64.5 and 52,858.55 × 35.5 ÷ 64.5
      national: { low: '22015.50', high: '29092.69' },
    },
    byShare: [],
    totals: [],
    apart: [],
    pairs: [],
    spending: { beside: [], otherTimes: [], sum: null },
    sensitivity: { totals: [], most: null },
  });
});

describe('what a share requires', () => {
  test.each([
    ['0', '0', { low: '0.00', high: '0.00' }],
    ['20', '0.25', { low: '25.00', high: '25.00' }],
    ['50', '1', { low: '100.00', high: '100.00' }],
    ['90', '9', { low: '900.00', high: '900.00' }],
    ['99.5', '199', { low: '19900.00', high: '19900.00' }],
    ['100', null, null],
  ])('%s per cent asks for %s times the foreign support', (value, times, national) => {
    const claim = tested({ value });
    expect(claim?.times).toBe(times);
    expect(claim?.required.national).toEqual(national);
  });

  test.each<[string, Partial<Statement>, string, string, string]>([
    ['its own period', { period: '2021' }, '2021-01-01', '2021-12-31', '100.00'],
    ['a period before the counted one', { period: '2019' }, '2019-01-01', '2019-12-31', '0.00'],
    ['the days to its date', { date: '2021-05' }, '2020-11-10', '2021-05-31', '100.00'],
    ['the days to the end of a span', { date: '2021/2023' }, '2020-11-10', '2023-12-31', '100.00'],
  ])('foreign support is that of %s', (_case, statement, from, to, low) => {
    const { required, namesPeriod } = tested(statement) ?? {};
    expect(required?.window).toEqual({ from, to });
    expect(required?.foreign.low).toBe(low);
    expect(namesPeriod).toBe(statement.period !== undefined);
  });

  it('is nothing that could be said where nothing foreign is counted', () => {
    const claim = tested({}, { contributions: [] });
    expect(claim?.required).toMatchObject({ foreign: { high: '0.00' }, national: null });
  });

  it('has no time where the statement is older than the counted period', () => {
    expect(tested({ date: '2019-05-01' })).toBeNull();
  });

  it('has no statement where the featured id leads nowhere', () => {
    expect(claimTest(madeLedger({ subject: { featuredClaim: 'other' } }), 'USD')).toBeNull();
  });
});

describe('reaching a band', () => {
  const band = { low: '900.00', high: '1800.00' };
  test.each<[string, Statement['qualifier'], ReturnType<typeof reachOf>]>([
    ['899.99', 'over', 'neither'],
    ['900.00', 'over', 'neither'],
    ['900.01', 'over', 'low'],
    ['1800.00', 'over', 'low'],
    ['1800.01', 'over', 'both'],
    ['899.99', 'at-least', 'neither'],
    ['900.00', 'at-least', 'low'],
    ['1799.99', null, 'low'],
    ['1800.00', null, 'both'],
    ['1800.00', 'about', 'both'],
    ['1800.00', 'under', 'both'],
  ])('%s against 900 to 1,800, said %s: %s', (amount, qualifier, reach) => {
    expect(reachOf(amount, band, qualifier)).toBe(reach);
  });

  it('is no question without a band or an amount', () => {
    expect(reachOf('900.00', null, null)).toBeNull();
    expect(reachOf(null, band, null)).toBeNull();
  });
});

describe('other shares', () => {
  it('are stated national ones and what stated foreign ones leave, each once, ascending', () => {
    const share = (id: string, made: Partial<Statement>) => madeStatement({ id, ...made });
    const claim = tested(
      {},
      {
        statements: [
          share('b', { value: '95' }),
          share('c', { quantity: 'foreign-share', value: '5.0', base: 'unclear' }),
          share('d', { quantity: 'foreign-share', value: '100' }),
          share('e', { quantity: 'national-share', value: '100' }),
          share('f', { quantity: 'national-share', value: '90.0' }),
          share('g', { quantity: 'cost-estimate', value: '15' }),
          share('h', { value: '5000000', unit: 'USD' }),
        ],
      },
    );
    expect(
      claim?.byShare.map((one) => [one.share, one.times, one.statements.map(({ id }) => id)]),
    ).toEqual([
      ['0', '0', ['d']],
      ['95', '19', ['b', 'c']],
      ['100', null, ['e']],
    ]);
    expect(claim?.byShare.map(({ national }) => national?.high ?? null)).toEqual([
      '0.00',
      '1900.00',
      null,
    ]);
  });
});

describe('for any foreign support and share', () => {
  const cents = fc
    .bigInt(1n, 10n ** 14n)
    .map((n) => `${n / 100n}.${`${n % 100n}`.padStart(2, '0')}`);
  const share = fc.integer({ min: 0, max: 9999 }).map((n) => (n / 100).toFixed(2));

  it('the band grows with the support and with the share', () => {
    fc.assert(
      fc.property(cents, cents, share, share, (a, b, s, t) => {
        const [less, more] = centsOf(a) <= centsOf(b) ? [a, b] : [b, a];
        const [lower, higher] = Number(s) <= Number(t) ? [s, t] : [t, s];
        const ends = (one: string, low: string, high: string) => {
          const band = bandOf(one, { low, high });
          return [centsOf(band?.low ?? '-1'), centsOf(band?.high ?? '-1')] as const;
        };
        const [low, high] = ends(lower, less, more);
        expect(low <= high).toBe(true);
        const [lowAbove, highAbove] = ends(higher, less, more);
        expect(low <= lowAbove && high <= highAbove).toBe(true);
      }),
    );
  });
});
