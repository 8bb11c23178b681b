import { liesWithin } from './recompute-dates';
import type { Options, PublicFiles, Recomputed, Row } from './recompute-files';
import { type Quotient, quotientOf, roundedCents, times, withPoint } from './recompute-quotients';
import { type Conversion, conversionAt } from './recompute-rates';

/** Counting: what each contribution adds to both ends of a total, by its own rule and date. */

/** What is added, in hundredths of the comparison currency. */
export interface Added {
  readonly low: bigint;
  readonly high: bigint;
}

export interface Counted extends Added {
  /** The conversion behind the high end. */
  readonly conversion: Conversion;
}

/** A row of `contributions.csv`, counted, or left out with a reason. */
export type CountedRow = { readonly row: Row } & (
  | { readonly counted: Counted; readonly leftOut: null }
  | { readonly counted: null; readonly leftOut: string }
);

/** The rows whose date begins in the period, each counted or left out, in the order of the file. */
export function countedRows(files: PublicFiles, options: Options): readonly CountedRow[] {
  return files.contributions
    .filter(({ date = '' }) => liesWithin(date, options.from, options.to))
    .map((row) => countRow(row, options.currency, files));
}

/**
 * One row by its own rule: `full` adds both ends, `up-to` nothing and the high end, `none` nothing.
 * What should count and has no conversion is left out; it never counts as nothing in silence.
 */
export function countRow(
  row: Row,
  currency: string,
  rates: Pick<PublicFiles, 'ecb' | 'perUsd'>,
): CountedRow {
  const leftOut = (reason: string): CountedRow => ({ row, counted: null, leftOut: reason });
  if (row.domestic === 'true') return leftOut('domestic');
  const readings = readingsOf(row);
  if (row.counting_rule === 'none' || readings.length === 0) {
    return leftOut(row.counting_reason || 'no-amount');
  }
  const amounts: { cents: bigint; conversion: Conversion }[] = [];
  for (const { value, from } of readings) {
    const conversion = conversionAt(from, currency, row.date ?? '', rates);
    if (!conversion) return leftOut('not-converted');
    amounts.push({ cents: roundedCents(times(value, conversion.factor)), conversion });
  }
  const [least, most] = endsOf(amounts);
  if (!(least && most)) return leftOut('no-amount');
  const low = row.counting_rule === 'up-to' ? 0n : least.cents;
  return {
    row,
    counted: { low, high: most.cents, conversion: most.conversion },
    leftOut: null,
  };
}

/** Both ends as held, or every candidate where the currency is undecided. */
function readingsOf(row: Row): readonly { readonly value: Quotient; readonly from: string }[] {
  const { amount_low, amount_high, currency = '', currency_undecided } = row;
  if (currency_undecided) {
    return currency_undecided.split('; ').map((text) => {
      const [from = '', value = ''] = text.split(' ');
      return { value: quotientOf(value), from };
    });
  }
  return [amount_low, amount_high].flatMap((value) =>
    value ? { value: quotientOf(value), from: currency } : [],
  );
}

/** The least and the most; of equal ones the first. */
function endsOf<One extends { readonly cents: bigint }>(
  all: readonly One[],
): readonly [One | undefined, One | undefined] {
  const sorted = all.toSorted((a, b) => (a.cents < b.cents ? -1 : a.cents > b.cents ? 1 : 0));
  const most = sorted.at(-1);
  return [sorted[0], sorted.find(({ cents }) => cents === most?.cents)];
}

/** Both ends of a sum. */
export function sumOf(all: Iterable<Added>): Added {
  let [low, high] = [0n, 0n];
  for (const one of all) {
    low += one.low;
    high += one.high;
  }
  return { low, high };
}

/** Both ends as files write them. */
export function written({ low, high }: Added): { readonly low: string; readonly high: string } {
  return { low: withPoint(low), high: withPoint(high) };
}

/** What a figure of foreign support says beside its rows. */
export function summedUp(rows: readonly CountedRow[]): Omit<Recomputed, 'rows'> {
  return {
    total: written(sumOf(rows.flatMap(({ counted }) => counted ?? []))),
    contributions: rows.flatMap(({ row: { id = '' }, counted }) =>
      counted ? { id, ...written(counted), basis: counted.conversion.basis } : [],
    ),
    leftOut: rows.flatMap(({ row: { id = '' }, leftOut }) =>
      leftOut === null ? [] : { id, reason: leftOut },
    ),
  };
}
