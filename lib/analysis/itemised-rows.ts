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
  /** Later sayings of the same value of the same party and time. */
  readonly later: readonly Statement[];
  /** Null where it names none and is older than the counted period. */
  readonly window: Stretch | null;
  /** False where it names no period: then from the counted period to its last day. */
  readonly namesPeriod: boolean;
  /** What is stated, in the comparison currency; null where it cannot be converted. */
  readonly amount: ConvertedAmount | null;
  /** The ledger beside it; a union by itself and with its members, since both may be meant. */
  readonly ranges: readonly ItemisedRange[];
  /** Why it stands apart; null where it is compared. */
  readonly apart: 'before' | 'no-party' | null;
}

export interface ItemisedRange {
  readonly of: 'donor' | 'with-members' | 'channel' | 'all';
  readonly foreign: Total;
  /** How many contributions count. */
  readonly counted: number;
  /** Each end as per cent of what is stated, two decimals; null where that is nothing or not converted. */
  readonly share: Total | null;
  /** Whether the ledger holds as much as is stated: at both ends, at the high end only, or less. */
  readonly reach: 'both' | 'high' | 'neither' | null;
  /** Filters of the ledger's list that select exactly these; null where none do. */
  readonly filters: Partial<Query> | null;
}
