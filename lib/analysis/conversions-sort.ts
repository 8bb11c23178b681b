import { firstDay } from '@/lib/dates';
import { compareDecimals } from '@/lib/money';
import type { CheckedPair } from './printed-pairs';

type Key = (pair: CheckedPair) => string | null;

const asText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By the columns of `conversions.csv`, and how two of their values compare. */
const COLUMNS: Readonly<Record<string, readonly [Key, (a: string, b: string) => number]>> = {
  contribution: [({ contribution }) => contribution.id, asText],
  source: [({ source }) => source.id, asText],
  date: [({ contribution }) => firstDay(contribution.date), asText],
  gap_on_date: [({ onDate }) => onDate.gap, compareDecimals],
  published: [({ source }) => source.published && firstDay(source.published), asText],
  gap_published: [({ published }) => published.gap, compareDecimals],
};

/** The table's own order, that of the file. */
export const CONVERSION_ORDER = 'contribution';

/**
 * In the order of a column, turned round by `-`. What has no value there stands last either way;
 * ties keep the order of the file.
 */
export function sortPairs(
  pairs: readonly CheckedPair[],
  sort: string | null,
): readonly CheckedPair[] {
  const order = sort ?? CONVERSION_ORDER;
  const column = COLUMNS[order.replace(/^-/, '')];
  if (!column) return pairs;
  const [key, compare] = column;
  const turn = order.startsWith('-') ? -1 : 1;
  return pairs.toSorted((one, other) => {
    const [a, b] = [key(one), key(other)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return turn * compare(a, b);
  });
}
