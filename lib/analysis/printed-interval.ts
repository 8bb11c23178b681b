import type { ReportAmount, Statement } from '@/lib/ledger/schema';
import { type Exact, exact } from '@/lib/money';

/** Both ends of what a printed value can stand for; null is an end that lies open. */
export interface Interval {
  readonly low: Exact;
  readonly high: Exact | null;
}

/** A value in one unit, and how its words qualify it. */
export interface Said {
  readonly value: string;
  readonly qualifier: ReportAmount['qualifier'] | Statement['qualifier'];
}

/** True where some value lies in both. */
export function intervalsMeet(a: Interval, b: Interval): boolean {
  return (b.high === null || a.low.lte(b.high)) && (a.high === null || b.low.lte(a.high));
}

const ABOUT = '0.05';
const HALF = '0.5';

/**
 * What a printed equivalent can stand for: half a unit of the last digit of its value that is not
 * zero, to either side, so `608000` reaches from 607,500 to 608,500; `about` reaches at least five
 * per cent each way. Half a unit is never more than half the value, so no end is below zero.
 */
export function printedInterval(said: Said): Interval {
  return intervalOf(said, unitOf(said.value).times(HALF));
}

/** What a value can stand for that is exact where no word qualifies it; `about` is five per cent. */
export function exactInterval(said: Said): Interval {
  return intervalOf(said, exact('0'));
}

/**
 * `over` and `at-least` reach upward without end, `under` and `up-to` down to zero; all else reaches
 * `least` to either side, `about` at least five per cent.
 */
function intervalOf({ value, qualifier }: Said, least: Exact): Interval {
  const amount = exact(value);
  switch (qualifier) {
    case 'over':
    case 'at-least':
      return { low: amount, high: null };
    case 'under':
    case 'up-to':
      return { low: exact('0'), high: amount };
    default: {
      const about = qualifier === 'about' ? amount.times(ABOUT) : least;
      const reach = about.gt(least) ? about : least;
      return { low: amount.minus(reach), high: amount.plus(reach) };
    }
  }
}

/**
 * True where an interval with two ends reaches further from the value than five per cent of it, to
 * either side: too wide to hold a rate against.
 */
export function isCoarse(value: string, { low, high }: Interval): boolean {
  if (high === null) return false;
  const amount = exact(value);
  const most = amount.times(ABOUT);
  return amount.minus(low).gt(most) || high.minus(amount).gt(most);
}

/** One unit of the last digit that is not zero: 1,000 of `608000`, 0.1 of `58.50`; 0 of zero. */
function unitOf(value: string): Exact {
  const [whole = '', decimals = ''] = value.split('.');
  const places = decimals.replace(/0+$/, '');
  if (places !== '') return exact(`0.${'0'.repeat(places.length - 1)}1`);
  const digits = whole.replace(/0+$/, '');
  return exact(digits === '' ? '0' : `1${'0'.repeat(whole.length - digits.length)}`);
}
