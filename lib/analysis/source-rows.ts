import type { Pages, SortLink } from './ledger-rows';
import type { Fact, Part, PrintedFigure, Sentence } from './text-rows';

/** Documents: a line of a table, the list, and the page of one. Types only. */
export interface SourceRow {
  readonly id: string;
  /** In the contribution that the table belongs to; null in a table of its own. */
  readonly number: number | null;
  readonly publisher: Part;
  /** The document's title with its address; `no title held` where there is none. */
  readonly title: Part;
  readonly titled: boolean;
  /** ISO 639-1. */
  readonly lang: string;
  readonly published: string;
  readonly language: string;
  readonly kind: string;
  readonly read: string;
  readonly archived: string | null;
  readonly carries: string | null;
  readonly note: string | null;
  /** Where in the document a figure stands; null where that is told elsewhere. */
  readonly locator: string | null;
  /** What leans on it; null where the table is about one thing anyway. */
  readonly uses: string | null;
  /**
   * What counted money rests on it, and what on its voice alone; how much that counts it confirms
   * without a figure. Empty where it reports nothing that counts.
   */
  readonly money: readonly Part[];
}

export interface SourcesPage {
  /** `481 of 483 documents`. */
  readonly heading: string;
  readonly q: string;
  /** What the search carries on beside the words searched for, as an address names it. */
  readonly kept: readonly (readonly [name: string, value: string])[];
  /** How many there are of each kind and language, how many were read whole, how many have a copy. */
  readonly counts: readonly Fact[];
  readonly rows: readonly SourceRow[];
  readonly sorts: readonly SortLink[];
  readonly pages: Pages;
  /** Leads to the whole list; null where nothing is searched for or chosen. */
  readonly clear: Required<Pick<Part, 'text' | 'href'>> | null;
  /** What stands in place of rows where there are none. */
  readonly none: string;
}

/** One document and everything that leans on it. */
export interface SourcePage {
  readonly id: string;
  readonly heading: string;
  readonly titled: boolean;
  readonly lang: string;
  readonly facts: readonly Fact[];
  readonly note: string | null;
  /** What leans on it, a sentence without full stop. */
  readonly headline: string;
  /** Counted money that rests on it. */
  readonly money: MoneyPart;
  readonly contributions: readonly LeaningContribution[];
  readonly statements: readonly StatementLine[];
  readonly spending: readonly SpendingLine[];
  /** Dated readings by what they count. */
  readonly observations: readonly { readonly label: string; readonly count: number }[];
  /** How many of the documents that each names were read only in part; null where there is no other. */
  readonly read: Readonly<Record<'contributions' | 'statements' | 'spending', string | null>>;
  readonly voice: Voice;
}

export interface MoneyPart {
  /** A sentence without full stop; its sums open their rows. */
  readonly headline: Sentence;
  readonly sentence: string;
  /** What rests on it, what on its voice alone, what it confirms without a figure; empty for none. */
  readonly facts: readonly Fact[];
}

export interface LeaningContribution {
  readonly id: string;
  readonly title: Part;
  readonly donor: string;
  readonly date: string;
  /** Every figure that the document prints of it; `remark` where one is not the donor’s own. */
  readonly printed: readonly { readonly figure: PrintedFigure; readonly remark: string | null }[];
  readonly locator: string | null;
  readonly note: string | null;
  /** Other documents of it that are the same voice. */
  readonly sameVoice: readonly Part[];
}

/** A statement in words, with the documents that it was read in. */
export interface StatementLine {
  readonly id: string;
  /** Its page. */
  readonly href: string;
  /** `Minister A. Name, 3 May 2024`. */
  readonly said: string;
  readonly printed: PrintedFigure;
  /** `over 90 per cent`. */
  readonly reading: string;
  /** `national share of the activities`. */
  readonly what: string;
  readonly scope: string;
  readonly sources: readonly Part[];
  readonly locator: string | null;
}

export interface SpendingLine {
  readonly id: string;
  /** Where it stands with all that is held of it. */
  readonly href: string;
  readonly title: string;
  readonly period: string;
  readonly printed: PrintedFigure;
  /** `9,000,000 AZN`. */
  readonly amount: string;
  /** `spent, budget of the agency, well supported`. */
  readonly what: string;
  readonly sources: readonly Part[];
  /** A figure for the same thing that is not held, where this document prints one. */
  readonly rival: string | null;
}

/** Whose text a document is, and which others are the same. */
export interface Voice {
  /** A sentence without full stop. */
  readonly headline: string;
  readonly sentence: string;
  /** Where the others can be found; null where there are none. */
  readonly search: Part | null;
}
