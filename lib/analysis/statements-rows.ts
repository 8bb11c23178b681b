import type { FilteredList, SortLink } from './ledger-rows';
import type { Part, PrintedFigure } from './text-rows';

/** The list of statements: every part of it in words and addresses. Types only. */
export interface StatementsPage extends FilteredList {
  /** How many of the documents of those shown were read only in part; null where none was. */
  readonly read: string | null;
  readonly table: StatementTable;
  /** Null where no speaker of what is shown gave one figure at two dates. */
  readonly changes: StatedChanges | null;
}

export interface StatementTable {
  readonly caption: string;
  readonly sorts: readonly SortLink[];
  readonly rows: readonly StatedLine[];
}

/** One statement as a line of the list. */
export interface StatedLine {
  readonly id: string;
  readonly href: string;
  readonly date: string;
  /** A link to the party spoken for, where one is held. */
  readonly speaker: Part;
  readonly role: string | null;
  readonly printed: PrintedFigure;
  /** `over 90 per cent`: what the printed words are read as. */
  readonly reading: string;
  /** `national share of the activities`. */
  readonly what: string;
  /** The party that it concerns. */
  readonly about: Part | null;
  readonly scope: string;
  /** `2008 to 2012`, or `no period named`. */
  readonly period: string;
  readonly namesPeriod: boolean;
  /** The other side, said on the same occasion. */
  readonly counterpart: OtherSide | null;
  /** `2 documents`. */
  readonly documents: string;
}

export interface OtherSide {
  readonly href: string;
  readonly printed: PrintedFigure;
  /** `foreign total`. */
  readonly quantity: string;
}

/** How one speaker’s figures changed. */
export interface StatedChanges {
  /** A sentence without full stop. */
  readonly headline: string;
  readonly groups: readonly StatedChange[];
}

/** What one speaker said of one thing at different dates, the earliest first. */
export interface StatedChange {
  readonly key: string;
  readonly speaker: string;
  /** `foreign total of one donor’s support: Ruritania`. */
  readonly what: string;
  /** Whose money it is, for the colour of the marks. */
  readonly side: 'national' | 'foreign' | 'neither';
  readonly rows: readonly StatedMark[];
  /** What keeps them from being one series, in sentences. */
  readonly remarks: readonly string[];
  /** Statements of the same speaker and quantity on another base, which stand apart. */
  readonly elsewhere: readonly Part[];
}

export interface StatedMark {
  readonly id: string;
  readonly href: string;
  readonly date: string;
  readonly printed: PrintedFigure;
  readonly reading: string;
  readonly period: string;
  /** Length of the mark, 0 to 1: of 100 per cent, or of the largest; null where units differ. */
  readonly length: number | null;
}
