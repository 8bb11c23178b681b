import { describe, expect, it } from 'vitest';
import {
  asHeld,
  counted,
  countWord,
  fullNumber,
  fullRange,
  inScale,
  isZero,
  rangeInScale,
  scaleFor,
} from '@/lib/format/numbers';

describe('numbers in full', () => {
  it.each([
    ['19092613.98', 2, '19,092,613.98'],
    ['12345678901234567890.12', 2, '12,345,678,901,234,567,890.12'],
    ['0.005', 2, '0.01'],
    ['1000', 0, '1,000'],
    ['0', 2, '0.00'],
    ['-1234.5', 2, '-1,234.50'],
  ])('%s with %i decimals is %s', (value, decimals, shown) => {
    expect(fullNumber(value, decimals)).toBe(shown);
  });

  it.each([
    ['400000', '400,000'],
    ['0.50', '0.5'],
    ['1234.125', '1,234.125'],
    ['10.00', '10'],
  ])('%s as held is %s', (value, shown) => {
    expect(asHeld(value)).toBe(shown);
  });

  it('a range of equal ends is one number', () => {
    expect(fullRange('0.00', '1294564.29')).toBe('0.00 to 1,294,564.29');
    expect(fullRange('5.00', '5.00')).toBe('5.00');
  });

  it.each(['1e3', '1,000', 'many', ''])('%j is a mistake of the program, and says so', (value) => {
    expect(() => fullNumber(value)).toThrow(`"${value}" is not decimal text`);
  });
});

describe('short numbers', () => {
  it.each([
    ['473080.00', '0.47 million'],
    ['99999.00', '100.00 thousand'],
    ['1000.00', '1.00 thousand'],
    ['999.99', '999.99'],
    ['1000000.00', '1.00 million'],
    ['999999999.99', '1,000.00 million'],
    ['2900000000.00', '2.90 billion'],
    ['0.00', '0.00'],
  ])('%s reads %s', (value, shown) => {
    const scale = scaleFor(value);
    expect(`${inScale(value, scale)}${scale.word}`).toBe(shown);
  });

  it.each([
    ['473080.00', '591350.00', '0.47 – 0.59'],
    ['0.00', '1294564.29', 'up to 1.29'],
    ['272628.41', '272628.41', '0.27'],
    ['272628.41', '272999.00', '0.27'],
    ['0.00', '0.00', '0.00'],
  ])('from %s to %s, in millions: %s', (low, high, shown) => {
    expect(rangeInScale(low, high, { power: 6, word: ' million', letter: ' m' })).toBe(shown);
  });
});

it.each([
  ['0', true],
  ['0.00', true],
  ['-0.00', true],
  ['0.01', false],
  ['10', false],
])('%s is nothing: %s', (value, expected) => {
  expect(isZero(value)).toBe(expected);
});

it('small counts are words, larger ones digits', () => {
  expect([0, 1, 12, 13, 1234].map(countWord)).toEqual(['no', 'one', 'twelve', '13', '1,234']);
});

it('a thing that is counted is one or many', () => {
  expect([counted(1, 'donor'), counted(0, 'donor'), counted(1234, 'body', 'bodies')]).toEqual([
    '1 donor',
    '0 donors',
    '1,234 bodies',
  ]);
});
