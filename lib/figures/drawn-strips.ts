import type { SumMark } from '@/lib/format/sums';
import type { Axis } from './drawing';
import type { TextPart } from './figure';

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
