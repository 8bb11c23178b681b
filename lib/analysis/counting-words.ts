import { counted as countOf } from '@/lib/format/numbers';
import { countedReasonWord, listed, reasonClause, reasonWord } from '@/lib/format/words';
import type { Entry, LeftOutReason } from './count';
import { countReasons, type Summary } from './totals';

/** `2 without an amount and 1 bought, not given`. */
export function leftOutWords(
  reasons: readonly { readonly reason: LeftOutReason; readonly count: number }[],
): string {
  return listed(reasons.map(({ reason, count }) => `${count} ${countedReasonWord(reason, count)}`));
}

/**
 * How many of some contributions count, and how, to stand within a sentence: `2 of 4 contributions count, both at the high end
 * only: shared with other countries`.
 */
export function countingWords({ counted, leftOut }: Summary): string {
  const all = counted.length + leftOut.length;
  if (all === 0) return 'no contribution is reported';
  if (counted.length === 0) {
    const [only] = leftOut;
    if (all === 1) {
      return `its one contribution does not count: ${reasonClause(only?.leftOut ?? '')}`;
    }
    return `none of ${all} contributions counts: ${leftOutWords(countReasons(leftOut))}`;
  }
  const many =
    all === 1
      ? 'its one contribution counts'
      : counted.length === all
        ? `all ${all} contributions count`
        : `${counted.length} of ${countOf(all, 'contribution')} ${counted.length === 1 ? 'counts' : 'count'}`;
  return `${many}, ${howWords(counted)}`;
}

/** `in full`, or how many of them at the high end only, and why. */
function howWords(counted: readonly Entry[]): string {
  const upTo = counted.filter(({ contribution }) => contribution.counting.rule !== 'full');
  if (upTo.length === 0) return 'in full';
  const reasons = new Set(upTo.flatMap(({ contribution }) => contribution.counting.reason ?? []));
  const why = listed([...reasons].map(reasonWord));
  const how =
    upTo.length === counted.length
      ? 'at the high end only'
      : `${upTo.length} of them at the high end only`;
  return why === '' ? how : `${how}: ${why}`;
}
