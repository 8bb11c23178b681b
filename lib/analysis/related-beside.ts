import { relationWord } from '@/lib/format/record-words';
import { capitalised } from '@/lib/format/words';
import { nameOf, namesOf } from './related-names';
import type { Member } from './related-order';
import type { Tie } from './related-ties';
import { whyWorkedOut } from './shared-money';
import { groupBy } from './totals';

/** Two members that may hold the same money, the tie read from the first. */
export interface Shared {
  readonly tie: Tie;
  readonly from: Member;
  readonly to: Member;
  /** What the first may be the same as, and what that does with the second; else null. */
  readonly through: { readonly member: Member; readonly tie: Tie } | null;
}

/** Those that may hold the same money and all count in full: what that means for a total. */
export function fullSentences(shared: readonly Shared[], own: string): readonly string[] {
  return grouped(shared).map(
    ({ first, others }) =>
      `${capitalised(countingWords(first, others, own))} in full, though ${thoughWords(first, others, own)}. If so, a total holds that money twice; the ledger takes them for separate sums, for the reasons above.`,
  );
}

/** Those that may hold the same money and all count at the high end, some of them there only. */
export function highSentences(shared: readonly Shared[], own: string): readonly string[] {
  return grouped(shared).map(
    ({ first, others }) =>
      `At the high end, which takes in whatever may count, ${countingWords(first, others, own)}, though ${thoughWords(first, others, own)}${workedOut(first)}.`,
  );
}

interface Beside {
  readonly first: Shared;
  readonly others: readonly Member[];
}

function grouped(shared: readonly Shared[]): readonly Beside[] {
  const groups = groupBy(
    shared,
    ({ tie, from, through }) => `${tie} ${from.letter} ${through?.member.letter} ${through?.tie}`,
  );
  return [...groups.values()].flatMap((some) => {
    const [first] = some;
    const others = some.map(({ to }) => to).toSorted(byLetter);
    return first ? [{ first, others }] : [];
  });
}

/** `“…” (A, …) and this one (B) both count`. */
function countingWords({ from }: Shared, others: readonly Member[], own: string): string {
  return `${namesOf([from, ...others], own)} ${others.length === 1 ? 'both' : 'all'} count`;
}

function thoughWords({ tie, through }: Shared, { length }: readonly Member[], own: string): string {
  const rest = length === 1 ? 'the other' : 'the others';
  if (through) {
    const does = `${relationWord(through.tie)} ${rest}`;
    return `the first may be the same as ${nameOf(through.member, own)}, which ${does}`;
  }
  switch (tie) {
    case 'contains':
      return `the first contains ${rest}`;
    case 'may-be-same':
      return length === 1 ? 'they may be the same' : 'the first may be the same as each other one';
    case 'passes-on':
      return `the first hands on the money of ${rest}`;
    default:
      return `the first may repeat the money of ${rest}`;
  }
}

/** A package whose amount is what is left of a printed one need not hold its parts' money again. */
function workedOut({ tie, from }: Shared): string {
  return whyWorkedOut(tie, from.contribution) === null
    ? ''
    : '; the amount of the first is worked out from printed ones';
}

/** `A` to `Z`, then `AA`. */
function byLetter(a: Member, b: Member): number {
  return a.letter.length - b.letter.length || (a.letter < b.letter ? -1 : 1);
}
