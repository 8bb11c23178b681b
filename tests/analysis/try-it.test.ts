import { describe, expect, it, test } from 'vitest';
import { tryIt } from '@/lib/analysis/try-it';
import type { TryIt } from '@/lib/analysis/try-it-rows';
import { asked, type Given, inWords, outcome, PREFILL } from '@/tests/support/made-tries';

describe('what is filled in', () => {
  test.each<[string, Given, Given, Given, readonly string[], string]>([
    ['nothing given', null, null, null, ['prefilled', 'prefilled', 'asked'], '169287645.06'],
    ['a share', '95', null, null, ['given', 'prefilled', 'asked'], '357385028.46'],
    ['a foreign total', null, '100', null, ['prefilled', 'given', 'asked'], '900.00'],
    ['a national total', null, null, '333000000', ['asked', 'prefilled', 'given'], '94.65'],
    ['share and foreign total', '95', '100', null, ['given', 'given', 'asked'], '1900.00'],
    ['share and national total', '90', null, '900', ['given', 'asked', 'given'], '100.00'],
    ['both totals', null, '9887934', '44022507', ['asked', 'given', 'given'], '81.66'],
    ['all three', '90', '100', '900', ['given', 'given', 'given'], 'exactly'],
  ])('beside %s', (_case, share, foreign, national, from, result) => {
    const one = asked(share, foreign, national);
    expect([one.fields.share, one.fields.foreign, one.fields.national].map((f) => f.from)).toEqual(
      from,
    );
    expect(outcome(one)).toBe(result);
  });

  it('is shown in its field, and nothing where it is asked', () => {
    expect(asked(null, null, null).fields).toEqual({
      share: { value: '90', from: 'prefilled' },
      foreign: { value: '18809738.34', from: 'prefilled' },
      national: { value: null, from: 'asked' },
    });
  });
});

describe('two give the third', () => {
  test.each<[Given, Given, Given, string, string, string]>([
    [
      '90',
      '18809738.34',
      null,
      '169287645.06',
      'Beside foreign support of 18,809,738.34 US dollars, a national share of 90 per cent takes national spending of 169,287,645.06 US dollars.',
      '90 ÷ (100 − 90) × 18,809,738.34',
    ],
    [
      '95.5',
      null,
      '1000',
      '47.12',
      'Beside national spending of 1,000.00 US dollars, a national share of 95.5 per cent leaves room for foreign support of 47.12 US dollars.',
      '(100 − 95.5) ÷ 95.5 × 1,000.00',
    ],
    [
      null,
      '9887934',
      '44022507',
      '81.66',
      'National spending of 44,022,507.00 US dollars beside foreign support of 9,887,934.00 US dollars is a national share of 81.66 per cent.',
      '44,022,507.00 ÷ (44,022,507.00 + 9,887,934.00)',
    ],
    [
      null,
      '0.125',
      '0',
      '0.00',
      'National spending of 0.00 US dollars beside foreign support of 0.125 US dollars is a national share of 0.00 per cent.',
      '0.00 ÷ (0.00 + 0.125)',
    ],
  ])('share %s, foreign %s, national %s: %s', (share, foreign, national, value, words, working) => {
    const one = asked(share, foreign, national);
    expect(outcome(one)).toBe(value);
    expect(inWords(one)).toBe(words);
    expect(one.working).toBe(working);
  });

  it('numbers of the sentence are strong, the words around them are not', () => {
    expect(asked(null, '0', '1').sentence.filter(({ strong }) => strong)).toEqual([
      { text: '1.00 US dollars', strong: true },
      { text: '0.00 US dollars', strong: true },
      { text: '100.00 per cent', strong: true },
    ]);
  });

  it('says another currency by its own name', () => {
    const one = tryIt({ share: '90', foreign: '1', national: null }, PREFILL, 'AZN');
    expect(inWords(one)).toContain('1.00 Azerbaijani manats');
  });

  it('draws both parts, in per cent and as amounts', () => {
    expect(asked(null, '9887934', '44022507').drawing).toEqual({
      national: { share: '81.66', amount: '44022507.00' },
      foreign: { share: '18.34', amount: '9887934.00' },
    });
    expect(asked('90', '100', null).drawing).toEqual({
      national: { share: '90.00', amount: '900.00' },
      foreign: { share: '10.00', amount: '100.00' },
    });
    expect(asked('90', null, '900').drawing).toEqual(asked('90', '100', null).drawing);
  });
});

describe('near by', () => {
  const near = (one: TryIt) => one.near.map(({ label, value }) => [label, value]);

  test('the high end, five points more and ten less', () => {
    expect(near(asked(null, null, null))).toEqual([
      ['the foreign total were the high end, 40,328,372.63', '362955353.67'],
      ['the share were 95 per cent', '357385028.46'],
      ['the share were 80 per cent', '75238953.36'],
    ]);
  });

  test('both ends and the featured share where others are given', () => {
    expect(near(asked('98', '100', null))).toEqual([
      ['the foreign total were the low end, 18,809,738.34', '921677178.66'],
      ['the foreign total were the high end, 40,328,372.63', '1976090258.87'],
      ['the share were 90 per cent, as stated', '900.00'],
      ['the share were 88 per cent', '733.33'],
    ]);
  });

  test('one row where the ledger’s range is one number, each share once', () => {
    const prefill = { share: '35.5', foreign: { low: '40.00', high: '40.00' } };
    expect(near(asked('30.5', '1', null, prefill))).toEqual([
      ['the foreign total were what the ledger counts, 40.00', '17.55'],
      ['the share were 35.5 per cent, as stated', '0.55'],
      ['the share were 20.5 per cent', '0.26'],
    ]);
    expect(near(asked(null, null, '40', prefill))).toEqual([]);
  });

  test('no share that leaves nothing, or less, to either side', () => {
    expect(near(asked('97', null, '900'))).toEqual([
      ['the share were 90 per cent, as stated', '100.00'],
      ['the share were 87 per cent', '134.48'],
    ]);
    expect(near(asked('7', '100', null)).slice(2)).toEqual([
      ['the share were 90 per cent, as stated', '900.00'],
      ['the share were 12 per cent', '13.64'],
    ]);
  });

  test('only where a number is the answer', () => {
    expect(near(asked('100', null, null))).toEqual([
      ['the share were 90 per cent, as stated', '169287645.06'],
    ]);
  });

  test('each row names the two that it uses, for an address that asks so', () => {
    expect(asked(null, null, null).near[1]?.fields).toEqual({
      share: '95',
      foreign: '18809738.34',
      national: null,
    });
  });
});
