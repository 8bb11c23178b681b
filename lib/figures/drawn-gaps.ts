import type { StripWord } from './drawing';

/**
 * How far printed conversions lie from reference rates, a row each, on an axis that is stretched
 * near zero: HTML and CSS alone. Places are fractions of the track, 0 at its beginning.
 */
export interface DrawnGaps {
  readonly kind: 'gaps';
  readonly name: string;
  readonly description: string;
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  /** What a gap there is called, from the axis’s beginning to its end. */
  readonly stretches: readonly GapStretch[];
  readonly groups: readonly GapGroup[];
  /** How to read it, in sentences: only what occurs. */
  readonly key: readonly string[];
}

export interface GapStretch {
  readonly from: number;
  readonly to: number;
  /** `agrees`; empty where the stretch is too short for its name. */
  readonly label: string;
}

/** The rows of one contribution. */
export interface GapGroup {
  readonly key: string;
  readonly title: string;
  readonly href: string;
  /** Who gives it, and its date. */
  readonly detail: string;
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
  /** True where it lies beyond the axis’s end. */
  readonly beyond: boolean;
  /** `0.07 % below`; empty where nothing could be tested. */
  readonly gap: string;
  /** `agrees`, `not testable: the document is undated`. */
  readonly words: string;
  /** True where it is off. */
  readonly off: boolean;
}
