import type { Axis, Tip } from './drawing';

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
