import type { StripWord } from './drawn-strips';

/**
 * How far printed conversions lie below or above reference rates, a row each, on an axis of two sides
 * that is stretched near zero: HTML and CSS alone. Places are fractions of the track, 0 at its
 * beginning, the rate itself in the middle.
 */
export interface DrawnGaps {
  readonly kind: 'gaps';
  readonly name: string;
  readonly description: string;
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  /** What a gap there is called, from the axis’s beginning to its end: off, close, agrees, close, off. */
  readonly stretches: readonly GapStretch[];
  readonly groups: readonly GapGroup[];
  /** What the marks stand for: only what occurs. */
  readonly legend: readonly { readonly look: 'filled' | 'hollow'; readonly text: string }[];
  /** How to read it, in sentences: only what occurs. */
  readonly key: readonly string[];
}

export interface GapStretch {
  readonly from: number;
  readonly to: number;
  /** `agrees`. */
  readonly label: string;
}

/** The rows of one contribution. */
export interface GapGroup {
  readonly key: string;
  readonly title: string;
  readonly href: string;
  /** Who gives it, and its date. */
  readonly detail: string;
  /** True where a row of it has a mark on the axis. */
  readonly drawn: boolean;
  readonly rows: readonly GapRow[];
}

export interface GapRow {
  readonly key: string;
  /** The document: its publisher, where it stands, and when it was published. */
  readonly label: string;
  readonly href: string;
  readonly dateText: string;
  /** Original and equivalent as printed, with words of ours between. */
  readonly printed: readonly StripWord[];
  /** Filled at the rate of the contribution’s date, hollow at that of the publication. */
  readonly marks: readonly GapMark[];
  /** Which of the two rates it fits where that is only one; empty for none. */
  readonly remark: string;
  /** Where its marks lead: the report of the contribution that prints it. */
  readonly opens: string;
}

export interface GapMark {
  readonly look: 'filled' | 'hollow' | 'both';
  /** Null where nothing could be tested. */
  readonly at: number | null;
  /** True where it lies beyond the axis’s end: above, since nothing lies more than 100 % below. */
  readonly beyond: boolean;
  /** `0.07 % below`; empty where nothing could be tested. */
  readonly gap: string;
  /** `agrees`, `not testable: the document is undated`. */
  readonly words: string;
  /** True where it is off. */
  readonly off: boolean;
}
