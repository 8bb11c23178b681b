import type { Query } from '@/lib/filters/query';
import type { Statement } from '@/lib/ledger/schema';
import type { ConvertedAmount, Stretch } from './claim-rows';
import type { Total } from './totals';

/**
 * Stated totals of foreign support beside what the ledger itemises of the same time. Types only;
 * amounts are decimal text with two decimals in the comparison currency.
 */

export interface Itemised {
  readonly currency: string;
  /** Donors and channels by name, what is stated for all foreign donors last. */
  readonly groups: readonly ItemisedGroup[];
  /** Those that name no period, in the same order: beside the ledger, but never compared with it. */
  readonly withoutPeriod: readonly ItemisedTotal[];
  /** Those that end before the counted period begins, or whose time or party is not told. */
  readonly apart: readonly ItemisedTotal[];
}

export interface ItemisedGroup {
  readonly of: 'donor' | 'channel' | 'all';
  /** The donor or channel; null for all. */
  readonly party: string | null;
  /** By date. */
  readonly totals: readonly ItemisedTotal[];
}

export interface ItemisedTotal {
  readonly statement: Statement;
  /** Null where it names none and is older than the counted period. */
  readonly window: Stretch | null;
  /** False where it names no period: then from the counted period to its last day. */
  readonly namesPeriod: boolean;
  /** What is stated, in the comparison currency; null where it cannot be converted. */
  readonly amount: ConvertedAmount | null;
  /** The ledger beside it; a union by itself and with its members, since both may be meant. */
  readonly ranges: readonly ItemisedRange[];
  /** What all readings of it agree on; null where it is not compared with the ledger. */
  readonly verdict: Verdict | null;
  /** Why it stands apart; null where it stands beside the ledger. */
  readonly apart: 'before' | 'no-party' | null;
}

/**
 * Whether the ledger holds more than is stated, all of it, or less; or whether that depends on what
 * of the ledger counts, on whether a union's members are meant, or on both.
 */
export type Verdict =
  | 'more'
  | 'all'
  | 'less'
  | 'depends-on-counting'
  | 'depends-on-members'
  | 'depends-on-both';

export interface ItemisedRange {
  readonly of: 'donor' | 'with-members' | 'channel' | 'all';
  readonly foreign: Total;
  /** How many contributions count. */
  readonly counted: number;
  /**
   * Each end as per cent of what is stated, two decimals; null where that is zero or not converted,
   * and where the statement names no period, since both sides would be of different times.
   */
  readonly share: Total | null;
  /** Filters of the ledger's list that select exactly these; null where none do. */
  readonly filters: Partial<Query> | null;
}
