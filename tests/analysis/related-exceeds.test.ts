import { describe, expect, test } from 'vitest';
import { groupOf, type Tied, tied } from '@/tests/support/tied-ledger';

const CONTAINS_BOTH = {
  related: [
    ['contains', 'b'],
    ['contains', 'c'],
  ],
} satisfies Partial<Tied>;

function exceeding(made: readonly Tied[]): readonly string[] {
  const sentences = groupOf(tied(made), 'a')?.counts.sentences ?? [];
  return sentences.filter((sentence) => sentence.includes('more than the whole'));
}

describe('parts that come to more than their whole, or can, are told', () => {
  test.each<[string, readonly Tied[], readonly string[]]>([
    [
      'not where they come to as much',
      [{ id: 'a', low: '200', ...CONTAINS_BOTH }, { id: 'b' }, { id: 'c' }],
      [],
    ],
    [
      'not where none of them has an amount',
      [
        { id: 'a', ...CONTAINS_BOTH },
        { id: 'b', amount: null },
        { id: 'c', amount: null },
      ],
      [],
    ],
    [
      'not where the whole has none',
      [{ id: 'a', amount: null, ...CONTAINS_BOTH }, { id: 'b' }, { id: 'c' }],
      [],
    ],
    [
      'where they surely do, and the total follows them',
      [
        { id: 'a', low: '150', high: '180', rule: 'none', ...CONTAINS_BOTH },
        { id: 'b' },
        { id: 'c' },
      ],
      [
        'What is inside this one (A) comes to more than the whole: “A gift” (B, Aaaland) and “A gift” (C, Aaaland) hold 200.00 against 150.00 to 180.00 US dollars, so not all of it can lie inside if these figures are right. A total takes the parts as they are reported, not the whole.',
      ],
    ],
    [
      'where they can, and the total follows the whole',
      [
        { id: 'a', low: '100', high: '300', ...CONTAINS_BOTH },
        { id: 'b', low: '50', high: '120', rule: 'none' },
        { id: 'c', amount: null },
      ],
      [
        'What is inside this one (A) can come to more than the whole: “A gift” (B, Aaaland) holds 50.00 to 120.00 against 100.00 to 300.00 US dollars, so by these figures some of it may lie outside. A total takes the whole as it is reported, not its parts.',
      ],
    ],
    [
      'converted where their currencies differ',
      [
        { id: 'a', low: '150', rule: 'none', ...CONTAINS_BOTH },
        { id: 'b', currency: 'EUR' },
        { id: 'c' },
      ],
      [
        'What is inside this one (A) comes to more than the whole: “A gift” (B, Aaaland) and “A gift” (C, Aaaland) hold 225.00 against 150.00 US dollars, converted, so not all of it can lie inside if these figures are right. A total takes the parts as they are reported, not the whole.',
      ],
    ],
    [
      'by the parts of a part that has no amount itself',
      [
        { id: 'a', rule: 'none', related: [['contains', 'b']] },
        { id: 'b', amount: null, related: [['contains', 'c']] },
        { id: 'c', low: '101' },
      ],
      [
        'What is inside this one (A) comes to more than the whole: “A gift” (C, Aaaland) holds 101.00 against 100.00 US dollars, so not all of it can lie inside if these figures are right. A total takes the parts as they are reported, not the whole.',
      ],
    ],
    [
      'but a part of a part is not added to it',
      [{ id: 'a', ...CONTAINS_BOTH }, { id: 'b', related: [['contains', 'c']] }, { id: 'c' }],
      [],
    ],
  ])('%s', (_, made, expected) => {
    expect(exceeding(made)).toEqual(expected);
  });
});
