import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { ChartDrawing } from '@/components/charts/chart-layout';
import type { DesignWidth } from '@/components/charts/design-widths';
import { DrawnChart } from '@/components/charts/drawn-chart';
import { pictureMarkup } from './draw-clean';

/** The still picture of a drawing at a width; the ids within it begin with `id`. Needs a DOM. */
export function drawPicture(drawing: ChartDrawing, design: DesignWidth, id: string): string {
  const host = document.createElement('div');
  document.body.append(host);
  const root = createRoot(host);
  try {
    flushSync(() => root.render(createElement(DrawnChart, { drawing, design, id })));
    return pictureMarkup(host);
  } finally {
    root.unmount();
    host.remove();
  }
}
