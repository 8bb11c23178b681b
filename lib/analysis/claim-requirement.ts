import { firstDay, lastDay } from '@/lib/dates';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Statement } from '@/lib/ledger/schema';
import { compareDecimals, exact, toCents } from '@/lib/money';
import { nationalFor } from './claim-multiple';
import type { Reach, Requirement, Stretch } from './claim-rows';
import { type Entry, entriesOf } from './count';
import { isWithin, windowOf } from './period';
import { type Total, totalOf } from './totals';

/**
 * What a stated share requires of the state: the one place where a statement's time and the band
 * are worked out. Shares are per cent as decimal text.
 */

/** The days of a period of any precision; null of none. */
export function stretchOf(period: string | null): Stretch | null {
  return period === null ? null : { from: firstDay(period), to: lastDay(period) };
}

/**
 * The days that a statement is about: its own period; where it names none, from the first day that
 * the subject counts to the last day of its date. Null where it is older than that.
 */
export function statementWindow(
  { period, date }: Statement,
  { subject }: Pick<Ledger, 'subject'>,
): Stretch | null {
  const own = stretchOf(period);
  if (own) return own;
  const { from } = windowOf(subject, { period: 'counted', from: null, to: null });
  const to = lastDay(date);
  return from === null || from > to ? null : { from, to };
}

/** The contributions whose date lies in a stretch of days, counted or left out. */
export function entriesIn(window: Stretch, ledger: Ledger, currency: string): readonly Entry[] {
  return entriesOf(ledger, currency).filter((one) => isWithin(window, one.contribution.date));
}

/** The ledger's foreign support of a stretch of days, and the band that a share makes of it. */
export function requirementOf(
  share: string,
  window: Stretch,
  ledger: Ledger,
  currency: string,
): Requirement {
  const foreign = totalOf(entriesIn(window, ledger, currency));
  return { window, foreign, national: bandOf(share, foreign) };
}

/** Each end rounded to two decimals; null at 100 per cent and where nothing foreign is counted. */
export function bandOf(share: string, foreign: Total): Total | null {
  if (compareDecimals(foreign.high, '0') === 0) return null;
  const low = nationalFor(exact(foreign.low), share);
  const high = nationalFor(exact(foreign.high), share);
  return low && high && { low: toCents(low), high: toCents(high) };
}

/**
 * Which ends of a band an amount comes to: to be equal is enough, unless the statement says
 * `over`. Null without an amount or a band.
 */
export function reachOf(
  amount: string | null,
  band: Total | null,
  qualifier: Statement['qualifier'],
): Reach | null {
  if (amount === null || band === null) return null;
  const reaches = (end: string) => compareDecimals(amount, end) >= (qualifier === 'over' ? 1 : 0);
  return reaches(band.high) ? 'both' : reaches(band.low) ? 'low' : 'neither';
}
