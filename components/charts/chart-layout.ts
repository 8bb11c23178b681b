import type { Drawing } from '@/lib/figures/drawing';
import { barsLayout } from './bars-layout';
import { columnsLayout } from './columns-layout';
import type { DesignWidth } from './design-widths';
import { readingsLayout } from './readings-layout';
import { stepsLayout } from './steps-layout';
import type { Target } from './target';

/** The drawings that are charts; the others are tables or nothing. */
export type ChartDrawing = Extract<
  Drawing,
  { readonly kind: 'bars' | 'columns' | 'steps' | 'readings' }
>;

/** How large a chart is at a width, and where its marks can be pointed at. */
export interface ChartLayout {
  readonly width: number;
  readonly height: number;
  readonly targets: readonly Target[];
}

export function isChart(drawing: Drawing): drawing is ChartDrawing {
  return ['bars', 'columns', 'steps', 'readings'].includes(drawing.kind);
}

/** Needs no chart library, so that a page can hold the space of a chart that is yet to come. */
export function chartLayout(drawing: ChartDrawing, design: DesignWidth): ChartLayout {
  switch (drawing.kind) {
    case 'bars':
      return barsLayout(drawing, design);
    case 'columns':
      return columnsLayout(drawing, design);
    case 'steps':
      return stepsLayout(drawing, design);
    case 'readings':
      return readingsLayout(drawing, design);
  }
}
