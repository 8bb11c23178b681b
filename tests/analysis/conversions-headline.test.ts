import { describe, expect, test } from 'vitest';
import { conversionsFinding } from '@/lib/analysis/conversions-finding';
import { linksFor } from '@/lib/analysis/links';
import type { CheckedPair } from '@/lib/analysis/printed-pairs';
import { gapFinding } from '@/lib/figures/gap-finding';
import {
  checkOf,
  distinct,
  elsewhere,
  made,
  OUTCOMES,
  times,
  twice,
} from '@/tests/support/made-pairs';

const { yes, later, no, open, half, undated, lostSign } = OUTCOMES;
const find = (...pairs: CheckedPair[]) => conversionsFinding(pairs, made, linksFor(made, null));

const ITS = 'with the rate of its contribution’s date';
const THEIR = 'with the rate of their contribution’s date';
const COARSE = 'the equivalent is printed too coarsely';
const inAll = (words: string) => `Reprints are taken together here: in all, ${words}.`;

type Case = readonly [what: string, pairs: CheckedPair[], headline: string, sentences: string[]];

const ONE_ONLY: readonly Case[] = (
  [
    ['one that agrees', yes],
    ['one that agrees later', later],
    ['one that agrees with neither', no],
    ['one that cannot be tested', open],
    ['one that its publication alone can test', half],
    ['one that is undated', undated],
  ] as const
).map(([what, one]) => [
  `${what}: the figure says what comes of it`,
  [one],
  'One document alone prints an equivalent beside an original',
  [],
]);

const NONE_REPEATS: readonly Case[] = [
  [
    'two by one voice',
    [yes, distinct(yes)],
    'One voice prints two equivalents, neither of which repeats the other',
    [],
  ],
  [
    'several by two voices, of which some agree',
    [yes, distinct(later), distinct(later), elsewhere(distinct(no))],
    'Two independent voices print four equivalents, none of which repeats another',
    [
      'Two agree only with the rate of their publication and one agrees with no rate that it could be held against.',
    ],
  ],
  [
    'none agrees',
    [later, distinct(no), distinct(no), distinct(open)],
    'One voice prints four equivalents, none of which repeats another',
    [
      'One agrees only with the rate of its publication and two agree with no rate that they could be held against.',
      `One cannot be tested: ${COARSE}.`,
    ],
  ],
  [
    'none can be tested',
    [open, distinct({ ...open, onDate: checkOf('not-testable', 'no-rate') })],
    'One voice prints two equivalents, neither of which repeats the other',
    [`Two cannot be tested: for one, no rate is held and for one, ${COARSE}.`],
  ],
  [
    'some by their publication alone, one of those tested undated',
    [undated, distinct(half), distinct(half)],
    'One voice prints three equivalents, none of which repeats another',
    [
      'Two can be tested by the rate of their publication alone: two of them agree.',
      'One of those tested stands in no dated document, so no rate of a publication can test it.',
    ],
  ],
];

const DATES: readonly Case[] = (
  [
    ['one of two', [undated, yes], 'One of the two stands in no dated document', 'it'],
    ['both', [undated, undated], 'Both stand in no dated document', 'them'],
    ['all', times(3, undated), 'All three stand in no dated document', 'them'],
    [
      'two of three',
      [undated, undated, yes],
      'Two of the three stand in no dated document',
      'them',
    ],
  ] as const
).map(([what, pairs, words, them]) => [
  `undated: ${what}`,
  pairs.map(distinct),
  pairs.length === 2
    ? 'One voice prints two equivalents, neither of which repeats the other'
    : 'One voice prints three equivalents, none of which repeats another',
  [`${words}, so no rate of a publication can test ${them}.`],
]);

const THE_SAME: readonly Case[] = [
  [
    'twice by one voice',
    [yes, yes],
    `One voice prints the same equivalent twice; it agrees ${ITS}`,
    [],
  ],
  [
    'by two voices, and a copy lost the sign',
    [yes, elsewhere(yes), lostSign],
    `Two independent voices print the same equivalent; it agrees ${ITS}`,
    [inAll('it is printed three times')],
  ],
  [
    'it agrees later',
    times(3, later),
    `One voice prints the same equivalent three times; it does not agree ${ITS}`,
    ['It agrees only with the rate of its publication.'],
  ],
  [
    'it cannot be tested',
    times(2, open),
    'One voice prints the same equivalent twice; it cannot be tested',
    ['The equivalent is printed too coarsely.'],
  ],
  [
    'its publication alone can test it',
    times(2, half),
    'One voice prints the same equivalent twice; it cannot be tested by the rate of its contribution’s date',
    ['It agrees with the rate of its publication.'],
  ],
  [
    'no document is dated',
    times(2, undated),
    `One voice prints the same equivalent twice; it agrees ${ITS}`,
    ['It stands in no dated document, so no rate of a publication can test it.'],
  ],
  [
    'one of its documents is dated',
    [undated, yes],
    `One voice prints the same equivalent twice; it agrees ${ITS}`,
    [],
  ],
];

const SOME_REPEAT: readonly Case[] = [
  [
    'both agree',
    [yes, ...twice(yes)],
    `One voice prints two different equivalents; both agree ${THEIR}`,
    [inAll('the two are printed three times')],
  ],
  [
    'all agree',
    twice(yes, yes, yes),
    `One voice prints three different equivalents; all three agree ${THEIR}`,
    [inAll('the three are printed six times')],
  ],
  [
    'some agree, by two voices',
    [yes, elsewhere(yes), ...twice(yes, later, no)],
    `Two independent voices print four different equivalents; two of the four agree ${THEIR}`,
    [
      'Of the other two, one agrees only with the rate of its publication and one agrees with no rate that it could be held against.',
      inAll('the four are printed eight times'),
    ],
  ],
  [
    'one agrees, one that cannot be tested stands beside it',
    twice(yes, later, later, open),
    `One voice prints four different equivalents; one of the three that can be tested agrees ${ITS}`,
    [
      'The other two agree only with the rate of their publication.',
      `One cannot be tested: ${COARSE}.`,
      inAll('the four are printed eight times'),
    ],
  ],
  [
    'only one can be tested',
    twice(yes, open),
    `One voice prints two different equivalents; the one that can be tested agrees ${ITS}`,
    [`One cannot be tested: ${COARSE}.`, inAll('the two are printed four times')],
  ],
  [
    'neither of two agrees',
    twice(no, later),
    `One voice prints two different equivalents; neither of the two agrees ${ITS}`,
    [
      'One agrees only with the rate of its publication and one agrees with no rate that it could be held against.',
      inAll('the two are printed four times'),
    ],
  ],
  [
    'none of those that can be tested agrees',
    twice(no, no, no, half),
    `One voice prints four different equivalents; none of the three that can be tested agrees ${ITS}`,
    [
      'Three agree with no rate that they could be held against.',
      'One can be tested by the rate of its publication alone, and agrees with it.',
      inAll('the four are printed eight times'),
    ],
  ],
  [
    'none can be tested',
    twice(open, open, open),
    'One voice prints three different equivalents; none of them can be tested',
    [`Three cannot be tested: ${COARSE}.`, inAll('the three are printed six times')],
  ],
  [
    'neither can be tested by the date',
    twice(half, half),
    'One voice prints two different equivalents; neither can be tested by the rate of its contribution’s date',
    [
      'Two can be tested by the rate of their publication alone: two of them agree.',
      inAll('the two are printed four times'),
    ],
  ],
  [
    'many: numbers of one sentence are written alike',
    twice(...times(11, yes), later, open),
    `One voice prints 13 different equivalents; 11 of the 12 that can be tested agree ${THEIR}`,
    [
      'The other one agrees only with the rate of its publication.',
      `One cannot be tested: ${COARSE}.`,
      inAll('the 13 are printed 26 times'),
    ],
  ],
];

/** Every list of so many of some outcomes, in any order. */
function listsOf(outcomes: readonly CheckedPair[], length: number): CheckedPair[][] {
  if (length === 0) return [[]];
  return listsOf(outcomes, length - 1).flatMap((list) => outcomes.map((one) => [...list, one]));
}

describe('the headline and what comes of the others', () => {
  test.each([...ONE_ONLY, ...NONE_REPEATS, ...DATES, ...THE_SAME, ...SOME_REPEAT])(
    '%s',
    (_what, pairs, headline, sentences) => {
      expect(find(...pairs)).toMatchObject({ headline, sentences });
    },
  );

  test('no pair, no finding', () => {
    expect(find()).toBeNull();
  });

  /** Every ledger of up to four printings, each of any outcome, repeating others or not. */
  test('is never that of the figure, and counts what agrees only where reprints give another number', () => {
    const outcomes = [yes, later, no, open, half, undated];
    const lists = [1, 2, 3, 4].flatMap((length) => listsOf(outcomes, length));
    for (const pairs of [...lists, ...lists.map((list) => list.map(distinct))]) {
      const { headline, sentences } = find(...pairs) ?? { headline: '', sentences: [] };
      const figure = gapFinding(pairs, { filters: [], verdict: null, any: true });
      const all = [headline, ...sentences.map((one) => one.replace(/\.$/, ''))];
      expect(new Set([...all, figure]).size).toBe(all.length + 1);
      for (const one of all) expect(one).toMatch(/^[A-Z]/);
      // What the figure counts by printing the headline counts only where that is another number.
      const isRepeated =
        new Set(pairs.map(({ equivalent }) => equivalent.value)).size < pairs.length;
      expect(/ agrees? | tested/.test(headline)).toBe(isRepeated);
    }
  });
});
