import { countWord } from '@/lib/format/numbers';
import { capitalised, listed } from '@/lib/format/words';
import { UNTESTABLE, type Untestable } from './printed-check';
import type { CheckedPair } from './printed-pairs';

/** Printed conversions by what could be tested, and what came of it. */
export interface Groups {
  readonly all: readonly CheckedPair[];
  /** Those that could be held against the rate of the contribution's date. */
  readonly tested: readonly CheckedPair[];
  /** Those of them that agree with it. */
  readonly agree: readonly CheckedPair[];
  /** Those that could be held against that of the publication alone. */
  readonly later: readonly CheckedPair[];
  /** Those that could be held against neither. */
  readonly untested: readonly CheckedPair[];
}

export function groupsOf(all: readonly CheckedPair[]): Groups {
  const tested = all.filter(({ onDate }) => onDate.reason === null);
  const open = all.filter(({ onDate }) => onDate.reason !== null);
  return {
    all,
    tested,
    agree: tested.filter(({ onDate }) => onDate.verdict === 'agrees'),
    later: open.filter(({ published }) => published.reason === null),
    untested: open.filter(({ published }) => published.reason !== null),
  };
}

const WHY: Readonly<Record<Untestable, string>> = {
  'currency-unknown': 'the currency of one side is not known',
  undated: 'the document is undated',
  'no-rate': 'no rate is held',
  coarse: 'the equivalent is printed too coarsely',
};

/** How many cannot be tested, and why. */
export function untestedWords({ all, untested }: Groups): readonly string[] {
  if (untested.length === 0) return [];
  const reasons = UNTESTABLE.flatMap((reason) => {
    const count = untested.filter(({ onDate }) => onDate.reason === reason).length;
    return count === 0 ? [] : [{ count, why: WHY[reason] }];
  });
  const [only] = reasons;
  const why =
    only && reasons.length === 1
      ? only.why
      : listed(reasons.map((one) => `for ${countWord(one.count)}, ${one.why}`));
  if (all.length === 1) return [sentence(why)];
  return [sentence(`${countWord(untested.length)} cannot be tested: ${why}`)];
}

/** Which could be held against one rate alone. */
export function oneRateWords({ all, tested, later }: Groups): readonly string[] {
  const undated = tested.filter(({ published }) => published.reason === 'undated').length;
  const agree = later.filter(({ published }) => published.verdict === 'agrees').length;
  if (all.length === 1) {
    if (later.length === 0) return [];
    return [`It ${agree === 1 ? 'agrees' : 'does not agree'} with the rate of its publication.`];
  }
  return [
    ...(later.length === 0
      ? []
      : [
          later.length === 1
            ? `One can be tested by the rate of its publication alone, and ${agree === 1 ? 'agrees' : 'does not agree'} with it.`
            : sentence(
                `${countWord(later.length)} can be tested by the rate of their publication alone: ${agree === 0 ? 'none' : countWord(agree)} of them ${agree < 2 ? 'agrees' : 'agree'}`,
              ),
        ]),
    ...(undated === 0
      ? []
      : [
          sentence(
            `${countWord(undated)} of those tested ${undated === 1 ? 'stands in an undated document' : 'stand in undated documents'}, which no rate of a publication can test`,
          ),
        ]),
  ];
}

function sentence(text: string): string {
  return `${capitalised(text)}.`;
}
