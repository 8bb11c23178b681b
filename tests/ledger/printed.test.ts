import { describe, expect, test } from 'vitest';
import { agrees, readingsOf } from '@/lib/ledger/printed';

function readings(printed: string): readonly (readonly string[])[] {
  return readingsOf(printed).map((ofNumber) => ofNumber.map((reading) => reading.toFixed()));
}

describe('numbers in a printed figure', () => {
  test.each([
    ['8000', [['8000']]],
    ['$8,000', [['8000', '8']]],
    ['1,500', [['1500', '1.5']]],
    ['1.500', [['1500', '1.5']]],
    ['1 500', [['1500']]],
    ['1\u00a0500', [['1500']]],
    ['1’500', [['1500']]],
    ["1'500", [['1500']]],
    ['250, 000', [['250000']]],
    ['1,5', [['1.5']]],
    ['1.234.567', [['1234567']]],
    ['1,234,567.89', [['1234567.89']]],
    ['€ 451.700,00', [['451700']]],
    ['7 024 230 манатов', [['7024230']]],
    ['NOK1,500,000', [['1500000']]],
    ['95 %-i', [['95']]],
    ['1,234.567', [['1234.567']]],
    // No reading: groups of other lengths, two kinds of separators, a mark that was a separator.
    ['1 000 00', [[]]],
    ['1.5.5', [[]]],
    ['1 234,567 890', [[]]],
    ['300-1000 dollara qədər', [['300'], ['1000']]],
    ['half a million dollars', []],
  ])('%j reads as %j', (printed, expected) => {
    expect(readings(printed)).toEqual(expected);
  });

  test.each([
    ['2 million', '2000000'],
    ['2million', '2000000'],
    ['10 more million', '10000000'],
    ['€9m', '9000000'],
    ['9 bn', '9000000000'],
    ['5k', '5000'],
    ['2,5 millions d’euros', '2500000'],
    ['3 milliards', '3000000000'],
    ['100 Tausend', '100000'],
    ['10 Millionen', '10000000'],
    ['3,2 Mio. Euro', '3200000'],
    ['4 Mrd. Euro', '4000000000'],
    ['50 mila', '50000'],
    ['2 milioni', '2000000'],
    ['250 min avro', '250000'],
    ['16,1 milyonu', '16100000'],
    ['2 milyard', '2000000000'],
    ['500 bin', '500000'],
    ['2 milyar', '2000000000'],
    ['90 тыс.', '90000'],
    ['400 тысяч', '400000'],
    ['2 млн', '2000000'],
    ['40 миллионов', '40000000'],
    ['2 млрд', '2000000000'],
    ['241 مليون دولار', '241000000'],
    ['٥٠٠ ألف', '500000'],
    ['6.1 MEUR', '6100000'],
    ['1.9 mln.', '1900000'],
  ])('%j reads as %s alone', (printed, value) => {
    expect(readings(printed)).toEqual([[value]]);
  });

  test.each([
    ['only two words after a number multiply it', '10 out of a million', [['10']]],
    ['a word before a number does not', 'million 10', [['10']]],
    ['a mine is no thousand', '5 mines', [['5']]],
    ['a code of three letters is no million', '5 MNT', [['5']]],
    ['a word behind the next number may', '400 to 500 thousand', [['400', '400000'], ['500000']]],
  ])('%s', (_, printed, expected) => {
    expect(readings(printed)).toEqual(expected);
  });
});

describe('a value and its printed figure', () => {
  test.each([
    ['1500', '1,500', true],
    ['1.5', '1,500', true],
    ['1.50', '1,5', true],
    ['15', '1,500', false],
    ['1048000', '1 миллиона 48 тысяч евро', true],
    ['105800000', '105.8 million manats ($62.24 million)', true],
    ['62240000', '105.8 million manats ($62.24 million)', true],
    ['105800', '105.8 million manats ($62.24 million)', false],
    ['100000', '1 000 00', false],
    ['7', '1 + 2 + 4', true],
    ['6', '1 + 2 + 4', false],
  ])('%s and %j agree: %s', (value, printed, expected) => {
    expect(agrees(value, readingsOf(printed))).toBe(expected);
  });

  test('are compared without a sum where there are more numbers than any figure has', () => {
    const printed = Array.from({ length: 400 }, (_, index) => `${index},500`).join('; ');
    expect(agrees('1', readingsOf(printed))).toBe(false);
  });
});
