import { describe, expect, it } from 'vitest';
import { plainNumber } from '@/lib/filters/plain-number';

describe('a number that a reader types', () => {
  it.each([
    ['0', '0'],
    ['007', '7'],
    ['90', '90'],
    ['90 %', '90'],
    ['35.50', '35.5'],
    ['100.000', '100'],
  ])('%s is the share %s', (typed, plain) => {
    expect(plainNumber(typed, '100')).toEqual({ plain });
  });

  it.each([
    ['18809738.34', '18809738.34'],
    ['18,809,738.34', '18809738.34'],
    ['18 809 738', '18809738'],
    ['0.10', '0.1'],
    ['999999999999999', '999999999999999'],
  ])('%s is the amount %s', (typed, plain) => {
    expect(plainNumber(typed, null)).toEqual({ plain });
  });

  it.each([
    ['abc', 'an amount of 0 or more such as 18809738.34'],
    ['-5', 'an amount of 0 or more such as 18809738.34'],
    ['1e9', 'an amount of 0 or more such as 18809738.34'],
    ['1,50', 'an amount of 0 or more such as 18809738.34'],
    ['Infinity', 'an amount of 0 or more such as 18809738.34'],
    ['5 %', 'an amount of 0 or more such as 18809738.34'],
    ['1000000000000000', 'at most 15 digits'],
    ['1.1234567', 'at most 6 digits after the point'],
  ])('%s is no amount: expected %s', (typed, expected) => {
    expect(plainNumber(typed, null)).toEqual({ expected });
  });

  it.each([
    ['100.01', 'a number from 0 to 100'],
    ['abc', 'a number from 0 to 100 such as 95 or 95.5'],
    ['-1', 'a number from 0 to 100 such as 95 or 95.5'],
  ])('%s is no share: expected %s', (typed, expected) => {
    expect(plainNumber(typed, '100')).toEqual({ expected });
  });
});
