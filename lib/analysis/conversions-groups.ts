import { countWord } from '@/lib/format/numbers';
import { capitalised, listed } from '@/lib/format/words';
import { type Equivalent, equivalentsIn } from './conversions-repeats';
import { UNTESTABLE, type Untestable } from './printed-check';
import type { CheckedPair } from './printed-pairs';
import { voicesOf } from './source-row';

/** Different equivalents by what could be tested, and what came of it. */
export interface Groups {
  /** Every printing of them. */
  readonly printings: readonly CheckedPair[];
  readonly all: readonly Equivalent[];
  /** How many voices, independent of each other, print them. */
  readonly voices: number;
  /** Those that could be held against the rate of the contribution's date. */
  readonly tested: readonly Equivalent[];
  /** Those of them that agree with it. */
  readonly agree: readonly Equivalent[];
  /** Those that could be held against that of a publication alone. */
  readonly later: readonly Equivalent[];
  /** Those that could be held against neither. */
  readonly untested: readonly Equivalent[];
}

export function groupsOf(printings: readonly CheckedPair[]): Groups {
  const all = equivalentsIn(printings);
  const tested = all.filter(({ onDate }) => onDate.reason === null);
  const open = all.filter(({ onDate }) => onDate.reason !== null);
  return {
    printings,
    all,
    voices: voicesOf(printings.map(({ source }) => source)).size,
    tested,
    agree: tested.filter(({ onDate }) => onDate.verdict === 'agrees'),
    later: open.filter(({ published }) => published.reason === null),
    untested: open.filter(({ published }) => published.reason !== null),
  };
}

/** False where each is printed once: whatever counts printings counts them alike. */
export function isRepeated({ printings, all }: Groups): boolean {
  return all.length < printings.length;
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

/** Which could be held against the rate of a publication alone. */
export function laterWords({ all, later }: Groups): readonly string[] {
  if (later.length === 0) return [];
  const agree = later.filter(({ published }) => published.verdict === 'agrees').length;
  const verb = agree === 1 ? 'agrees' : 'does not agree';
  if (all.length === 1) return [`It ${verb} with the rate of its publication.`];
  if (later.length === 1) {
    return [`One can be tested by the rate of its publication alone, and ${verb} with it.`];
  }
  return [
    sentence(
      `${countWord(later.length)} can be tested by the rate of their publication alone: ${agree === 0 ? 'none' : countWord(agree)} of them ${agree < 2 ? 'agrees' : 'agree'}`,
    ),
  ];
}

/** Which could be held against the rate of the contribution's date alone, being undated. */
export function undatedWords({ all, tested }: Groups): readonly string[] {
  const undated = tested.filter(({ printings }) =>
    printings.every(({ source }) => source.published === null),
  ).length;
  if (undated === 0) return [];
  const which = all.length === 1 ? 'it' : undatedPart(undated, tested.length, all.length);
  const [verb, them] = undated === 1 ? ['stands', 'it'] : ['stand', 'them'];
  return [
    sentence(`${which} ${verb} in no dated document, so no rate of a publication can test ${them}`),
  ];
}

/** `five of the 13`, `two of those tested`, `both`. */
function undatedPart(undated: number, tested: number, all: number): string {
  if (tested < all) return `${countWord(undated)} of those tested`;
  if (undated < all) return `${countWord(undated)} of the ${countWord(all)}`;
  return all === 2 ? 'both' : `all ${countWord(all)}`;
}

function sentence(text: string): string {
  return `${capitalised(text)}.`;
}
