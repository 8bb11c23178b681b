import type { QueryProblem } from '@/lib/filters/read-value';
import type { Part, PrintedFigure } from './text-rows';

/** The page of the list: every part of it in words and addresses. Types only. */
export interface LedgerPage extends FilteredList {
  /** Facets of how well a row is known: folded, for they are many and seldom needed. */
  readonly quality: readonly Facet[];
  readonly form: LedgerForm;
  readonly summary: LedgerSummary;
  readonly table: LedgerTable;
  /** A page of the table that is not there. */
  readonly problems: readonly QueryProblem[];
}

/** What every list of records shows beside its table. */
export interface FilteredList {
  /** `12 of 77 statements`. */
  readonly heading: string;
  readonly form: ListForm;
  readonly facets: readonly Facet[];
  /** Every filter in use. */
  readonly chips: readonly Chip[];
  /** Where all filters are gone; the order stays. */
  readonly clear: string;
  /** Set where nothing is shown: what to remove, the most rewarding first. */
  readonly empty: readonly Rescue[] | null;
  readonly pages: Pages;
}

/** The long facets of a list: one GET form that keeps the others as hidden fields. */
export interface ListForm {
  readonly action: string;
  readonly hidden: readonly { readonly name: string; readonly value: string }[];
  /** What is searched for, empty for nothing; null where the list has no search. */
  readonly q: string | null;
  readonly selects: readonly FormSelect[];
}

export interface LedgerForm extends ListForm {
  readonly from: string;
  readonly to: string;
}

export interface FormSelect {
  readonly name: string;
  readonly label: string;
  /** What is chosen; empty for none. */
  readonly value: string;
  /** The first is the empty one. */
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** A short facet: a line of links, each counted under the other filters. */
export interface Facet {
  readonly label: string;
  readonly choices: readonly FacetChoice[];
  /** What a reader has to know of the counts, where they do not add up to all. */
  readonly hint?: string;
}

export interface FacetChoice {
  readonly label: string;
  readonly count: number;
  readonly href: string;
  readonly current: boolean;
}

/** A filter in use, and the address without it. */
export interface Chip {
  readonly label: string;
  readonly value: string;
  readonly href: string;
  /** Where the label is explained. */
  readonly meaning?: string;
}

export interface LedgerSummary {
  /** `$19.1 – 40.6 million`, or `nothing`. */
  readonly short: string;
  /** Period, both ends to the cent, how many count and how. */
  readonly sentence: string;
  readonly currencies: readonly {
    readonly code: string;
    readonly name: string;
    readonly href: string;
    readonly current: boolean;
  }[];
  readonly leftOut: readonly {
    readonly count: number;
    readonly label: string;
    readonly href: string;
  }[];
  /** What matches but lies before the period, and after it, with exactly those rows. */
  readonly outside: readonly {
    readonly count: number;
    readonly label: string;
    readonly href: string;
  }[];
  /** What all come to with what lies outside; empty where nothing does. */
  readonly withOutside: readonly Part[];
}

export interface LedgerTable {
  readonly caption: string;
  /** Code of the comparison currency. */
  readonly currency: string;
  readonly sorts: readonly SortLink[];
  readonly rows: readonly LedgerRow[];
  /** Which rates, and what the squares mean. */
  readonly notes: readonly string[];
}

/** A column that can be sorted by, and where a click on it leads. */
export interface SortLink {
  readonly name: string;
  readonly href: string;
  readonly direction: 'ascending' | 'descending' | null;
}

export interface LedgerRow {
  readonly id: string;
  readonly href: string;
  readonly date: string;
  readonly dateOf: string;
  readonly donor: string;
  readonly donorHref: string;
  readonly title: string;
  /** `through the fund, then the agency · 17 reports`. */
  readonly through: string;
  /** Null where no document prints an amount. */
  readonly printed: PrintedFigure | null;
  /** Our reading, where digits or currency of the printed one are not plain. */
  readonly reading: string | null;
  readonly differ: boolean;
  /** Null where nothing counts. */
  readonly counted: { readonly low: string; readonly high: string; readonly rate: string } | null;
  readonly stage: string;
  readonly stageWord: string;
  readonly part: CountedPart;
  /** `in full`, `up to its high end`, `left out`. */
  readonly rule: string;
  /** Why not in full. */
  readonly reason: readonly Part[];
}

/** How much of a contribution counts: both ends, the high end, nothing. */
export type CountedPart = 'solid' | 'hatched' | 'empty';

/** A filter whose removal shows something again. */
export interface Rescue {
  readonly label: string;
  readonly href: string;
  readonly count: number;
}

export interface Pages {
  /** `Rows 1 to 50 of 61`. */
  readonly words: string;
  readonly links: readonly {
    readonly label: string;
    readonly href: string;
    readonly current: boolean;
  }[];
  readonly previous: string | null;
  readonly next: string | null;
}
