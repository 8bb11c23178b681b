import type { DesignWidth } from './design-widths';

/** What every chart takes: the drawing, at which width, and what its ids begin with. */
export interface ChartProps<Drawing> {
  readonly drawing: Drawing;
  readonly design: DesignWidth;
  readonly id: string;
}
