import type { PrintedPair } from './printed-pairs';

/**
 * What two printed conversions of one contribution have in common where one repeats the other: the
 * numbers and the equivalent's currency. A copy that lost the sign of the original still repeats it.
 */
export function sameNumbers({ contribution, original, equivalent }: PrintedPair): string {
  return [contribution.id, original.value, equivalent.value, equivalent.currency ?? '?'].join(' ');
}
