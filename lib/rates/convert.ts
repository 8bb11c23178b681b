import { type Exact, exact, toCents, toSignificant } from '@/lib/money';
import { dividedBy, mean, ONE, times } from './fraction';
import { isQuotedInEuro, perUsdOn, type RowChoice, rowsFor } from './lookup';
import type { Fraction, Rates } from './rates';

/** How a conversion was made; the design's own words. */
export const BASES = ['same', 'day', 'earlier-day', 'mean', 'carried', 'derived', 'none'] as const;
export type Basis = (typeof BASES)[number];

/** Who publishes the euro reference rates that `ecb.csv` holds. */
export const RATE_PUBLISHER = 'European Central Bank';

/** What one euro is worth in a currency, for reading: six significant digits for means. */
export interface ShownRate {
  readonly currency: string;
  readonly perEuro: string;
  /** Set where the currency has no euro quotation: units per US dollar and who says so. */
  readonly perUsd: { readonly value: string; readonly source: string } | null;
}

/** The rates of one conversion, exact, for as many amounts as share currencies and date. */
export interface ConversionRates {
  readonly basis: Exclude<Basis, 'none'>;
  /** The day of the row, or the span as written; null for `same`. */
  readonly date: string | null;
  readonly factor: Fraction;
  readonly publisher: string | null;
  readonly from: ShownRate | null;
  readonly to: ShownRate | null;
  /** Units of the comparison currency for one of the original, six significant digits. */
  readonly rate: string | null;
}

const known = new WeakMap<Rates, Map<string, ConversionRates | null>>();

/**
 * The rates from one currency to another at a date; null where no conversion is possible.
 * Remembered, since many contributions share a year, and its mean adds up 250 rows.
 */
export function ratesBetween(
  rates: Rates,
  from: string,
  to: string,
  date: string,
): ConversionRates | null {
  const remembered = known.get(rates) ?? new Map<string, ConversionRates | null>();
  known.set(rates, remembered);
  const key = `${from} ${to} ${date}`;
  const before = remembered.get(key);
  if (before !== undefined) return before;
  const found = findRates(rates, from, to, date);
  remembered.set(key, found);
  return found;
}

function findRates(rates: Rates, from: string, to: string, date: string): ConversionRates | null {
  if (from === to) {
    return {
      basis: 'same',
      date: null,
      factor: ONE,
      publisher: null,
      from: null,
      to: null,
      rate: null,
    };
  }
  const choice = rowsFor(rates, date);
  if (!choice) return null;
  const a = perEuro(rates, from, choice);
  const b = perEuro(rates, to, choice);
  if (!a || !b) return null;
  const derived = !isQuotedInEuro(rates, from) || !isQuotedInEuro(rates, to);
  const factor = dividedBy(b.rate, a.rate);
  return {
    basis: derived && choice.basis !== 'carried' ? 'derived' : choice.basis,
    date: choice.date,
    factor,
    publisher: RATE_PUBLISHER,
    from: a.shown,
    to: b.shown,
    rate: toSignificant(quotient(factor), 6),
  };
}

/** An amount (decimal text) at these rates, rounded once, to two decimals. */
export function atRates(value: string, rates: ConversionRates): string {
  const { over, under } = rates.factor;
  return toCents(exact(value).times(over).div(under));
}

interface PerEuro {
  readonly rate: Fraction;
  readonly shown: ShownRate;
}

function perEuro(rates: Rates, currency: string, choice: RowChoice): PerEuro | null {
  if (currency === 'EUR') return { rate: ONE, shown: { currency, perEuro: '1', perUsd: null } };
  if (isQuotedInEuro(rates, currency)) {
    const rate = quotedMean(rates, currency, choice);
    return rate && { rate, shown: { currency, perEuro: shown(rate, choice), perUsd: null } };
  }
  const dollar = quotedMean(rates, 'USD', choice);
  const spans = choice.rows.flatMap((row) => perUsdOn(rates, currency, row.day) ?? []);
  const units = mean(spans.map((span) => span.perUsd));
  if (!dollar || !units) return null;
  const rate = times(dollar, units);
  const source = [...new Set(spans.map((span) => span.source))].join('; ');
  return {
    rate,
    shown: {
      currency,
      perEuro: toSignificant(quotient(rate), 6),
      perUsd: { value: toSignificant(quotient(units), 6), source },
    },
  };
}

function quotedMean(rates: Rates, currency: string, choice: RowChoice): Fraction | null {
  const column = rates.currencies.indexOf(currency);
  return mean(choice.rows.flatMap((row) => row.perEuro[column] ?? []));
}

/** A day's rate is shown as published, a mean with six significant digits. */
function shown(rate: Fraction, choice: RowChoice): string {
  return choice.rows.length === 1
    ? rate.over.div(rate.under).toFixed()
    : toSignificant(quotient(rate), 6);
}

function quotient(rate: Fraction): Exact {
  return rate.over.div(rate.under);
}
