import type { Exact } from '@/lib/money';

/** One day of euro reference rates: units of each quoted currency per 1 EUR, by ISO code. */
export interface RateRow {
  readonly day: string;
  /** Decimal text, `null` where the day does not quote the currency; in the order of `currencies`. */
  readonly perEuro: readonly (string | null)[];
}

/** A span of days for which a currency without euro quotation has units per 1 USD. */
export interface PerUsdSpan {
  readonly currency: string;
  readonly from: string;
  /** Inclusive; null where it is still in force. */
  readonly to: string | null;
  readonly perUsd: string;
  readonly kind: string;
  readonly source: string;
}

/** Reference rates as held. Rows are in strictly increasing order of days, at least one. */
export interface Rates {
  readonly currencies: readonly string[];
  readonly rows: readonly RateRow[];
  readonly perUsd: readonly PerUsdSpan[];
}

/** An exact quotient, so that a mean is never rounded before the amount is. */
export interface Fraction {
  readonly over: Exact;
  readonly under: Exact;
}
