import { addDays, firstDay, lastDay, precisionOf } from '@/lib/dates';
import type { PerUsdSpan, RateRow, Rates } from './rates';

/** A day without a row takes the nearest earlier row, at most so many days back. */
const LONGEST_GAP = 7;

/** The rows that a date selects, and how. */
export interface RowChoice {
  readonly basis: 'day' | 'earlier-day' | 'mean' | 'carried';
  /** The day of the row, or the span as written. */
  readonly date: string;
  readonly rows: readonly RateRow[];
}

/** The rows of a contribution's date; null before the first row or in a longer gap. */
export function rowsFor(rates: Rates, date: string): RowChoice | null {
  const last = rates.rows.at(-1);
  if (!last) return null;
  const from = firstDay(date);
  if (from > last.day) return { basis: 'carried', date: last.day, rows: [last] };
  if (precisionOf(date) === 'day') return rowOfDay(rates.rows, date);
  const rows = rates.rows.slice(
    countWhile(rates.rows, (day) => day < from),
    countWhile(rates.rows, (day) => day <= lastDay(date)),
  );
  return rows.length === 0 ? null : { basis: 'mean', date, rows };
}

function rowOfDay(rows: readonly RateRow[], day: string): RowChoice | null {
  const row = rows[countWhile(rows, (other) => other <= day) - 1];
  if (!row || row.day < addDays(day, -LONGEST_GAP)) return null;
  return { basis: row.day === day ? 'day' : 'earlier-day', date: row.day, rows: [row] };
}

/** How many rows at the beginning have such a day; rows are in the order of days. */
function countWhile(rows: readonly RateRow[], isSuch: (day: string) => boolean): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const row = rows[middle];
    if (row && isSuch(row.day)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The span of days in which a currency has units per US dollar on `day`, if any. */
export function perUsdOn(rates: Rates, currency: string, day: string): PerUsdSpan | null {
  return (
    rates.perUsd.find(
      (span) =>
        span.currency === currency && span.from <= day && (span.to === null || day <= span.to),
    ) ?? null
  );
}

/** True where the euro rates have a column for the currency, or it is the euro itself. */
export function isQuotedInEuro(rates: Rates, currency: string): boolean {
  return currency === 'EUR' || rates.currencies.includes(currency);
}
