import type { SumMark } from '@/lib/format/sums';
import type { Comparison, Documents } from './donor-rows';
import type { CountedPart } from './ledger-rows';
import type { Part, PrintedFigure } from './text-rows';

/** Donors side by side, in words and addresses. Types only. */

export interface ComparePage {
  /** The names of all, in order; `Compare donors` where nobody is chosen. */
  readonly heading: string;
  readonly chosen: readonly ChosenDonor[];
  /** What could not be compared as asked, and what must be known of what is shown. */
  readonly remarks: readonly string[];
  /** Null where there are as many as fit, or none left. */
  readonly add: AddDonor | null;
  /** Comparisons to start from; empty where two or more are chosen. */
  readonly suggestions: readonly Comparison[];
}

export interface ChosenDonor {
  /** `fra`, or `eu.members`. */
  readonly choice: string;
  readonly name: string;
  /** The donor's page; that of the party for one with its members. */
  readonly href: string;
  /** Whom a choice with members adds up; null for a single donor. */
  readonly members: readonly Part[] | null;
  /** Addresses with this one a place further on, or gone. */
  readonly earlier: string | null;
  readonly later: string | null;
  readonly remove: string;
}

export interface AddDonor {
  /** `Add a third`, `Choose two to four donors`. */
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** Parties with their members as one choice. */
  readonly groups: readonly Part[];
}

/** One line of the table of measures: a cell for each donor, in their order. */
export interface Measure {
  readonly key: string;
  readonly label: string;
  readonly cells: readonly MeasureCell[];
}

export type MeasureCell =
  | {
      readonly kind: 'total';
      /** `up to $1.29 million`. */
      readonly short: string;
      /** Both ends to the cent; null where nothing counts. */
      readonly full: Part | null;
      /** The rows behind the short range; null where nothing counts. */
      readonly rows: { readonly href: string; readonly sum: SumMark } | null;
      /** How many count, and how; each number opens its rows. */
      readonly detail: readonly Part[];
    }
  | { readonly kind: 'lines'; readonly lines: readonly MeasureLine[] }
  | { readonly kind: 'words'; readonly parts: readonly Part[]; readonly detail: string | null }
  | {
      readonly kind: 'largest';
      readonly title: Part;
      readonly printed: PrintedFigure | null;
      readonly counted: string;
      readonly detail: string;
    }
  | { readonly kind: 'left-out'; readonly groups: readonly LeftOutGroup[] }
  | { readonly kind: 'documents'; readonly documents: Documents };

export interface MeasureLine {
  readonly key: string;
  readonly label: string;
  /** A quieter line below: the full name of a short one. */
  readonly detail: string | null;
  /** What the stage looks like in the drawings; null where the line is no stage. */
  readonly mark: { readonly stage: string; readonly part: CountedPart | 'none' } | null;
  /** Both ends, or how many there are; with the rows where there are any. */
  readonly value: Part;
  /** Nothing counts: said quietly. */
  readonly quiet: boolean;
}

export interface LeftOutGroup {
  /** `2 without an amount`, with the rows behind it. */
  readonly count: Part;
  readonly items: readonly { readonly title: Part; readonly year: string }[];
  /** The rest of a long list. */
  readonly more: Part | null;
}
