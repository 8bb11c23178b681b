import { type Check, UNTESTABLE, VERDICTS } from './printed-check';
import type { CheckedPair } from './printed-pairs';
import { sameNumbers } from './same-numbers';
import { groupBy } from './totals';

/**
 * Printed conversions of one contribution that repeat each other, taken as one equivalent. What one
 * of them shows holds for it: a copy that lost a sign, or stands in an undated document, hides nothing
 * that another tells.
 */
export interface Equivalent {
  readonly printings: readonly CheckedPair[];
  /** The best that any of them comes to by the rate of the contribution's date. */
  readonly onDate: Check;
  /** The same by the rates of their publications. */
  readonly published: Check;
}

/** The different equivalents, in the order of their first printing. */
export function equivalentsIn(pairs: readonly CheckedPair[]): readonly Equivalent[] {
  return [...groupBy(pairs, sameNumbers).values()].flatMap((printings) => {
    const onDate = bestOf(printings.map((pair) => pair.onDate));
    const published = bestOf(printings.map((pair) => pair.published));
    return onDate && published ? [{ printings, onDate, published }] : [];
  });
}

/** The nearest verdict; where nothing could be tested, the reason that stands last in its way. */
function bestOf(checks: readonly Check[]): Check | undefined {
  const rank = ({ verdict, reason }: Check) =>
    VERDICTS.indexOf(verdict) -
    (reason === null ? 0 : UNTESTABLE.indexOf(reason) / UNTESTABLE.length);
  return checks.toSorted((a, b) => rank(a) - rank(b))[0];
}

/** The printings of an equivalent that agree with the rate of the contribution's date. */
export function agreeingOf({ printings }: Equivalent): readonly CheckedPair[] {
  return printings.filter(({ onDate }) => onDate.verdict === 'agrees');
}
