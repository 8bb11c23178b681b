import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Check, checkAt, impliedRate, type PrintedSides } from '@/lib/analysis/printed-check';
import { exact } from '@/lib/money';
import { atRates, ratesBetween } from '@/lib/rates/convert';
import type { Rates } from '@/lib/rates/rates';
import { REAL_RATES } from '@/tests/support/real-rates';

/** A euro is 1.25 dollars on 4 May; the crown has a rate on the 6th alone; nothing before May. */
const RATES: Rates = {
  currencies: ['USD', 'NOK'],
  rows: [
    { day: '2021-05-04', perEuro: ['1.25', null] },
    { day: '2021-05-05', perEuro: ['1.35', null] },
    { day: '2021-05-06', perEuro: ['1.2', '10'] },
    { day: '2021-06-01', perEuro: ['1.2', '10'] },
  ],
  perUsd: [
    {
      currency: 'AZN',
      from: '2021-05-04',
      to: '2021-05-31',
      perUsd: '1.7',
      kind: 'official',
      source: 'A bank',
    },
  ],
};
const DAY = '2021-05-04';

type Qualifier = PrintedSides['equivalent']['qualifier'];

function sides(
  original: string,
  equivalent: string,
  qualifier: Qualifier = null,
  [from, to]: readonly [string | null, string | null] = ['EUR', 'USD'],
): PrintedSides {
  return {
    original: { value: original, currency: from },
    equivalent: { value: equivalent, currency: to, qualifier },
  };
}

const said = ({ rate, gap, side, verdict, reason }: Check) => [rate, gap, side, verdict, reason];

describe('the implied rate is equivalent by original', () => {
  test.each<[string, string, Qualifier, { low: string; high: string | null } | null]>([
    ['400000', '472752', null, { low: '1.18188', high: '1.18188' }],
    ['500000', '608000', null, { low: '1.215', high: '1.217' }],
    ['500000', '1000000', 'over', { low: '2', high: null }],
    ['500000', '585000', 'about', { low: '1.1115', high: '1.2285' }],
    ['500000', '1000000', 'up-to', { low: '0', high: '2' }],
    ['3', '1', null, { low: '0.166667', high: '0.5' }],
    // Half away from zero, at the sixth digit that counts.
    ['1', '1.2345655', null, { low: '1.23457', high: '1.23457' }],
    ['0', '608000', null, null],
  ])('%s for %s %s', (original, equivalent, qualifier, implied) => {
    expect(impliedRate(sides(original, equivalent, qualifier))).toEqual(implied);
  });
});

/** 400 euros are 500 dollars at the rate of the day, 600 are 750. */
describe('a verdict changes just above half a per cent and two per cent', () => {
  test.each<[string, string, Qualifier, string, Check['side'], Check['verdict']]>([
    ['400', '500.5', null, '0.09', 'above', 'agrees'],
    ['400', '500.1', null, '0.01', 'above', 'agrees'],
    ['400', '501', null, '0.10', 'above', 'agrees'],
    ['400', '499.9', null, '0.01', 'below', 'agrees'],
    // The nearest end lies at exactly half a per cent, then at a cent more.
    ['400', '503', null, '0.50', 'above', 'agrees'],
    ['400', '497', null, '0.50', 'below', 'agrees'],
    ['400', '502.5', 'over', '0.50', 'above', 'agrees'],
    ['400', '502.501', 'over', '0.50', 'above', 'close'],
    ['400', '497.4', null, '0.51', 'below', 'close'],
    // At exactly two per cent, then at a cent more.
    ['400', '510', 'over', '2.00', 'above', 'close'],
    ['400', '510.001', 'over', '2.00', 'above', 'off'],
    ['600', '730', null, '2.00', 'below', 'close'],
    ['600', '729.9', null, '2.67', 'below', 'off'],
    ['400', '1000.5', 'over', '100.10', 'above', 'off'],
    ['400', '250.5', null, '49.89', 'below', 'off'],
    // Nothing is left between the reference and an end beyond which it lies.
    ['400', '500', 'over', '0.00', null, 'agrees'],
    ['400', '1', 'at-least', '0.00', null, 'agrees'],
    ['400', '520', 'about', '0.00', null, 'agrees'],
    ['400', '526', 'about', '0.00', null, 'agrees'],
    ['400', '530', 'about', '0.70', 'above', 'close'],
    ['400', '0', null, '100.00', 'below', 'off'],
  ])('%s euros, %s dollars %s: %s per cent %s, %s', (a, b, qualifier, gap, side, verdict) => {
    expect(said(checkAt(sides(a, b, qualifier), DAY, RATES))).toEqual([
      '1.25',
      gap,
      side,
      verdict,
      null,
    ]);
  });
});

describe('what cannot be tested says why, the first reason that holds', () => {
  const untested = (check: Check) => [check.rate, check.verdict, check.reason];
  const not = (reason: string, rate: string | null = null) => [rate, 'not-testable', reason];

  test.each([
    ['no currency of the original', [null, 'USD'], DAY, not('currency-unknown')],
    ['no currency of the equivalent', ['EUR', null], DAY, not('currency-unknown')],
    ['no currency and no date', ['EUR', null], null, not('currency-unknown')],
    ['no date', ['EUR', 'USD'], null, not('undated')],
    ['no date and no rate', ['EUR', 'XOF'], null, not('undated')],
    ['before the first rate', ['EUR', 'USD'], '2021-05-03', not('no-rate')],
    ['a gap of more than seven days', ['EUR', 'USD'], '2021-05-14', not('no-rate')],
    ['not quoted that day', ['EUR', 'NOK'], DAY, not('no-rate')],
    ['quoted nowhere', ['EUR', 'XOF'], DAY, not('no-rate')],
    ['no units per dollar any more', ['EUR', 'AZN'], '2021-06-01', not('no-rate')],
  ] as const)('%s', (_why, currencies, date, expected) => {
    expect(untested(checkAt(sides('400', '503', null, currencies), date, RATES))).toEqual(expected);
  });

  test.each([
    [null, '1000'],
    ['about', '900'],
    ['under', '503'],
    ['up-to', '503'],
  ] as const)('%s %s reaches too far, and the rate is shown all the same', (qualifier, value) => {
    const check = checkAt(sides('400', value, qualifier), DAY, RATES);
    expect(untested(check)).toEqual(not('coarse', '1.25'));
    expect([check.gap, check.side, check.rates?.date]).toEqual([null, null, DAY]);
  });

  test('an original of zero leads to nothing, not even coarsely', () => {
    expect(untested(checkAt(sides('0', '1000'), DAY, RATES))).toEqual(not('no-rate'));
    expect(untested(checkAt(sides('0.00', '503'), DAY, RATES))).toEqual(not('no-rate'));
  });
});

describe('the reference rate is that of a conversion at the date', () => {
  test('a span takes the mean of its days', () => {
    const check = checkAt(sides('400', '503'), '2021-05-04/2021-05-05', RATES);
    expect([check.rates?.basis, check.rate, check.gap]).toEqual(['mean', '1.3', '3.17']);
    expect(checkAt(sides('400', '503'), '2021-05', RATES).rate).toBe('1.26667');
  });

  test('a day without rates takes the nearest earlier one, what lies after the last is carried', () => {
    const of = (date: string) => checkAt(sides('400', '503'), date, RATES).rates;
    expect([of('2021-05-10')?.basis, of('2021-05-10')?.date]).toEqual([
      'earlier-day',
      '2021-05-06',
    ]);
    expect([of('2022')?.basis, of('2022')?.date]).toEqual(['carried', '2021-06-01']);
  });

  test('a currency without a euro quotation goes through the dollar', () => {
    const check = checkAt(sides('400', '850.5', null, ['EUR', 'AZN']), DAY, RATES);
    expect([check.rates?.basis, ...said(check)]).toEqual([
      'derived',
      '2.125',
      '0.05',
      'above',
      'agrees',
      null,
    ]);
  });

  test('in one currency the rate is one, at any date', () => {
    expect(said(checkAt(sides('400', '401', null, ['EUR', 'EUR']), '1990', RATES))).toEqual([
      '1',
      '0.13',
      'above',
      'agrees',
      null,
    ]);
  });

  test('the control of the rates: 472,752 dollars for 400,000 euros', () => {
    expect(said(checkAt(sides('400000', '472752'), '2021-09-08', REAL_RATES))).toEqual([
      '1.1827',
      '0.07',
      'below',
      'agrees',
      null,
    ]);
  });
});

const amounts = fc.integer({ min: 10_000, max: 10 ** 12 }).map((cents) => (cents / 100).toFixed(2));
const days = fc.constantFrom('2021-09-08', '2022-06-29', '2016', '2024-01', '2030-01-01');
const currencies = fc.constantFrom('EUR', 'USD', 'GBP', 'AZN', 'CNY', 'JPY');

test('an equivalent computed at the rate of a date agrees with it, or stands for too much', () => {
  fc.assert(
    fc.property(amounts, currencies, currencies, days, (value, from, to, date) => {
      const used = ratesBetween(REAL_RATES, from, to, date);
      if (!used) return;
      const check = checkAt(sides(value, atRates(value, used), null, [from, to]), date, REAL_RATES);
      expect([check.verdict, check.gap]).toEqual(
        check.reason === 'coarse' ? ['not-testable', null] : ['agrees', '0.00'],
      );
    }),
  );
});

test('ten times as much of both sides leaves rate, gap and verdict as they are', () => {
  const tenfold = (value: string) => exact(value).times(10).toFixed();
  fc.assert(
    fc.property(
      amounts,
      fc.integer({ min: 900, max: 1600 }),
      fc.constantFrom<Qualifier>(null, 'over', 'about', 'up-to'),
      (value, thousandth, qualifier) => {
        const equivalent = exact(value).times(thousandth).div(1000).toFixed(3);
        const [once, tenTimes] = [
          sides(value, equivalent, qualifier),
          sides(tenfold(value), tenfold(equivalent), qualifier),
        ];
        expect(said(checkAt(tenTimes, DAY, RATES))).toEqual(said(checkAt(once, DAY, RATES)));
        expect(impliedRate(tenTimes)).toEqual(impliedRate(once));
      },
    ),
  );
});
