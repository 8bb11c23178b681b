import { describe, expect, it } from 'vitest';
import { fallingLines } from '@/lib/analysis/context-falls';
import { linesOf, type ReadingDay } from '@/lib/analysis/observations';
import type { Observation } from '@/lib/ledger/schema';
import { madeLine, madeReading } from '@/tests/support/made-readings';

describe('a fall', () => {
  type Said = readonly [day: string, value: string, qualifier?: Observation['qualifier']];

  it.each<[string, readonly Said[], readonly string[]]>([
    [
      'none in a rise',
      [
        ['2021', '1'],
        ['2022', '2'],
      ],
      [],
    ],
    [
      'none where it stands still',
      [
        ['2021', '2'],
        ['2022', '2.0'],
      ],
      [],
    ],
    [
      'from one day to the next',
      [
        ['2021', '10'],
        ['2022', '9'],
      ],
      ['10 > 9'],
    ],
    [
      'each time',
      [
        ['2021', '3'],
        ['2022', '2'],
        ['2023', '4'],
        ['2024', '1'],
      ],
      ['3 > 2', '4 > 1'],
    ],
    [
      'not into the range of a day',
      [
        ['2021', '5'],
        ['2021', '7'],
        ['2022', '6'],
      ],
      [],
    ],
    [
      'not out of a range that reaches as high',
      [
        ['2021', '5'],
        ['2022', '6'],
        ['2022', '4'],
      ],
      [],
    ],
    [
      'below all of a range',
      [
        ['2021', '5'],
        ['2021', '7'],
        ['2022', '4'],
      ],
      ['5 to 7 > 4'],
    ],
    [
      'of a whole range',
      [
        ['2021', '9'],
        ['2022', '6'],
        ['2022', '4'],
      ],
      ['9 > 4 to 6'],
    ],
    [
      'not within one day',
      [
        ['2021', '5'],
        ['2021', '4'],
      ],
      [],
    ],
    [
      'not after the highest ever',
      [
        ['2021', '9'],
        ['2022', '5'],
        ['2023', '6'],
      ],
      ['9 > 5'],
    ],
    [
      'none to “over” less',
      [
        ['2021', '3435'],
        ['2022', '3400', 'over'],
      ],
      [],
    ],
    [
      'none to “at least” less',
      [
        ['2021', '3435'],
        ['2022', '3400', 'at-least'],
      ],
      [],
    ],
    [
      'none to a range that reaches above, though one end is “over” less',
      [
        ['2021', '3336'],
        ['2022', '3300', 'over'],
        ['2022', '3368'],
      ],
      [],
    ],
    [
      'none where the highest of a day is open',
      [
        ['2021', '3336'],
        ['2022', '3200'],
        ['2022', '3300', 'over'],
      ],
      [],
    ],
    [
      'past an “over” that proves no more than before',
      [
        ['2021', '3435'],
        ['2022', '3400', 'over'],
        ['2023', '3410'],
      ],
      ['3435 > 3410'],
    ],
    [
      'from “over” to less',
      [
        ['2021', '90', 'over'],
        ['2022', '80'],
      ],
      ['90 > 80'],
    ],
    [
      'none from “up to”',
      [
        ['2021', '20', 'up-to'],
        ['2022', '10'],
      ],
      [],
    ],
    [
      'none from “under”',
      [
        ['2021', '20', 'under'],
        ['2022', '10'],
      ],
      [],
    ],
    [
      'none from “at least 10” and “up to 20” of one day to what lies between',
      [
        ['2021', '10', 'at-least'],
        ['2021', '20', 'up-to'],
        ['2022', '10'],
      ],
      [],
    ],
    [
      'below both of them',
      [
        ['2021', '10', 'at-least'],
        ['2021', '20', 'up-to'],
        ['2022', '9'],
      ],
      ['10 to 20 > 9'],
    ],
    [
      'to “up to” less',
      [
        ['2021', '20'],
        ['2022', '10', 'up-to'],
      ],
      ['20 > 10'],
    ],
    [
      'none within 5 % of “about”',
      [
        ['2021', '100', 'about'],
        ['2022', '95'],
      ],
      [],
    ],
    [
      'further than 5 % from “about”',
      [
        ['2021', '100', 'about'],
        ['2022', '94'],
      ],
      ['100 > 94'],
    ],
    [
      'none to “about” that reaches up to it',
      [
        ['2021', '105'],
        ['2022', '100', 'about'],
      ],
      [],
    ],
    [
      'to “about” that does not',
      [
        ['2021', '106'],
        ['2022', '100', 'about'],
      ],
      ['106 > 100'],
    ],
    [
      'from a value that one document prints plainly, though another says “up to”',
      [
        ['2021', '20', 'up-to'],
        ['2021', '20'],
        ['2022', '10'],
      ],
      ['20 > 10'],
    ],
  ])('%s', (_what, days, falls) => {
    const lines = linesOf(
      days.map(([as_of, value, qualifier = null]) => madeReading({ as_of, value, qualifier })),
    );
    const ends = ({ low, high }: ReadingDay) => (low === high ? low : `${low} to ${high}`);
    expect(
      fallingLines(lines).flatMap((one) =>
        one.falls.map(({ from, to }) => `${ends(from)} > ${ends(to)}`),
      ),
    ).toEqual(falls);
  });

  it('is told of each line that falls, once', () => {
    const days = [
      ['2021', '9'],
      ['2022', '5'],
      ['2023', '3'],
    ] as const;
    const lines = linesOf([
      ...madeLine(days),
      ...madeLine(days, { subject: 'civilian' }),
      ...madeLine(days.slice(0, 1), { subject: 'military' }),
    ]);
    expect(fallingLines(lines).map(({ line, falls }) => [line.subject, falls.length])).toEqual([
      ['all', 2],
      ['civilian', 2],
    ]);
  });
});
