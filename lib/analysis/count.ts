import type { Ledger } from '@/lib/ledger/ledger';
import type { Contribution, CountingReason, Party } from '@/lib/ledger/schema';
import { compareDecimals } from '@/lib/money';
import { atRates, type Basis, type ConversionRates, ratesBetween } from '@/lib/rates/convert';
import type { Rates } from '@/lib/rates/rates';

/** Why a contribution is not in a total: the ledger's reasons, and a conversion that failed. */
export type LeftOutReason = CountingReason | 'not-converted';

/** A contribution in a comparison currency: counted with both ends, or left out with a reason. */
export interface Entry {
  readonly contribution: Contribution;
  readonly donor: Party;
  /** The donor's seat is the recipient country. */
  readonly domestic: boolean;
  readonly counted: Counted | null;
  /** Set exactly where nothing is counted. */
  readonly leftOut: LeftOutReason | null;
}

export interface Counted {
  /** Two decimals, in the comparison currency. */
  readonly low: string;
  readonly high: string;
  readonly basis: Basis;
  /** The day of the rate's row, or the span as written; null for `same`. */
  readonly rateDate: string | null;
}

/** The conversion of a held amount by its own date, whatever its counting rule says. */
export interface Converted {
  readonly low: string;
  readonly high: string;
  /** The rates behind the high end. */
  readonly rates: ConversionRates;
}

/**
 * Counts one contribution by its own rule, whatever the period: `full` both ends, `up-to` nothing
 * and the high end, `none` nothing. A domestic donor is never counted. One that should count but
 * has no conversion is left out as `not-converted`.
 */
export function countContribution(
  contribution: Contribution,
  donor: Party,
  recipient: string,
  currency: string,
  rates: Rates,
): Entry {
  const domestic = donor.country === recipient;
  const start = { contribution, donor, domestic };
  const { rule, reason } = contribution.counting;
  if (domestic) return { ...start, counted: null, leftOut: 'domestic' };
  if (rule === 'none' || contribution.amount === null) {
    return { ...start, counted: null, leftOut: reason ?? 'no-amount' };
  }
  const converted = convertHeld(contribution, currency, rates);
  if (!converted) return { ...start, counted: null, leftOut: 'not-converted' };
  const { basis, date } = converted.rates;
  const low = rule === 'full' ? converted.low : '0.00';
  return { ...start, counted: { low, high: converted.high, basis, rateDate: date }, leftOut: null };
}

/**
 * The amount held for a contribution in a comparison currency, each end rounded by itself; null
 * without an amount or where any reading of it has no conversion. With candidates the least and
 * the greatest of them.
 */
export function convertHeld(
  contribution: Contribution,
  currency: string,
  rates: Rates,
): Converted | null {
  const { amount, date } = contribution;
  if (amount === null) return null;
  const readings = 'candidates' in amount ? amount.candidates : [amount.low, amount.high];
  let low: string | null = null;
  let high: { value: string; rates: ConversionRates } | null = null;
  for (const reading of readings) {
    const used = ratesBetween(rates, reading.currency, currency, date);
    if (!used) return null;
    const value = atRates(reading.value, used);
    if (low === null || compareDecimals(value, low) < 0) low = value;
    if (high === null || compareDecimals(value, high.value) > 0) high = { value, rates: used };
  }
  return low === null || high === null ? null : { low, high: high.value, rates: high.rates };
}

const known = new WeakMap<Ledger, Map<string, readonly Entry[]>>();

/** Every contribution of a ledger, in id order, in a comparison currency; computed once. */
export function entriesOf(ledger: Ledger, currency: string): readonly Entry[] {
  const byCurrency = known.get(ledger) ?? new Map<string, readonly Entry[]>();
  known.set(ledger, byCurrency);
  const before = byCurrency.get(currency);
  if (before) return before;
  const entries = ledger.contributions.map((contribution) =>
    countContribution(
      contribution,
      partyOf(ledger, contribution.donor),
      ledger.subject.recipient,
      currency,
      ledger.rates,
    ),
  );
  byCurrency.set(currency, entries);
  return entries;
}

/** The party of an id that the ledger's rules have checked; throws where there is none. */
export function partyOf(ledger: Ledger, id: string): Party {
  const party = ledger.byId.party.get(id);
  if (!party) throw new Error(`The ledger holds no party "${id}"`);
  return party;
}
