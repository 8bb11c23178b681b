import {
  compareQuotients,
  minus,
  over,
  plus,
  type Quotient,
  quotientOf,
  roundedCents,
  times,
  withPoint,
} from './recompute-quotients';

/** What a printed equivalent can stand for, and how far a reference rate lies from it. */

export interface Interval {
  readonly low: Quotient;
  /** Null where that end lies open. */
  readonly high: Quotient | null;
}

const ZERO: Quotient = [0n, 1n];

/** Half a unit of the last digit that is not zero to either side, or as the word before it says. */
export function intervalOf(value: string, qualifier: string | null): Interval {
  const amount = quotientOf(value);
  if (qualifier === 'over' || qualifier === 'at-least') return { low: amount, high: null };
  if (qualifier === 'under' || qualifier === 'up-to') return { low: ZERO, high: amount };
  const half = halfUnitOf(value);
  const twentieth = times(amount, [1n, 20n]);
  const isWider = qualifier === 'about' && compareQuotients(twentieth, half) > 0;
  const reach = isWider ? twentieth : half;
  return { low: minus(amount, reach), high: plus(amount, reach) };
}

/** 500 of `608000`, 0.05 of `58.50`, nothing of zero. */
function halfUnitOf(value: string): Quotient {
  const [whole = '', decimals = ''] = value.split('.');
  const places = decimals.replace(/0+$/, '').length;
  if (places > 0) return [1n, 2n * 10n ** BigInt(places)];
  const digits = whole.replace(/0+$/, '').length;
  return digits === 0 ? ZERO : [10n ** BigInt(whole.length - digits), 2n];
}

/** Two ends of which one lies further from the value than five per cent of it. */
function isCoarse(value: string, { low, high }: Interval): boolean {
  if (high === null) return false;
  const amount = quotientOf(value);
  const most = times(amount, [1n, 20n]);
  return [minus(amount, low), minus(high, amount)].some((way) => compareQuotients(way, most) > 0);
}

export interface Verdict {
  /** Per cent of the rate, two decimals; `''` where nothing can be told. */
  readonly gap: string;
  /** Where the equivalent lies; `''` where the reference lies between its ends. */
  readonly side: 'below' | 'above' | '';
  readonly verdict: 'agrees' | 'close' | 'off' | 'not-testable';
  readonly reason: string;
}

export function notTestable(reason: string): Verdict {
  return { gap: '', side: '', verdict: 'not-testable', reason };
}

/** An equivalent held against what the original comes to at a rate. */
export function verdictOn(
  equivalent: { readonly value: string; readonly qualifier: string | null },
  reference: Quotient,
): Verdict {
  const interval = intervalOf(equivalent.value, equivalent.qualifier);
  if (isCoarse(equivalent.value, interval)) return notTestable('coarse');
  const { way, side } = wayFrom(reference, interval);
  const perCent = times(over(way, reference), [100n, 1n]);
  const isAtMost = (most: string) => compareQuotients(perCent, quotientOf(most)) <= 0;
  return {
    gap: withPoint(roundedCents(perCent)),
    side,
    verdict: isAtMost('0.5') ? 'agrees' : isAtMost('2') ? 'close' : 'off',
    reason: '',
  };
}

/** From a point to the nearest end of an interval, and on which side of it that lies; nothing inside it. */
function wayFrom(
  point: Quotient,
  { low, high }: Interval,
): { readonly way: Quotient; readonly side: Verdict['side'] } {
  if (compareQuotients(point, low) < 0) return { way: minus(low, point), side: 'above' };
  if (high !== null && compareQuotients(point, high) > 0) {
    return { way: minus(point, high), side: 'below' };
  }
  return { way: ZERO, side: '' };
}
