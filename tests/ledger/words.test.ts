import { describe, expect, test } from 'vitest';
import { isCurrencyCode } from '@/lib/ledger/currency-codes';
import { inShort } from '@/lib/ledger/in-short';

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
