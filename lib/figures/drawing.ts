/**
 * What the drawing of a figure holds, whoever draws it: marks, axes and the words beside them.
 * Types only. Amounts are decimal text in whole units of the figure's unit.
 */

import type { SumMark } from '@/lib/format/sums';
import type { DrawnGaps } from './drawn-gaps';
import type { TextPart } from './figure';

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
  readonly lines: readonly TipLine[];
}

export interface TipLine {
  readonly label: string;
  readonly value: string;
  /** Of one stage among several: its pieces of the bar, solid and hatched, open its own rows. */
  readonly stage?: { readonly name: Stage; readonly href: string; readonly sum: SumMark };
}

export interface Bar {
  readonly key: string;
  readonly label: string;
  /** The rows behind it; null where there are none. */
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
  /** The rows up to its day; null before the first. */
  readonly href: string | null;
  readonly tip: Tip;
}

/** A share that was stated, or worked out from two amounts of one occasion: a row of its own. */
export interface ShareMark {
  readonly id: string;
  readonly speaker: string;
  readonly dateText: string;
  /** What the document prints, and in which language. */
  readonly printed: string;
  readonly lang: string;
  /** Per cent as decimal text; a stated foreign share stands at 100 less itself. */
  readonly share: string;
  /** Of the share as drawn: `under` of a foreign share is `over` here. */
  readonly qualifier: string | null;
  /** True where what was stated is the foreign share. */
  readonly turned: boolean;
  /** How it was worked out, `333.0 of 349.1 million`; null where a share was stated. */
  readonly workedOut: string | null;
  /** Another reading of the same two amounts, and why; null for none. */
  readonly also: { readonly share: string; readonly words: string } | null;
  readonly featured: boolean;
  readonly href: string | null;
}

export type Drawing =
  | DrawnBars
  | DrawnColumns
  | DrawnSteps
  | DrawnShares
  | DrawnStrips
  | DrawnGaps
  | DrawnReadings
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

/** Stated shares and those worked out, in rows, grouped by base: HTML and CSS alone. */
export interface DrawnShares {
  readonly kind: 'shares';
  readonly name: string;
  readonly description: string;
  readonly groups: readonly { readonly base: string; readonly marks: readonly ShareMark[] }[];
  /** The featured statement's value as a line, with its label; null where none is featured. */
  readonly line: { readonly share: string; readonly label: string } | null;
}

/**
 * Rows on one axis of money, with words beside each mark: HTML and CSS alone. The statement tested,
 * the lines of spending, what is stated beside what is itemised.
 */
export interface DrawnStrips {
  readonly kind: 'strips';
  readonly name: string;
  readonly description: string;
  readonly axis: Axis;
  /** A stretch of the axis painted behind every row, with words at both ends and in its middle. */
  readonly band: {
    readonly low: string;
    readonly high: string;
    readonly lowText: string;
    readonly highText: string;
    readonly title: string;
    readonly detail: string;
    /** Set where both ends are a sum of rows. */
    readonly rows?: SummedRows;
  } | null;
  readonly groups: readonly { readonly title: string | null; readonly strips: readonly Strip[] }[];
  /** What each look means; only those that occur. */
  readonly key: readonly { readonly look: StripLook; readonly text: string }[];
}

/**
 * Solid counts, hollow is inside another row, hatched may count, a bracket is a range of its own
 * below the bar, a tick one value.
 */
export type StripLook = 'solid' | 'hollow' | 'hatched' | 'bracket' | 'tick';

export interface StripMark {
  readonly look: StripLook;
  /** The two hues, or ink for what is neither's money alone. */
  readonly hue: 'national' | 'foreign' | 'ink';
  readonly from: string;
  /** The same as `from` for a tick. */
  readonly to: string;
  /** Set where it is drawn from a sum of rows, which it opens. */
  readonly rows?: SummedRows;
}

/** The rows that a sum opens, and what they come to. */
export interface SummedRows {
  readonly href: string;
  readonly sum: SumMark;
}

/** A piece of a line: with a language it is a document's own words, without one ours. */
export interface StripWord {
  readonly text: string;
  readonly lang: string | null;
  /** Set where the copy that was read has lost the currency sign. */
  readonly lost?: boolean;
}

export interface Strip {
  readonly key: string;
  readonly label: string;
  readonly href: string | null;
  /** Set where the link opens the rows that the bar sums. */
  readonly sum?: SumMark;
  /** The figure as documents print it, with words of ours between; empty where it is a sum of ours. */
  readonly printed: readonly StripWord[];
  /** A quieter line below the label; empty for none. */
  readonly detail: string;
  /** How many rows contain it: 0 stands by itself, 1 is inside the row above. */
  readonly level: number;
  /** In the order of the axis; none where nothing is published. */
  readonly marks: readonly StripMark[];
  /** The direct label, `333.0`; `no figure` where nothing is published. */
  readonly text: string;
  /** Where a thin line leads down to the next row, as in a staircase; null for none. */
  readonly joins: string | null;
  /** What it comes to, in words: `reaches both ends`; empty for none. */
  readonly verdict: string;
  readonly verdictDetail: string;
  /** The same words in pieces, where numbers in them open their rows. */
  readonly pieces?: Readonly<Record<'text' | 'verdict' | 'verdictDetail', readonly TextPart[]>>;
  /** A total or a sum: drawn heavier. */
  readonly strong: boolean;
}

/** Dated readings as lines over time. */
export interface DrawnReadings {
  readonly kind: 'readings';
  readonly name: string;
  readonly description: string;
  /** Whole days from the first to the last day drawn, the same in all panels. */
  readonly days: number;
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  /** One for each beginning from which lines count, each on a scale of its own. */
  readonly panels: readonly ReadingPanel[];
}

export interface ReadingPanel {
  /** `Counted since 10 November 2020`; where the axis begins above zero, that too. */
  readonly title: string;
  readonly axis: Axis;
  /** Its lines' first and last values, for assistive technology. */
  readonly description: string;
  /** Where the axis begins: zero, or a round number where all values lie far above it. */
  readonly floor: string;
  readonly series: readonly ReadingSeries[];
}

/** One of six looks, each a colour, a dash and a mark of its own; no two series share one. */
export type ReadingLook = 1 | 2 | 3 | 4 | 5 | 6;

export interface ReadingSeries {
  readonly key: string;
  readonly look: ReadingLook;
  readonly label: string;
  /** The value at its end, as the label gives it: `over 249,000`. */
  readonly last: string;
  /** By date; low and high differ where one day has several readings. */
  readonly points: readonly ReadingPoint[];
}

export interface ReadingPoint {
  /** Whole days since the first day of the drawing. */
  readonly x: number;
  readonly low: string;
  readonly high: string;
  /** The ends before which a word such as `over` or `about` is printed; left out where none is. */
  readonly qualified?: readonly ('low' | 'high')[];
  readonly href: string | null;
  readonly tip: Tip;
}
