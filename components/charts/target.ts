import type { Tip } from '@/lib/figures/drawing';

/** A rectangle in pixels of the design width. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A piece of a mark that opens rows of its own. */
export interface Piece extends Area {
  /** Which line of the tip is said of it, and has its rows. */
  readonly line: number;
}

/** Where a mark can be pointed at, and what is said there. */
export interface Target extends Area {
  readonly key: string;
  readonly tip: Tip;
  readonly href: string | null;
  /** What is framed while it is pointed at, where that is less than what can be pointed at. */
  readonly frame?: Area;
  /** Only where several of them have rows of their own; the keyboard stops at the whole mark. */
  readonly pieces?: readonly Piece[];
}
