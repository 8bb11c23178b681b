import { type Exact, exact, toCents, toSignificant } from '@/lib/money';
import { type ConversionRates, ratesBetween } from '@/lib/rates/convert';
import type { Rates } from '@/lib/rates/rates';
import { type Interval, isCoarse, printedInterval } from './printed-interval';

/** What comes of holding a printed conversion against a rate. */
export const VERDICTS = ['agrees', 'close', 'off', 'not-testable'] as const;
export type Verdict = (typeof VERDICTS)[number];

/**
 * Why none comes of it, the first that holds: a side without a known currency; a document without
 * a date; no rate between the two then, or an original of zero; too wide an interval.
 */
export const UNTESTABLE = ['currency-unknown', 'undated', 'no-rate', 'coarse'] as const;
export type Untestable = (typeof UNTESTABLE)[number];

/** Up to so many per cent of the rate a conversion agrees, or is close. */
export const AGREES = '0.5';
export const CLOSE = '2';

/** An original and an equivalent, of known currencies or not. */
export interface PrintedSides {
  readonly original: { readonly value: string; readonly currency: string | null };
  readonly equivalent: {
    readonly value: string;
    readonly currency: string | null;
    readonly qualifier: Parameters<typeof printedInterval>[0]['qualifier'];
  };
}

/** A printed conversion held against the reference rate of one date. */
export interface Check {
  /** The date asked for, as the ledger holds it; null for a document without one. */
  readonly date: string | null;
  /** The reference rates; null where there are none. */
  readonly rates: ConversionRates | null;
  /** Units of the equivalent's currency for one of the original's, six significant digits. */
  readonly rate: string | null;
  /** Per cent of the rate from it to the nearest end of what is implied, two decimals. */
  readonly gap: string | null;
  /** Where the printed conversion lies; null where it meets the rate. */
  readonly side: 'below' | 'above' | null;
  readonly verdict: Verdict;
  /** Set exactly where it is `not-testable`. */
  readonly reason: Untestable | null;
}

/**
 * The rate that a pair implies, equivalent by original, each end with six significant digits; null
 * for an open end, and altogether for an original of zero.
 */
export function impliedRate({
  original,
  equivalent,
}: PrintedSides): { readonly low: string; readonly high: string | null } | null {
  const by = exact(original.value);
  if (by.eq(0)) return null;
  const { low, high } = printedInterval(equivalent);
  const shown = (end: Exact) => toSignificant(end.div(by), 6);
  return { low: shown(low), high: high && shown(high) };
}

/** Holds a pair against the rates of a date: a day by its own rates, a span by its mean. */
export function checkAt(sides: PrintedSides, date: string | null, rates: Rates): Check {
  const { original, equivalent } = sides;
  const not = (reason: Untestable, used: ConversionRates | null = null): Check => ({
    date,
    rates: used,
    rate: used && shownRate(used),
    gap: null,
    side: null,
    verdict: 'not-testable',
    reason,
  });
  if (original.currency === null || equivalent.currency === null) return not('currency-unknown');
  if (date === null) return not('undated');
  const used = ratesBetween(rates, original.currency, equivalent.currency, date);
  // Nothing can be told of an original of zero: no rate leads from it to anything.
  if (!used || exact(original.value).eq(0)) return not('no-rate');
  const interval = printedInterval(equivalent);
  if (isCoarse(equivalent.value, interval)) return not('coarse', used);
  const { away, of, side } = distance(original.value, interval, used);
  const per = away.times(100);
  const atMost = (most: string) => per.lte(of.times(most));
  return {
    date,
    rates: used,
    rate: shownRate(used),
    gap: toCents(per.div(of)),
    side,
    verdict: atMost(AGREES) ? 'agrees' : atMost(CLOSE) ? 'close' : 'off',
    reason: null,
  };
}

/**
 * How far the reference lies from the nearest end, and what that is a part of: both multiplied by
 * original and lower number of the rate's quotient, so that nothing is divided and all is exact.
 */
function distance(
  original: string,
  { low, high }: Interval,
  { factor }: ConversionRates,
): { readonly away: Exact; readonly of: Exact; readonly side: Check['side'] } {
  const of = factor.over.times(original);
  const [lowest, highest] = [low.times(factor.under), high?.times(factor.under) ?? null];
  if (lowest.gt(of)) return { away: lowest.minus(of), of, side: 'above' };
  if (highest?.lt(of)) return { away: of.minus(highest), of, side: 'below' };
  return { away: exact('0'), of, side: null };
}

function shownRate({ rate }: ConversionRates): string {
  return rate ?? '1';
}
