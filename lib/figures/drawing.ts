/**
 * What the drawing of a figure holds, whoever draws it: marks, axes and the words beside them.
 * Types only. Amounts are decimal text in whole units of the figure's unit.
 */

import type { SumMark } from '@/lib/format/sums';
import type { DrawnGaps } from './drawn-gaps';
import type { DrawnReadings } from './drawn-readings';
import type { DrawnStrips } from './drawn-strips';

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
