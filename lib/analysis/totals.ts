import { centsOf, fromCents } from '@/lib/money';
import type { Entry, LeftOutReason } from './count';

/** Both ends of a sum, decimal text with two decimals; `0.00` where nothing counts. */
export interface Total {
  readonly low: string;
  readonly high: string;
}

/** What a set of entries comes to: every entry is counted or left out. */
export interface Summary {
  readonly total: Total;
  readonly counted: readonly Entry[];
  readonly leftOut: readonly Entry[];
  /** How many donors have something counted. */
  readonly donors: number;
}

/** Adds the rounded ends of what is counted. */
export function totalOf(entries: Iterable<Entry>): Total {
  let low = 0n;
  let high = 0n;
  for (const { counted } of entries) {
    if (!counted) continue;
    low += centsOf(counted.low);
    high += centsOf(counted.high);
  }
  return { low: fromCents(low), high: fromCents(high) };
}

/** Both ends of several sums together. */
export function addUp(sums: readonly Total[]): Total {
  return {
    low: fromCents(sums.reduce((sum, { low }) => sum + centsOf(low), 0n)),
    high: fromCents(sums.reduce((sum, { high }) => sum + centsOf(high), 0n)),
  };
}

/** Total, counted and left out of a set of entries. */
export function summaryOf(entries: readonly Entry[]): Summary {
  const counted = entries.filter((entry) => entry.counted !== null);
  return {
    total: totalOf(counted),
    counted,
    leftOut: entries.filter((entry) => entry.counted === null),
    donors: new Set(counted.map((entry) => entry.donor.id)).size,
  };
}

/** Entries, or other rows, by a key; keys in the order of their first row. */
export function groupBy<Row, Key>(
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): ReadonlyMap<Key, readonly Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** How often each reason leaves something out, the most frequent first, then by name. */
export function countReasons(
  leftOut: readonly Entry[],
): readonly { readonly reason: LeftOutReason; readonly count: number }[] {
  const counts = new Map<LeftOutReason, number>();
  for (const { leftOut: reason } of leftOut) {
    if (reason) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts]
    .map(([reason, count]) => ({ reason, count }))
    .sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1));
}
