import { describe, expect, test } from 'vitest';
import { statedThing } from '@/lib/format/stated-words';
import { statementSchema } from '@/lib/ledger/schema';

const BASES = statementSchema.shape.base.options;

describe('a quantity of a base reads as one phrase', () => {
  const table: readonly (readonly [string, string | null, readonly string[]])[] = [
    [
      'national-share',
      null,
      [
        'national share of the whole programme',
        'national share of the agency’s budget',
        'national share of a line of the state budget',
        'national share of the activities',
        'national share of one donor’s support',
        'national share of what passes through one channel',
        'national share (of what, is not said)',
      ],
    ],
    [
      'foreign-share',
      null,
      [
        'foreign share of the whole programme',
        'foreign share of the agency’s budget',
        'foreign share of a line of the state budget',
        'foreign share of the activities',
        'foreign share of one donor’s support',
        'foreign share of what passes through one channel',
        'foreign share (of what, is not said)',
      ],
    ],
    [
      'national-total',
      null,
      [
        'national total of the whole programme',
        'national total within the agency’s budget',
        'national total within a line of the state budget',
        'national total of the activities',
        'national total of one donor’s support',
        'national total passing through one channel',
        'national total (of what, is not said)',
      ],
    ],
    [
      'foreign-total',
      null,
      [
        'foreign total of the whole programme',
        'foreign total within the agency’s budget',
        'foreign total within a line of the state budget',
        'foreign total of the activities',
        'foreign total of one donor’s support',
        'foreign total passing through one channel',
        'foreign total (of what, is not said)',
      ],
    ],
    [
      'programme-total',
      null,
      [
        'total of the whole programme',
        'total of the agency’s budget',
        'total of a line of the state budget',
        'total of the activities',
        'total of one donor’s support',
        'total of what passes through one channel',
        'total (of what, is not said)',
      ],
    ],
    [
      'cost-estimate',
      null,
      [
        'estimated cost of the whole programme',
        'estimated cost within the agency’s budget',
        'estimated cost within a line of the state budget',
        'estimated cost of the activities',
        'estimated cost of one donor’s support',
        'estimated cost of what passes through one channel',
        'estimated cost (of what, is not said)',
      ],
    ],
    ...(
      [
        ['mine', 'cost per mine'],
        ['hectare', 'cost per hectare'],
        ['square-metre', 'cost per square metre'],
        [null, 'cost of a unit'],
      ] as const
    ).map(
      ([per, cost]) =>
        [
          'unit-cost',
          per,
          [
            `${cost} in the whole programme`,
            `${cost} within the agency’s budget`,
            `${cost} within a line of the state budget`,
            `${cost} in the activities`,
            `${cost} in one donor’s support`,
            `${cost} in what passes through one channel`,
            `${cost} (of what, is not said)`,
          ],
        ] as const,
    ),
  ];

  test.each(table)('%s per %s', (quantity, per, phrases) => {
    expect(BASES.map((base) => statedThing(quantity, per, base))).toEqual(phrases);
  });

  test('the table holds every quantity', () => {
    const held = new Set(table.map(([quantity]) => quantity));
    expect(held).toEqual(new Set(statementSchema.shape.quantity.options));
  });
});
