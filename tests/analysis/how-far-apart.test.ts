import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valuesMeet } from '@/lib/analysis/differ';
import { howFarApart } from '@/lib/analysis/how-far-apart';
import { madeLedger } from '@/tests/support/made-ledger';

const { rates } = madeLedger({});
const side = (value: string, qualifier: 'about' | 'over' | null = null, unit = 'USD') => ({
  value,
  unit,
  qualifier,
});
const apart = (...sides: readonly ReturnType<typeof side>[]) =>
  howFarApart(sides, { currency: 'USD', date: '2021-05-04', rates });

describe('how far apart the sides are', () => {
  it('is said of the two furthest apart that do not meet, not of one that rounds another', () => {
    expect(apart(side('97979'), side('96214'), side('98000', 'about'))).toMatchObject({
      words: '1.8 % more',
      note: '97,979 beside 96,214 US dollars, the widest apart that do not meet.',
      sides: 2,
      values: ['97979', '96214', '98000'],
    });
  });

  it('is said of the smallest and the largest where these do not meet', () => {
    expect(apart(side('100'), side('125'), side('101', 'about'))).toMatchObject({
      words: '25 % more',
      note: '125 beside 100 US dollars.',
      sides: 3,
    });
  });

  it('reads each word before a figure: over 100 meets 500, and 90 meets neither', () => {
    expect(apart(side('100', 'over'), side('500'), side('90')).words).toBe('5.6 times');
    expect(
      apart(side('100', 'over'), side('500'), side('499', 'about'), side('90', 'about')),
    ).toMatchObject({ words: '5.6 times', sides: 4 });
    expect(apart(side('100'), side('90', 'over'), side('80'))).toMatchObject({
      words: '25 % more',
      sides: 3,
    });
    expect(apart(side('400'), side('90', 'over'), side('80', 'over'), side('390'))).toMatchObject({
      words: '2.6 % more',
      note: '400 beside 390 US dollars, the widest apart that do not meet.',
    });
  });

  it('is wider beside nothing than by any ratio, and then the larger the wider', () => {
    expect(apart(side('1'), side('900'), side('0'), side('5'))).toMatchObject({
      words: 'no ratio',
      note: '900 beside 0 US dollars: nothing is a multiple of zero.',
      ratio: null,
    });
  });

  it('of shares is the points between two that do not meet', () => {
    const share = (value: string, qualifier: 'about' | null = null) =>
      side(value, qualifier, 'percent');
    expect(apart(share('80'), share('84', 'about'), share('82'))).toMatchObject({
      words: '2 points',
      note: '82 beside 80 per cent, the widest apart that do not meet.',
    });
    expect(apart(share('80'), share('81')).words).toBe('1 point');
  });

  it('is by points of shares and by ratio of amounts, where two pairs rank otherwise', () => {
    const four = (unit: string) =>
      apart(
        side('50', 'about', unit),
        side('53', null, unit),
        side('51.95', null, unit),
        side('55', 'about', unit),
      ).words;
    expect(four('percent')).toBe('3.05 points');
    expect(four('USD')).toBe('6 % more');
  });

  it('is never narrower than any two sides that do not meet, nor wider than the widest', () => {
    const sides = fc.array(
      fc.record({
        value: fc.integer({ min: 1, max: 2000 }).map(String),
        unit: fc.constant('USD'),
        qualifier: fc.constantFrom(null, 'about', 'over', 'under', 'up-to', 'at-least'),
      } as const),
      { minLength: 2, maxLength: 6 },
    );
    fc.assert(
      fc.property(sides, (all) => {
        const ratios = all.flatMap((one, index) =>
          all
            .slice(index + 1)
            .filter((other) => !valuesMeet(one, other))
            .map(({ value }) => {
              const [a, b] = [Number(one.value), Number(value)];
              return Math.max(a, b) / Math.min(a, b);
            }),
        );
        fc.pre(ratios.length > 0);
        const found = howFarApart(all, { currency: 'USD', date: '2021-05-04', rates });
        expect(Number(found.ratio?.toFixed(12))).toBeCloseTo(Math.max(...ratios), 9);
      }),
    );
  });
});
