import { describe, expect, it } from 'vitest';
import { ratioSentence, ratioWords } from '@/lib/format/ratios';

describe('how much larger one amount is', () => {
  it.each([
    ['500000', '400000', '25 % more'],
    ['1400000', '1048000', '34 % more'],
    ['136100', '135000', '0.81 % more'],
    ['272628.41', '250000.00', '9.1 % more'],
    ['1000001', '1000000', 'less than 0.01 % more'],
    ['194', '100', '94 % more'],
    ['195', '100', 'twice'],
    ['205', '100', 'twice'],
    ['206', '100', '2.1 times'],
    ['8000000', '2750000', '2.9 times'],
    ['2900000000', '7000000', '414 times'],
    ['1234500', '1', '1,234,500 times'],
    ['100.00', '100', 'as much'],
  ])('%s beside %s is %s', (larger, smaller, words) => {
    expect(ratioWords(larger, smaller)).toBe(words);
  });

  it('nothing is a multiple of zero', () => {
    expect(ratioWords('5', '0.00')).toBeNull();
  });

  it.each([
    ['25 % more', 2, 'The larger is 25 % more than the smaller'],
    ['2.9 times', 3, 'The largest is 2.9 times the smallest'],
    ['twice', 2, 'The larger is twice the smaller'],
    ['as much', 2, 'The larger is as much as the smaller'],
  ])('%s of %i sizes reads as a sentence', (words, sizes, sentence) => {
    expect(ratioSentence(words, sizes)).toBe(sentence);
  });
});
