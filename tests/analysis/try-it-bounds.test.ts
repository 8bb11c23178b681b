import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { exact, toCents } from '@/lib/money';
import { asked, type Given, inWords, outcome } from '@/tests/support/made-tries';

describe('where a value is nothing or all', () => {
  test.each<[Given, Given, Given, string | null, string, string]>([
    [
      '0',
      '5',
      null,
      'share-0',
      '0.00',
      'A national share of 0 per cent beside foreign support of 5.00 US dollars is no national spending at all: the national total is 0.00 US dollars.',
    ],
    [
      '0',
      null,
      '5',
      'share-0',
      'none',
      'Beside national spending of 5.00 US dollars the national share stays above 0 per cent, however much comes from abroad: no foreign total makes it that.',
    ],
    [
      '100',
      '5',
      null,
      'share-100',
      'none',
      'Beside foreign support of 5.00 US dollars the national share stays under 100 per cent, however much the state spends: no national total makes it that.',
    ],
    [
      '100',
      null,
      '5',
      'share-100',
      '0.00',
      'Beside national spending of 5.00 US dollars, a national share of 100 per cent leaves no room for foreign support: the foreign total is 0.00 US dollars.',
    ],
    [
      '90',
      '0',
      null,
      'foreign-0',
      'none',
      'Without foreign support any national spending is a national share of 100 per cent: no national total makes it 90 per cent.',
    ],
    [
      '0',
      '0',
      null,
      'foreign-0',
      'none',
      'Without foreign support any national spending is a national share of 100 per cent: no national total makes it 0 per cent.',
    ],
    [
      '100',
      '0',
      null,
      'foreign-0',
      'any',
      'Without foreign support any national spending is a national share of 100 per cent: every national total above zero fits.',
    ],
    [
      null,
      '0',
      '5',
      'foreign-0',
      '100.00',
      'National spending of 5.00 US dollars beside foreign support of 0.00 US dollars is a national share of 100.00 per cent.',
    ],
    [
      '90',
      null,
      '0',
      'national-0',
      'none',
      'Without national spending the national share is 0 per cent, however much comes from abroad: no foreign total makes it 90 per cent.',
    ],
    [
      '100',
      null,
      '0',
      'national-0',
      'none',
      'Without national spending the national share is 0 per cent, however much comes from abroad: no foreign total makes it 100 per cent.',
    ],
    [
      '0',
      null,
      '0',
      'national-0',
      'any',
      'Without national spending the national share is 0 per cent, however much comes from abroad: every foreign total above zero fits.',
    ],
    [
      null,
      '5',
      '0',
      'national-0',
      '0.00',
      'National spending of 0.00 US dollars beside foreign support of 5.00 US dollars is a national share of 0.00 per cent.',
    ],
    [
      null,
      '0',
      '0.00',
      'both-0',
      'none',
      'Neither national nor foreign money is there, and of nothing there is no share.',
    ],
    [
      '90',
      '5',
      null,
      null,
      '45.00',
      'Beside foreign support of 5.00 US dollars, a national share of 90 per cent takes national spending of 45.00 US dollars.',
    ],
  ])('share %s, foreign %s, national %s: %s', (share, foreign, national, special, value, words) => {
    const one = asked(share, foreign, national);
    expect(one.special).toBe(special);
    expect(outcome(one)).toBe(value);
    expect(inWords(one)).toBe(words);
    const isNumber = value !== 'none' && value !== 'any';
    expect(one.drawing !== null).toBe(isNumber);
    expect(one.working !== null).toBe(isNumber);
  });

  test.each<[Given, Given, Given, string, string]>([
    ['0.000001', '1', null, 'nearly 0.00', ', so little that it rounds to nothing.'],
    ['99.999999', null, '1', 'nearly 0.00', ', so little that it rounds to nothing.'],
    [
      null,
      '0.01',
      '999999999999999',
      'nearly 100.00',
      ', short of all by less than two decimals show.',
    ],
    [
      null,
      '999999999999999',
      '0.01',
      'nearly 0.00',
      ', above zero by less than two decimals show.',
    ],
  ])(
    'share %s, foreign %s, national %s is %s and says so',
    (share, foreign, national, value, end) => {
      const one = asked(share, foreign, national);
      expect(outcome(one)).toBe(value);
      expect(inWords(one).endsWith(end)).toBe(true);
    },
  );

  it('the largest numbers that a reader can give are answered to the cent', () => {
    const largest = '999999999999999.999999';
    expect(outcome(asked('99.999999', largest, null))).toBe('99999998999999999999900.00');
    expect(inWords(asked('99.999999', largest, null))).toContain('999,999,999,999,999.999999');
    expect(outcome(asked(null, largest, largest))).toBe('50.00');
  });
});

describe('for any two values', () => {
  const amount = fc
    .tuple(fc.bigInt(0n, 10n ** 15n - 1n), fc.nat(999_999))
    .map(([whole, part]) => `${whole}.${String(part).padStart(6, '0')}`);
  const cents = fc
    .bigInt(0n, 10n ** 17n - 1n)
    .map((n) => `${n / 100n}.${`${n % 100n}`.padStart(2, '0')}`);
  const share = fc.nat(100_000_000).map((n) => exact(n).div(exact(1_000_000)).toFixed());

  it('the answer is a number or says why not, and never NaN or Infinity', () => {
    const any = fc.option(fc.oneof(amount, fc.constant('0')));
    fc.assert(
      fc.property(fc.option(share), any, any, (s, f, n) => {
        const one = asked(s, f, n);
        expect(JSON.stringify(one)).not.toMatch(/NaN|Infinity|undefined|\de[+-]?\d/);
        expect(inWords(one)).toMatch(/\.$/);
        const { national, foreign } = one.drawing ?? {};
        if (national && foreign) {
          expect(toCents(exact(national.share).plus(exact(foreign.share)))).toBe('100.00');
        }
      }),
    );
  });

  it('the third fits with them, unless it only rounds to nothing or to all', () => {
    fc.assert(
      fc.property(fc.option(share), cents, cents, fc.boolean(), (s, a, b, isForeign) => {
        const values = { share: s, foreign: a, national: s === null ? b : null };
        const given = s !== null && isForeign ? { ...values, foreign: null, national: a } : values;
        const one = asked(given.share, given.foreign, given.national);
        if (one.answer.kind !== 'third' || one.answer.outcome.kind !== 'value') return;
        const { nearly } = one.answer.outcome;
        const all = { ...given, [one.answer.asked]: one.answer.outcome.value };
        const fit = outcome(asked(all.share, all.foreign, all.national));
        expect(fit === 'not').toBe(nearly);
      }),
    );
  });
});
