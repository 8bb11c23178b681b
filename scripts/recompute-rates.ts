import { daysLater, firstDayOf, isDay, lastDayOf } from './recompute-dates';
import type { PublicFiles, Row } from './recompute-files';
import {
  meanOf,
  over,
  type Quotient,
  quotientOf,
  roundedCents,
  times,
} from './recompute-quotients';

/** Conversions from the two files of rates. */

type Rates = Pick<PublicFiles, 'ecb' | 'perUsd'>;

/** How an amount was converted, in the words of the files. */
export type Basis = 'same' | 'day' | 'earlier-day' | 'mean' | 'carried' | 'derived';

export interface Conversion {
  /** Units of the second currency for one of the first. */
  readonly factor: Quotient;
  readonly basis: Basis;
  /** The row's day, or the span as written; `''` where nothing was converted. */
  readonly rateDate: string;
}

/** An amount in hundredths of another currency, rounded once, or null where there is no rate. */
export function convertedCents(
  { value, currency }: { readonly value: string; readonly currency: string },
  to: string,
  date: string,
  rates: Rates,
): bigint | null {
  const conversion = conversionAt(currency, to, date, rates);
  return conversion && roundedCents(times(quotientOf(value), conversion.factor));
}

const known = new WeakMap<Rates['ecb'], Map<string, Conversion | null>>();

/** The conversion between two currencies at a date, or null where there is no rate. */
export function conversionAt(
  from: string,
  to: string,
  date: string,
  rates: Rates,
): Conversion | null {
  // The mean of a year has 250 rows and serves many amounts: it is made once.
  const conversions = known.get(rates.ecb) ?? new Map<string, Conversion | null>();
  known.set(rates.ecb, conversions);
  const key = `${from} ${to} ${date}`;
  const before = conversions.get(key);
  if (before !== undefined) return before;
  const conversion = findConversion(from, to, date, rates);
  conversions.set(key, conversion);
  return conversion;
}

function findConversion(from: string, to: string, date: string, rates: Rates): Conversion | null {
  if (from === to) return { factor: [1n, 1n], basis: 'same', rateDate: '' };
  const { days, basis, rateDate } = rowsAt(date, rates.ecb);
  const [a, b] = [perEuro(from, days, rates), perEuro(to, days, rates)];
  if (!(a && b)) return null;
  const isDerived = [from, to].some((one) => !isQuoted(one, rates));
  return {
    factor: over(b, a),
    basis: isDerived && basis !== 'carried' ? 'derived' : basis,
    rateDate,
  };
}

/** The rows of a day (that day, or the nearest one at most a week before), or all of a span. */
function rowsAt(
  date: string,
  ecb: readonly Row[],
): { readonly days: readonly Row[]; readonly basis: Basis; readonly rateDate: string } {
  const first = firstDayOf(date);
  const last = ecb.at(-1);
  if (last && first > (last.date ?? '')) {
    return { days: [last], basis: 'carried', rateDate: last.date ?? '' };
  }
  if (!isDay(date)) {
    const end = lastDayOf(date);
    const within = ecb.filter((row) => first <= (row.date ?? '') && (row.date ?? '') <= end);
    return { days: within, basis: 'mean', rateDate: date };
  }
  const weekBefore = daysLater(date, -7);
  const near = ecb.filter((row) => weekBefore <= (row.date ?? '') && (row.date ?? '') <= date);
  const day = near.at(-1)?.date ?? '';
  return { days: near.slice(-1), basis: day === date ? 'day' : 'earlier-day', rateDate: day };
}

/** The mean, over the rows that quote it, of a currency's units per euro. */
function perEuro(currency: string, days: readonly Row[], rates: Rates): Quotient | null {
  if (currency === 'EUR') return days.length > 0 ? [1n, 1n] : null;
  if (isQuoted(currency, rates)) return meanOf(days.flatMap((row) => row[currency] || []));
  if (currency === 'USD') return null;
  const dollars = perEuro('USD', days, rates);
  const units = meanOf(days.flatMap(({ date = '' }) => perDollar(currency, date, rates)));
  return dollars && units && times(dollars, units);
}

function isQuoted(currency: string, { ecb: [header] }: Rates): boolean {
  return currency === 'EUR' || (header !== undefined && currency in header);
}

/** Units of a currency without a euro quotation for one US dollar on a day: one value or none. */
function perDollar(currency: string, day: string, { perUsd }: Rates): readonly string[] {
  return perUsd
    .filter((span) => span.currency === currency)
    .filter(({ from = '', to = '' }) => from <= day && (to === '' || day <= to))
    .flatMap((span) => span.per_usd ?? []);
}
