import { describe, expect, it } from 'vitest';
import { currencyName, currencySign, shortMoney, shortRange } from '@/lib/format/currencies';

describe('a currency', () => {
  it.each([
    ['USD', 'US dollars', '$'],
    ['EUR', 'euros', '€'],
    ['GBP', 'British pounds', '£'],
    ['CAD', 'Canadian dollars', 'CA$'],
    ['AZN', 'Azerbaijani manats', 'AZN '],
    ['ZZZ', 'ZZZ', 'ZZZ '],
  ])('%s is called %s and written %j', (code, name, sign) => {
    expect([currencyName(code), currencySign(code)]).toEqual([name, sign]);
  });
});

describe('money in short', () => {
  it.each([
    ['19092613.98', 'USD', '$19.1 million'],
    ['9603800.00', 'USD', '$9.60 million'],
    ['473080.00', 'EUR', '€0.47 million'],
    ['32457443.79', 'AZN', 'AZN 32.5 million'],
    ['12.50', 'USD', '$12.50'],
  ])('%s %s is %s', (value, currency, shown) => {
    expect(shortMoney(value, currency)).toBe(shown);
  });

  it.each([
    ['19092613.98', '40611248.27', '$19.1 – 40.6 million'],
    ['0.00', '1294564.29', 'up to $1.29 million'],
    ['272628.41', '272628.41', '$0.27 million'],
    ['272628.41', '272999.99', '$0.27 million'],
    ['0.00', '0.00', 'nothing'],
  ])('from %s to %s is %s', (low, high, shown) => {
    expect(shortRange(low, high, 'USD')).toBe(shown);
  });
});
