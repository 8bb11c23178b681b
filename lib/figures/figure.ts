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
  | 'compare-totals'
  | 'compare-years';

export interface Figure {
  readonly id: FigureId;
  /** What is shown, the same for every option: `Foreign support by donor`. */
  readonly title: string;
  /** What the rows say, a sentence without full stop: the headline on a page. */
  readonly finding: string;
  /** What is measured, unit, period, currency, kept to which day. */
  readonly subtitle: string;
  /** ISO 4217 code, or `percent`. */
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
}

export type Stage = 'announced' | 'signed' | 'paid' | 'delivered' | 'unclear';

/** A piece of a bar: solid counts at both ends, hatched at the high end only. */
export interface Segment {
  readonly stage: Stage;
  readonly part: 'solid' | 'hatched';
  readonly value: string;
}

/** A value axis from zero: ticks in whole units with short labels. */
export interface Axis {
  readonly max: string;
  readonly ticks: readonly { readonly value: string; readonly label: string }[];
}

/** What a reader hears or sees when a mark is pointed at: a heading and lines. */
export interface Tip {
  readonly title: string;
  readonly lines: readonly { readonly label: string; readonly value: string }[];
}

export interface Bar {
  readonly key: string;
  readonly label: string;
  readonly href: string | null;
  /** From the firmest stage outward, all solid parts first, then the hatched; no zero parts. */
  readonly segments: readonly Segment[];
  /** The direct label, in the axis's short unit: `0.47 – 0.59`, `up to 1.29`. */
  readonly text: string;
  readonly tip: Tip;
}

export interface Column extends Bar {
  /** A second line below the label: `from 10 Nov.`, `to 21 Nov.; not over`. */
  readonly detail: string | null;
  /** In place of a bar where nothing counts: `nothing counted, 3 reported`. */
  readonly empty: string | null;
  /** The time is not over: dashed base line. */
  readonly open: boolean;
}

export interface StepPoint {
  /** Whole days since the first day of the drawing. */
  readonly x: number;
  readonly date: string;
  readonly low: string;
  readonly high: string;
  readonly tip: Tip;
}

/** One stated share, drawn as a row with a track for time and one for the share. */
export interface ShareMark {
  readonly id: string;
  readonly speaker: string;
  /** Office of the speaker, or an empty text. */
  readonly role: string;
  readonly date: string;
  readonly dateText: string;
  readonly printed: string;
  /** Per cent as decimal text; a stated foreign share stands at 100 less itself. */
  readonly share: string;
  readonly qualifier: string | null;
  /** True where what was stated is the foreign share. */
  readonly turned: boolean;
  readonly featured: boolean;
  /** Place on the track of time, 0 to 1. */
  readonly time: number;
  readonly href: string | null;
}

export type Drawing =
  | DrawnBars
  | DrawnColumns
  | DrawnSteps
  | DrawnShares
  | { readonly kind: 'none' };

interface DrawnBase {
  /** Name for assistive technology. */
  readonly name: string;
  /** Description for assistive technology: what it shows and its extremes. */
  readonly description: string;
  /** The stages that occur, firmest first, for the legend, and whether anything is hatched. */
  readonly stages: readonly Stage[];
  readonly hatched: boolean;
}

/** Horizontal bars, one a donor or channel. */
export interface DrawnBars extends DrawnBase {
  readonly kind: 'bars';
  readonly axis: Axis;
  readonly bars: readonly Bar[];
}

/** Columns by year; several panels on one scale where donors are compared. */
export interface DrawnColumns extends DrawnBase {
  readonly kind: 'columns';
  readonly axis: Axis;
  readonly panels: readonly {
    readonly title: string | null;
    readonly columns: readonly Column[];
  }[];
}

/** A stepped line (low end) with a hatched band to the high end. */
export interface DrawnSteps extends DrawnBase {
  readonly kind: 'steps';
  readonly axis: Axis;
  /** Whole days from the first to the last day drawn. */
  readonly days: number;
  /** The first starts at x 0; each holds from its day to the next. */
  readonly points: readonly StepPoint[];
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  /** The largest steps, named. */
  readonly labels: readonly {
    readonly x: number;
    readonly end: 'low' | 'high';
    readonly title: string;
    readonly detail: string;
  }[];
  /** Short labels at the right edge. */
  readonly last: { readonly low: string; readonly high: string };
}

/** Stated shares in rows, grouped by base: HTML and CSS alone. */
export interface DrawnShares {
  readonly kind: 'shares';
  readonly name: string;
  readonly description: string;
  readonly groups: readonly { readonly base: string; readonly marks: readonly ShareMark[] }[];
  /** The featured statement's value as a line, with its label; null where none is featured. */
  readonly line: { readonly share: string; readonly label: string } | null;
  /** First and last year of the track of time. */
  readonly years: { readonly first: string; readonly last: string } | null;
}

export interface Cell {
  readonly text: string;
  readonly href?: string;
  /** A second, quieter line. */
  readonly detail?: string;
  /** How to say it where the text alone would not be plain. */
  readonly spoken?: string;
}

export interface FigureTable {
  readonly caption: string;
  readonly columns: readonly {
    readonly key: string;
    readonly label: string;
    readonly numeric: boolean;
  }[];
  /** The first cell of a row is its header. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly Cell[] }[];
  readonly foot: readonly Cell[] | null;
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
