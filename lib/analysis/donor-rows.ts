import type { SumMark } from '@/lib/format/sums';
import type { LedgerRow } from './ledger-rows';
import type { Fact, Part } from './text-rows';

/** The list of donors, and the page of one, in words and addresses. Types only. */

/** A count, and the rows behind it; no address where there are none. */
export interface CountLink {
  readonly text: string;
  readonly href: string | null;
}

/** Both ends of a sum to the cent, and the rows behind it. */
export interface EndLinks {
  readonly low: string;
  readonly high: string;
  readonly href: string;
}

export interface DonorLine {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly kind: string;
  readonly contributions: CountLink;
  readonly counted: CountLink;
  readonly leftOut: CountLink;
  /** Both ends to the cent with their rows; null where nothing is counted. */
  readonly total: EndLinks | null;
  /** `2 without an amount`; null where something is counted, or the donor being domestic says why. */
  readonly why: string | null;
}

export interface DonorsPage {
  /** How many donors there are, and for how many something is counted. */
  readonly finding: string;
  /** Kinds of donor with how many there are of each, all of them first, domestic ones included. */
  readonly kinds: readonly {
    readonly label: string;
    readonly count: string;
    readonly href: string;
    readonly current: boolean;
  }[];
  readonly sorts: Readonly<Record<string, SortState>>;
  readonly foreign: readonly DonorLine[];
  /** The sums of the foreign donors. */
  readonly total: Omit<DonorLine, 'id' | 'href' | 'kind' | 'why'> | null;
  /** Never part of foreign support. */
  readonly domestic: readonly DonorLine[];
  /** Donors of whom everything is dated outside the period, by name. */
  readonly elsewhere: readonly Part[];
}

export interface SortState {
  readonly href: string;
  readonly direction: 'ascending' | 'descending' | null;
}

/** The page of one donor. */
export interface DonorPage {
  /** `$0.47 – 0.59 million`, `Nothing`. */
  readonly short: string;
  /** How many of its contributions count, and how; a sentence without full stop, counts as links. */
  readonly finding: readonly Part[];
  /** The rows behind the total; null where nothing counts. */
  readonly rowsOfTotal: { readonly href: string; readonly sum: SumMark } | null;
  readonly facts: readonly Fact[];
  readonly domestic: boolean;
  /** Contributions of the period, the newest first, and those of other times. */
  readonly rows: readonly LedgerRow[];
  readonly outside: readonly LedgerRow[];
  /** What counts by first channel, the largest first. */
  readonly channels: readonly DonorChannel[];
  readonly documents: Documents;
  /** Comparisons with others, each with why it may be worth a look. */
  readonly comparisons: readonly Comparison[];
}

export interface DonorChannel {
  readonly id: string;
  readonly name: string;
  /** Null where no source names a channel. */
  readonly href: string | null;
  readonly total: EndLinks;
  readonly counted: CountLink;
}

/** What some contributions were read in. */
export interface Documents {
  readonly count: number;
  /** `17 in English, 2 in Russian`. */
  readonly languages: string;
  /** How many were read only in part, a sentence; null where none was. */
  readonly read: string | null;
  /** One line a document: publisher and title, with its page. */
  readonly list: readonly {
    readonly text: string;
    readonly href: string;
    readonly detail: string;
  }[];
}

export interface Comparison {
  readonly label: string;
  readonly href: string;
  readonly why: string;
}
