import { firstDay } from '@/lib/dates';

/** What the place of a record in its list depends on. */
export interface Rank {
  /** Null for lists in id order and for records without a date, which come last. */
  readonly date: string | null;
  readonly id: string;
}

/** Negative, zero or positive: first day of the date, undated last, then id. */
export function compareRanks(a: Rank, b: Rank): number {
  return compareTexts(dayOf(a), dayOf(b)) || compareTexts(a.id, b.id);
}

/** Compares by code units, the same everywhere. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function dayOf({ date }: Rank): string {
  // Any letter sorts behind every digit.
  return date === null ? 'undated' : firstDay(date);
}
