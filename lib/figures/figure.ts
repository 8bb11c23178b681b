import type { SumMark } from '@/lib/format/sums';
import type { Drawing } from './drawing';
import type { StripWord } from './drawn-strips';

/**
 * The one value that every view of a figure is made of: the page, the picture, the CSV, the JSON.
 * Types only, so that components may know a figure's shape without seeing how it is computed.
 * Amounts are decimal text in whole units of the figure's unit.
 */

export type FigureId =
  | 'foreign-support-by-donor'
  | 'foreign-support-by-donor-and-year'
  | 'foreign-support-by-year'
  | 'foreign-support-cumulative'
  | 'foreign-support-by-channel'
  | 'stated-national-share'
  | 'claim-required-spending'
  | 'national-spending-lines'
  | 'itemised-coverage'
  | 'area-cleared'
  | 'casualties'
  | 'mines-found'
  | 'printed-conversions'
  | 'resting-on-one-source'
  | 'compare-totals'
  | 'compare-years';

export interface Figure {
  readonly id: FigureId;
  /** What is shown, the same for every option: `Foreign support by donor`. */
  readonly title: string;
  /** What the rows say, a sentence without full stop: the headline on a page. */
  readonly finding: string;
  /** The same in pieces, where numbers in it open their rows. */
  readonly findingParts?: readonly TextPart[];
  /** What is measured, unit, period, currency, kept to which day. */
  readonly subtitle: string;
  /** ISO 4217 code, `percent`, `ha` or `count`. */
  readonly unit: string;
  /** Comparison currency; null where nothing is converted. */
  readonly currency: string | null;
  readonly ledger: { readonly version: string; readonly hash: string };
  /** The options in force, named as in an address: currency and period always. */
  readonly options: Readonly<Record<string, string | readonly string[]>>;
  /** Names of the row's cells, in order. */
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, string>>[];
  /** Null in a figure that is no sum of contributions. */
  readonly total: { readonly low: string; readonly high: string } | null;
  readonly contributions: readonly CountedPart[];
  readonly leftOut: readonly { readonly id: string; readonly reason: string }[];
  readonly drawing: Drawing;
  /** How to read the drawing, in sentences; said only where it stands. */
  readonly howDrawn?: string;
  readonly table: FigureTable;
  /** Sentences below the table: what is left out, absent donors, how to read it. */
  readonly notes: readonly Note[];
  /** What it rests on: documents, rates. */
  readonly sources: readonly Note[];
}

export interface CountedPart {
  readonly id: string;
  readonly low: string;
  readonly high: string;
  readonly basis: string;
}

/** A sentence in pieces, some of which are links. */
export interface Note {
  readonly parts: readonly TextPart[];
}
export interface TextPart {
  readonly text: string;
  readonly href?: string;
  /** Set where the link opens the rows behind the number in the text. */
  readonly sum?: SumMark;
}

export interface Cell {
  readonly text: string;
  readonly href?: string;
  /** Set where the link opens the rows behind the number in the text. */
  readonly sum?: SumMark;
  /** A second, quieter line. */
  readonly detail?: string;
  /** How to say it where the text alone would not be plain. */
  readonly spoken?: string;
  /** Where the text is exactly what a document prints: its language, ISO 639-1. */
  readonly printedIn?: string;
  /** The text in pieces, where only some of them are what a document prints. */
  readonly pieces?: readonly StripWord[];
}

export interface FigureTable {
  readonly caption: string;
  /** What a dash in a cell stands for: `none is counted`. */
  readonly dash?: string;
  readonly columns: readonly {
    readonly key: string;
    readonly label: string;
    readonly numeric: boolean;
  }[];
  readonly rows: readonly FigureTableRow[];
  readonly foot: readonly Cell[] | null;
  /** What is folded, where that is more than the drawing as a table: `Every reading`. */
  readonly holds?: string;
}

export interface FigureTableRow {
  readonly key: string;
  /** Where links to the row lead; only where it can be linked to. */
  readonly id?: string;
  /** The first cell of a row is its header. */
  readonly cells: readonly Cell[];
  /** Set on the first row of a group: its heading, and a quieter remark on it. */
  readonly group?: { readonly title: string; readonly detail: string };
  /** How many rows above contain it; left out for none. */
  readonly level?: number;
  /** A sum among other rows. */
  readonly strong?: boolean;
}

/** Where the tools of a figure lead; made by the route, which knows the address. */
export interface FigureLinks {
  readonly self: string;
  readonly chart: string;
  readonly table: string;
  readonly csv: string;
  readonly json: string;
  /** Ready-made citation of the figure as text. */
  readonly citation: string;
  /** The finding with its link, ready to paste. */
  readonly sentence: string;
}
