import { describe, expect, test } from 'vitest';
import { checkLine, gapWords, impliedWords, unitWords } from '@/lib/analysis/check-words';
import { checkAt, impliedRate } from '@/lib/analysis/printed-check';
import type { ReportAmount } from '@/lib/ledger/schema';
import { printed } from '@/tests/support/made-reports';
import { REAL_RATES } from '@/tests/support/real-rates';

const DAY = '2021-09-08';

function sides(
  [value, currency]: readonly [string, string | null],
  [equivalent, to]: readonly [string, string | null],
  qualifier: ReportAmount['qualifier'] = null,
) {
  return {
    original: printed(value, value, currency),
    equivalent: printed(equivalent, equivalent, to, { role: 'conversion', qualifier }),
  };
}
const lineAt = (pair: ReturnType<typeof sides>, date: string | null) =>
  checkLine(pair, checkAt(pair, date, REAL_RATES));

describe('the implied rate in words', () => {
  test.each<[string, string, ReportAmount['qualifier'], string]>([
    ['400000', '472752', null, '1.18188'],
    ['500000', '608000', null, '1.215 to 1.217'],
    ['500000', '1000000', 'over', '2 or more'],
    ['500000', '1000000', 'up-to', 'up to 2'],
    ['0', '1000', null, '–'],
  ])('%s and %s %s: %s', (original, equivalent, qualifier, words) => {
    const pair = sides([original, 'EUR'], [equivalent, 'USD'], qualifier);
    expect(impliedWords(impliedRate(pair))).toBe(words);
    expect(unitWords(pair)).toBe('USD for 1 EUR');
  });

  test('counts what is known of both currencies', () => {
    expect(unitWords(sides(['400', null], ['500', 'USD']))).toBe('USD for 1 unit');
    expect(unitWords(sides(['400', 'EUR'], ['500', null]))).toBe('units for 1 EUR');
    expect(unitWords(sides(['400', null], ['500', null]))).toBeNull();
  });
});

test.each([
  [{ gap: '0.07', side: 'below' }, '0.07 % below'],
  [{ gap: '17.61', side: 'above' }, '17.61 % above'],
  [{ gap: '0.00', side: 'above' }, 'under 0.01 % above'],
  [{ gap: '0.00', side: null }, 'no gap'],
  [{ gap: null, side: null }, null],
] as const)('a gap of %o: %s', (check, words) => {
  expect(gapWords(check)).toBe(words);
});

describe('the rate says of when it is, and what stands in for a day', () => {
  const euro = sides(['400000', 'EUR'], ['472752', 'USD']);
  test.each([
    ['2021-09-08', '8 Sept. 2021'],
    ['2021-09-05', '3 Sept. 2021, the nearest earlier day'],
    ['2021-09', 'mean of Sept. 2021'],
    ['2090-01-01', /, the last rate held$/],
  ])('%s: %s', (date, words) => {
    expect(lineAt(euro, date).rateOf).toMatch(words);
  });

  test('a currency without a euro quotation goes through the dollar', () => {
    const pair = sides(['400000', 'EUR'], ['803272', 'AZN']);
    expect(lineAt(pair, DAY).rateOf).toBe('8 Sept. 2021, through the US dollar');
    expect(lineAt(pair, '2021').rateOf).toBe('mean of 2021, through the US dollar');
  });

  test('one currency needs none', () => {
    expect(lineAt(sides(['400', 'EUR'], ['401', 'EUR']), DAY)).toMatchObject({
      rate: '1',
      rateOf: 'one currency',
    });
  });
});

describe('why a conversion cannot be tested', () => {
  test.each<[ReturnType<typeof sides>, string | null, string]>([
    [sides(['400', null], ['500', 'USD']), DAY, 'the original’s currency is not known'],
    [sides(['400', 'EUR'], ['500', null]), DAY, 'the equivalent’s currency is not known'],
    [sides(['400', null], ['500', null]), DAY, 'neither currency is known'],
    [sides(['400', 'EUR'], ['505', 'USD']), null, 'the document is undated'],
    [sides(['400', 'EUR'], ['1000', 'USD']), DAY, 'the equivalent is printed too coarsely'],
    [sides(['400', 'EUR'], ['505', 'XOF']), '1990-05', 'no rate of May 1990 is held'],
    [sides(['0', 'EUR'], ['505', 'USD']), DAY, 'the original is zero'],
  ])('%#: %s, %s', (pair, date, why) => {
    expect(lineAt(pair, date)).toMatchObject({
      verdict: 'not-testable',
      word: 'not testable',
      gap: null,
      why,
    });
  });

  test('what can be tested has no reason', () => {
    expect(lineAt(sides(['400000', 'EUR'], ['472752', 'USD']), DAY).why).toBeNull();
  });
});
