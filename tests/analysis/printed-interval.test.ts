import { describe, expect, test } from 'vitest';
import { isCoarse, printedInterval } from '@/lib/analysis/printed-interval';
import { exact } from '@/lib/money';

type Qualifier = Parameters<typeof printedInterval>[0]['qualifier'];

function ends(value: string, qualifier: Qualifier = null): readonly (string | null)[] {
  const { low, high } = printedInterval({ value, qualifier });
  return [low.toFixed(), high?.toFixed() ?? null];
}

describe('what a printed equivalent can stand for', () => {
  test.each([
    ['608000', '607500', '608500'],
    ['472752', '472751.5', '472752.5'],
    ['1000000', '500000', '1500000'],
    ['10', '5', '15'],
    ['1', '0.5', '1.5'],
    ['58.5', '58.45', '58.55'],
    ['58.50', '58.45', '58.55'],
    ['58.00', '57.5', '58.5'],
    ['100.00', '50', '150'],
    ['100.01', '100.005', '100.015'],
    ['0.5', '0.45', '0.55'],
    ['0.005', '0.0045', '0.0055'],
    ['20.050', '20.045', '20.055'],
  ])('%s reaches half a unit of its last digit to either side: %s to %s', (value, low, high) => {
    expect(ends(value)).toEqual([low, high]);
  });

  test.each(['0', '0.00'])('%s has no digit that is not zero, and stands for itself', (value) => {
    expect(ends(value)).toEqual(['0', '0']);
    expect(ends(value, 'about')).toEqual(['0', '0']);
  });

  test.each([
    ['585000', '555750', '614250'],
    ['1172300', '1113685', '1230915'],
    // Half a unit is more than five per cent of these.
    ['300000', '250000', '350000'],
    ['0.2', '0.15', '0.25'],
  ])('about %s reaches at least five per cent each way: %s to %s', (value, low, high) => {
    expect(ends(value, 'about')).toEqual([low, high]);
  });

  test.each([
    ['over', '1000000', '1000000', null],
    ['at-least', '1000000', '1000000', null],
    ['under', '1000000', '0', '1000000'],
    ['up-to', '58.50', '0', '58.5'],
  ] as const)('%s %s reaches from %s to %s', (qualifier, value, low, high) => {
    expect(ends(value, qualifier)).toEqual([low, high]);
  });
});

describe('an interval is coarse where it reaches more than five per cent to one side', () => {
  test.each<[string, Qualifier, boolean]>([
    ['608000', null, false],
    ['10', null, true],
    ['1000000', null, true],
    ['9000000', null, true],
    ['11', null, false],
    ['100', null, true],
    ['110', null, false],
    ['90', null, true],
    ['99', null, false],
    ['585000', 'about', false],
    ['1200000', 'about', false],
    ['900000', 'about', true],
    ['1000000', 'over', false],
    ['1000000', 'at-least', false],
    ['608000', 'under', true],
    ['608000', 'up-to', true],
    ['0', null, false],
  ])('%s %s: %s', (value, qualifier, coarse) => {
    expect(isCoarse(value, printedInterval({ value, qualifier }))).toBe(coarse);
  });

  test.each([
    ['95', '105', false],
    ['94.99', '105', true],
    ['95', '105.01', true],
  ])('100 that reaches from %s to %s: %s', (low, high, coarse) => {
    expect(isCoarse('100', { low: exact(low), high: exact(high) })).toBe(coarse);
  });
});
