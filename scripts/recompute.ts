import { parse } from 'csv-parse/sync';

/**
 * The arithmetic of the published totals a second time, from the public files alone: nothing of
 * `lib` is used here, and whole numbers of any size in place of its decimals. Whoever doubts a
 * total can read this file beside the three CSV files and follow every digit.
 */

/** The files as the site gives them, as text; `perUsd` is null where there is none. */
export interface PublicFiles {
  readonly contributions: string;
  readonly ecb: string;
  readonly perUsd: string | null;
}

/** One row of `contributions.csv`, recomputed; null ends where nothing is counted. */
export interface RecomputedRow {
  readonly id: string;
  readonly donor: string;
  readonly date: string;
  readonly low: string | null;
  readonly high: string | null;
  /** The same ends as the file itself gives them. */
  readonly published: readonly [low: string | null, high: string | null];
}

type Row = Readonly<Record<string, string>>;
/** A quotient of whole numbers; `below` is above zero. */
type Quotient = readonly [above: bigint, below: bigint];

/** Every row counted by its own rule and converted to `currency` by its own date. */
export function recompute(files: PublicFiles, currency: string): readonly RecomputedRow[] {
  const rates = {
    days: rowsOf(files.ecb),
    perUsd: files.perUsd === null ? [] : rowsOf(files.perUsd),
  };
  return rowsOf(files.contributions).map((row) => {
    const { id = '', donor = '', date = '' } = row;
    const published = [row.counted_low || null, row.counted_high || null] as const;
    return { id, donor, date, published, ...countedEnds(row, currency, rates) };
  });
}

/** What the rows of a period come to. */
export interface Sums {
  readonly low: string;
  readonly high: string;
  readonly counted: number;
  readonly leftOut: number;
  readonly donors: number;
}

/** Adds up what lies between two dates of any precision, both inclusive; null is an open end. */
export function addUp(
  rows: readonly RecomputedRow[],
  from: string | null,
  to: string | null,
): Sums {
  const within = rows.filter(({ date }) => {
    const day = firstDayOf(date);
    return (from === null || firstDayOf(from) <= day) && (to === null || day <= lastDayOf(to));
  });
  const counted = within.filter((row) => row.high !== null);
  const sum = (end: 'low' | 'high') =>
    counted.reduce((cents, row) => cents + BigInt((row[end] ?? '0').replace('.', '')), 0n);
  return {
    low: withPoint(sum('low')),
    high: withPoint(sum('high')),
    counted: counted.length,
    leftOut: within.length - counted.length,
    donors: new Set(counted.map((row) => row.donor)).size,
  };
}

interface RateTables {
  readonly days: readonly Row[];
  readonly perUsd: readonly Row[];
}

function countedEnds(
  row: Row,
  currency: string,
  rates: RateTables,
): Pick<RecomputedRow, 'low' | 'high'> {
  const nothing = { low: null, high: null };
  if (row.counting_rule === 'none' || row.domestic === 'true') return nothing;
  const readings = row.currency_undecided
    ? row.currency_undecided.split('; ').map((text) => text.split(' '))
    : [row.amount_low, row.amount_high].map((value) => [row.currency, value]);
  const cents: bigint[] = [];
  for (const [from = '', value = ''] of readings) {
    const factor = factorOf(from, currency, row.date ?? '', rates);
    if (!factor) return nothing;
    cents.push(roundedCents(times(quotientOf(value), factor)));
  }
  const [low = 0n, ...rest] = cents.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return {
    low: row.counting_rule === 'up-to' ? '0.00' : withPoint(low),
    high: withPoint(rest.at(-1) ?? low),
  };
}

/** Units of one currency for one unit of another at a date, or null where there is no rate. */
function factorOf(from: string, to: string, date: string, rates: RateTables): Quotient | null {
  if (from === to) return [1n, 1n];
  const days = daysFor(date, rates.days);
  const [a, b] = [perEuro(from, days, rates), perEuro(to, days, rates)];
  return a && b && times(b, inverse(a));
}

/** The rows of a day or a span: that day or one at most a week before, else all rows in the span. */
function daysFor(date: string, days: readonly Row[]): readonly Row[] {
  const first = firstDayOf(date);
  const last = days.at(-1);
  if (last && first > (last.date ?? '')) return [last];
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) {
    return days.filter((row) => first <= (row.date ?? '') && (row.date ?? '') <= lastDayOf(date));
  }
  const weekBefore = new Date(Date.parse(date) - 7 * 86_400_000).toISOString().slice(0, 10);
  const near = days.filter((row) => weekBefore <= (row.date ?? '') && (row.date ?? '') <= date);
  return near.slice(-1);
}

/** The mean, over the rows that quote it, of a currency's units per euro. */
function perEuro(currency: string, days: readonly Row[], rates: RateTables): Quotient | null {
  if (currency === 'EUR') return days.length > 0 ? [1n, 1n] : null;
  const [header] = rates.days;
  if (header && currency in header) return mean(days.flatMap((row) => row[currency] || []));
  if (currency === 'USD') return null;
  const dollar = perEuro('USD', days, rates);
  const units = mean(
    days.flatMap(({ date = '' }) =>
      rates.perUsd
        .filter((span) => span.currency === currency)
        .filter(({ from = '', to = '' }) => from <= date && (to === '' || date <= to))
        .flatMap((span) => span.per_usd ?? []),
    ),
  );
  return dollar && units && times(dollar, units);
}

function mean(values: readonly string[]): Quotient | null {
  if (values.length === 0) return null;
  const [above, below] = values
    .map(quotientOf)
    .reduce(([a, b], [c, d]): Quotient => [a * d + c * b, b * d], [0n, 1n]);
  return [above, below * BigInt(values.length)];
}

/** `1.1827` → 11827 / 10000. */
function quotientOf(text: string): Quotient {
  const [whole = '0', decimals = ''] = text.split('.');
  return [BigInt(whole + decimals), 10n ** BigInt(decimals.length)];
}

function times([a, b]: Quotient, [c, d]: Quotient): Quotient {
  return [a * c, b * d];
}

function inverse([above, below]: Quotient): Quotient {
  return [below, above];
}

/** Hundredths, half upward; no amount is below zero. */
function roundedCents([above, below]: Quotient): bigint {
  return (above * 200n + below) / (below * 2n);
}

function withPoint(cents: bigint): string {
  const digits = cents.toString().padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

function firstDayOf(date: string): string {
  const [first = ''] = date.split('/');
  return `${first}-01-01`.slice(0, 10);
}

/** A day that is not before the last one of the span: it is only compared, never looked up. */
function lastDayOf(date: string): string {
  const last = date.split('/').at(-1) ?? '';
  return last.length === 4 ? `${last}-12-31` : last.length === 7 ? `${last}-31` : last;
}

function rowsOf(csv: string): readonly Row[] {
  return parse(csv, { columns: true });
}
