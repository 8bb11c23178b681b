import type { Tip } from '@/lib/figures/drawing';

/** Where a mark can be pointed at, in pixels of the design width, and what is said there. */
export interface Target {
  readonly key: string;
  readonly tip: Tip;
  readonly href: string | null;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
