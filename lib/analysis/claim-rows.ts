import type { Party, Source, Spending, Statement } from '@/lib/ledger/schema';
import type { Basis } from '@/lib/rates/convert';
import type { Total } from './totals';

/**
 * The statement, tested: what follows from it, and every reported figure that can be set against
 * that. Amounts are decimal text with two decimals in the comparison currency, shares per cent with
 * two decimals, days inclusive. Types only.
 */

/** A stretch of days. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
}

/** A stated or spent amount in the comparison currency, and how it got there. */
export interface ConvertedAmount {
  readonly value: string;
  readonly basis: Basis;
  /** Units of the comparison currency for one of the original; null for `same`. */
  readonly rate: string | null;
  readonly rateDate: string | null;
  readonly publisher: string | null;
}

/** Which ends of a band an amount comes to. */
export type Reach = 'neither' | 'low' | 'both';

/** How the days of a figure lie to those of the statement, in whole months; 0 is not mentioned. */
export interface MonthsApart {
  readonly startsEarly: number;
  readonly startsLate: number;
  readonly endsEarly: number;
  readonly runsBeyond: number;
}

/** What a share requires of the state, over one stretch of time for both sides. */
export interface Requirement {
  readonly window: Stretch;
  /** Foreign support of that time, as the ledger counts it. */
  readonly foreign: Total;
  /** Share ÷ (100 − share) times as much; null where nothing follows (100 per cent, or nothing foreign counted). */
  readonly national: Total | null;
}

export interface ClaimTest {
  readonly statement: Statement;
  readonly currency: string;
  /** False where the statement names no period: then from the counted period to its last day. */
  readonly namesPeriod: boolean;
  /** How many times the foreign support, decimal text; null at 100 per cent. */
  readonly times: string | null;
  readonly required: Requirement;
  /** The same for every other national share that is stated or follows from a stated foreign share, ascending; shares as stated, `95.2`. */
  readonly byShare: readonly {
    readonly share: string;
    readonly times: string | null;
    readonly statements: readonly Statement[];
    readonly national: Total | null;
  }[];
  /** National totals whose time overlaps the statement's, by date. */
  readonly totals: readonly ReportedTotal[];
  /** Those of other times or of none: listed, never set against the band. */
  readonly apart: readonly ReportedTotal[];
  readonly spending: SpendingTest;
  readonly pairs: readonly Pair[];
  readonly sensitivity: Sensitivity;
}

/** A national total as stated, or the national part of a pair of totals. */
export interface ReportedTotal {
  /** One of its own in every row: the id, and what is taken off where two readings share that id. */
  readonly key: string;
  /** Id of the statement of the national or programme total. */
  readonly id: string;
  readonly statement: Statement;
  /** The foreign total that is taken off it; null where the national total itself is stated. */
  readonly less: Statement | null;
  /** True where whether to take it off is not known, and the other reading is a row of its own. */
  readonly assumed: boolean;
  /** Null where it cannot be converted, or where what is taken off is larger. */
  readonly amount: ConvertedAmount | null;
  /** Its speaker speaks for a party that is not domestic; null where no party is named. */
  readonly independent: boolean | null;
  readonly source: Source | null;
  /** Later sayings of the same values. */
  readonly later: readonly Statement[];
  readonly months: MonthsApart;
  /** Against the band of the statement's time; null for those listed apart. */
  readonly reach: Reach | null;
  /** Against the band of its own time, where that differs. */
  readonly own: (Requirement & { readonly reach: Reach | null }) | null;
  /** Foreign support above which the share would not hold on this total; null at 0 per cent. */
  readonly breaks: string | null;
}

/** Published spending in the order of its time, lines inside others below them, and what is missing. */
export interface SpendingTest {
  /** Executed lines that overlap the statement's time, and months without a line. */
  readonly rows: readonly (SpendingTestLine | MissingMonths)[];
  /** Planned, ordered or estimated: beside the sum, never in it. */
  readonly beside: readonly SpendingTestLine[];
  /** Executed lines of other times. */
  readonly otherTimes: readonly SpendingTestLine[];
  /** Null where no executed line overlaps. */
  readonly sum: SpendingSum | null;
}

export interface SpendingTestLine {
  readonly kind: 'line';
  readonly entry: Spending;
  /** How many lines contain it, one in the other: 0 for one in the sum. */
  readonly level: number;
  readonly inSum: boolean;
  readonly amount: ConvertedAmount | null;
  /** Where it begins when the lines of the sum are put one after another; of a line inside another, where that begins. */
  readonly start: string;
  readonly months: MonthsApart;
  readonly source: Source | null;
}

export interface MissingMonths extends Stretch {
  readonly kind: 'missing';
}

export interface SpendingSum {
  readonly value: string;
  readonly lines: number;
  /** Lines that should be in it and could not be converted. */
  readonly notConverted: number;
  /** The sum in each currency that the lines are printed in. */
  readonly printed: readonly { readonly value: string; readonly currency: string }[];
  readonly reach: Reach | null;
  /** What the band asks for beyond it, 0.00 where it reaches that end; null without a band. */
  readonly short: Total | null;
}

/** Two amounts of one occasion and the national share that they yield. */
export interface Pair {
  /** Id of the national total, or of the programme total beside a foreign one: of `first`. */
  readonly id: string;
  readonly first: Statement;
  readonly second: Statement;
  /**
   * The ledger's reading first (`inside` where it has none); a second one where whether the parts
   * overlap is not settled. None where a part is larger than its whole or a rate is missing.
   */
  readonly readings: readonly PairReading[];
  /** An earlier pair of the same values. */
  readonly repeats: string | null;
}

export interface PairReading {
  /** N ÷ (N + F) · (P − F) ÷ P · P ÷ (P + F) · N ÷ P */
  readonly how: 'parts' | 'inside' | 'beside' | 'of-total';
  /** The ledger reads the pair so; false of another reading, and of both where it has none. */
  readonly held: boolean;
  readonly share: string;
  /** National money that the featured share asks for beside this foreign part, in the pair's unit (the comparison currency where it has two); null at 100 per cent. */
  readonly needs: { readonly value: string; readonly currency: string } | null;
}

/** What the share that follows from each stated total hangs on. */
export interface Sensitivity {
  /** The totals of the columns, in order: of `totals` those with an amount above zero and foreign support in their own time. */
  readonly totals: readonly { readonly total: ReportedTotal; readonly window: Stretch }[];
  readonly assumptions: readonly Assumption[];
  /** The assumption that moves a share most, in points, and the key of the total; null where none moves. */
  readonly most: {
    readonly assumption: Assumption['id'];
    readonly points: string;
    readonly total: string;
  } | null;
}

export interface Assumption {
  readonly id:
    | 'as-counted'
    | 'up-to-in-full'
    | 'announced-never-came'
    | 'missing-at-median'
    | 'donor-missing';
  /** A column each: foreign support under this assumption and the share that follows. */
  readonly cells: readonly AssumptionCell[];
}

export interface AssumptionCell {
  readonly foreign: Total;
  /** Low beside the high end of foreign support, and the other way round. */
  readonly share: Total;
  /** How many contributions the assumption touches. */
  readonly touched: number;
  /** What each is taken to be (median) or what is added (donor); null elsewhere. */
  readonly each: Total | null;
  /** The donor taken as the largest; null elsewhere. */
  readonly donor: Pick<Party, 'id' | 'name'> | null;
}
