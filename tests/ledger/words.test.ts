import { describe, expect, test } from 'vitest';
import { closest, slipsBetween } from '@/lib/ledger/closest';
import { isCurrencyCode } from '@/lib/ledger/currency-codes';
import { inShort } from '@/lib/ledger/in-short';

describe('the closest word', () => {
  test.each([
    ['frr', 'fra'],
    ['farnce', 'france'],
    ['FRA', 'fra'],
    ['undpp', 'undp'],
    ['undp-2021-emergncy-teams', 'undp-2021-emergency-teams'],
    ['xyz', null],
    ['', null],
    ['x'.repeat(100_000), null],
  ])('to %.30j is %j', (word, expected) => {
    const candidates = ['fra', 'france', 'undp', 'un', 'undp-2021-emergency-teams'];
    expect(closest(word, candidates)).toBe(expected);
  });

  test.each([
    ['abc', 'abc', 0],
    ['abc', 'acb', 1],
    ['abc', 'ab', 1],
    ['abc', 'xabc', 1],
    ['abc', 'axc', 1],
    ['', 'abc', 3],
    ['abcd', 'badc', 2],
  ])('%j is from %j as many slips as %i', (a, b, slips) => {
    expect(slipsBetween(a, b)).toBe(slips);
    expect(slipsBetween(b, a)).toBe(slips);
  });
});

describe('currency codes', () => {
  test.each(['EUR', 'AZN', 'AZM', 'DEM', 'RUR', 'MNT', 'XAF', 'SLE', 'XCG', 'ZWG', 'MVQ', 'AYM'])(
    '%s is one of ISO 4217, current or withdrawn',
    (code) => expect(isCurrencyCode(code)).toBe(true),
  );

  test.each(['AZX', 'EURO', 'eur', '', 'CNH', 'ARL', 'YUR', 'ZZZ', 'E R', '123'])(
    '%j is none',
    (code) => expect(isCurrencyCode(code)).toBe(false),
  );
});

describe('a value in short', () => {
  test.each([
    [undefined, 'nothing'],
    [null, 'null'],
    [12.5, '12.5'],
    ['', '""'],
    ['a\u001b[31mb\u202e', '"a\\u001b[31mb\\u202e"'],
    ['x'.repeat(200), `"${'x'.repeat(80)}…"`],
    [[], 'an empty list'],
    [[1, 2], 'a list of 2'],
    [{}, 'an object'],
  ])('%j is %s', (value, expected) => {
    expect(inShort(value)).toBe(expected);
  });
});
