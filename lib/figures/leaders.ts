import { centsOf } from '@/lib/money';

/** Something with both ends of a sum and a name that a sentence can use. */
export interface Named {
  readonly name: string;
  readonly low: string;
  readonly high: string;
}

/** For sorting: the largest high end first, then the largest low end, then by name. */
export function largestFirst(a: Named, b: Named): number {
  const high = centsOf(b.high) - centsOf(a.high);
  const low = centsOf(b.low) - centsOf(a.low);
  const difference = high === 0n ? low : high;
  if (difference !== 0n) return difference > 0n ? 1 : -1;
  return a.name < b.name ? -1 : 1;
}

/** Who leads at each end; several where they are level, none where all are zero. */
export interface Leaders<One extends Named = Named> {
  readonly low: readonly One[];
  readonly high: readonly One[];
  /** The same ones lead at both ends. */
  readonly same: boolean;
  /** More than one, and all of them level at both ends. */
  readonly allLevel: boolean;
}

export function leadersOf<One extends Named>(all: readonly One[]): Leaders<One> {
  const low = topOf(all, (one) => centsOf(one.low));
  const high = topOf(all, (one) => centsOf(one.high));
  const same = low.length === high.length && low.every((one, index) => one === high[index]);
  return {
    low,
    high,
    same,
    allLevel:
      all.length > 1 &&
      high.length === all.length &&
      (low.length === all.length || low.length === 0),
  };
}

function topOf<One extends Named>(
  all: readonly One[],
  value: (one: One) => bigint,
): readonly One[] {
  const [most = 0n] = all.map(value).toSorted((a, b) => (a < b ? 1 : -1));
  return most === 0n ? [] : all.filter((one) => value(one) === most);
}
