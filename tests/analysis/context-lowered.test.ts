import { describe, expect, it } from 'vitest';
import { loweredLines } from '@/lib/analysis/context-falls';
import { linesOf } from '@/lib/analysis/observations';
import type { Observation } from '@/lib/ledger/schema';
import { madeReading } from '@/tests/support/made-readings';

describe('a number that goes down', () => {
  type Said = readonly [day: string, value: string, qualifier?: Observation['qualifier']];

  it.each<[string, readonly Said[], readonly string[]]>([
    [
      'a certain fall',
      [
        ['2021', '3'],
        ['2022', '2'],
      ],
      [],
    ],
    [
      'a rise',
      [
        ['2021', '2'],
        ['2022', '3', 'over'],
      ],
      [],
    ],
    [
      'one that stays down',
      [
        ['2021', '9'],
        ['2022', '8', 'over'],
        ['2023', '8', 'over'],
      ],
      ['9 > 8'],
    ],
    [
      'two with a rise between',
      [
        ['2021', '9'],
        ['2022', '8', 'over'],
        ['2023', '10'],
        ['2024', '7', 'at-least'],
      ],
      ['9 > 8', '10 > 7'],
    ],
    [
      'a day that reaches as high',
      [
        ['2021', '9'],
        ['2022', '8', 'over'],
        ['2022', '9'],
      ],
      [],
    ],
  ])('that words leave room for is no certain one: %s', (_what, days, seen) => {
    const lines = linesOf(
      days.map(([as_of, value, qualifier = null]) => madeReading({ as_of, value, qualifier })),
    );
    expect(
      loweredLines(lines).flatMap(({ falls }) =>
        falls.map(({ from, to }) => `${from.high} > ${to.high}`),
      ),
    ).toEqual(seen);
  });
});
