import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  centsOf,
  compareDecimals,
  exact,
  fromCents,
  sumCents,
  toCents,
  toSignificant,
} from '@/lib/money';

describe('money is rounded to two decimals, half away from zero', () => {
  it.each([
    ['0.005', '0.01'],
    ['0.00499999999999999999999999999999', '0.00'],
    ['1.005', '1.01'],
    ['2.675', '2.68'],
    ['-0.005', '-0.01'],
    ['-0.004', '0.00'],
    ['999.995', '1000.00'],
    ['12345678901234567890.125', '12345678901234567890.13'],
    ['0', '0.00'],
  ])('%s becomes %s', (text, rounded) => {
    expect(toCents(exact(text))).toBe(rounded);
  });
});

describe('a sum of texts', () => {
  it.each<[string, readonly string[], string]>([
    ['of nothing is 0.00', [], '0.00'],
    ['has no binary fractions in it', ['0.10', '0.20'], '0.30'],
    ['keeps every digit of large amounts', ['90071992547409.93', '0.01'], '90071992547409.94'],
    ['may go below zero', ['0.01', '-0.02'], '-0.01'],
    ['rounds each before it adds', ['0.005', '0.005'], '0.02'],
  ])('%s', (_what, values, sum) => {
    expect(sumCents(values)).toBe(sum);
  });

  it('is the same in any order', () => {
    const cents = fc.array(fc.bigInt(-(10n ** 15n), 10n ** 15n).map(fromCents));
    fc.assert(
      fc.property(cents, (values) => {
        expect(sumCents(values.toReversed())).toBe(sumCents(values));
      }),
    );
  });
});

it('whole cents and their text are two ways to write one amount', () => {
  fc.assert(
    fc.property(fc.bigInt(-(10n ** 20n), 10n ** 20n), (cents) => {
      expect(centsOf(fromCents(cents))).toBe(cents);
    }),
  );
});

it.each([
  ['1.18273456', '1.18273'],
  ['0.00123456789', '0.00123457'],
  ['123456.5', '123457'],
  ['1234567', '1234570'],
  ['0.000000012345675', '0.0000000123457'],
  ['2', '2'],
])('%s to six significant digits is %s, without exponent', (value, shown) => {
  expect(toSignificant(exact(value), 6)).toBe(shown);
});

it.each([
  ['0.1', '0.10', 0],
  ['9', '10', -1],
  ['9007199254740993', '9007199254740992', 1],
])('%s compares with %s as %i', (a, b, order) => {
  expect(compareDecimals(a, b)).toBe(order);
});

it.each(['', 'ten', '1,000', '0x10', ' 1'])('%j is no number, and the error says so', (text) => {
  expect(() => exact(text)).toThrow(`"${text}" is not a decimal number`);
});
