'use client';

import { useEffect, useRef } from 'react';
import { type ChartDrawing, chartLayout } from './chart-layout';
import type { DesignWidth } from './design-widths';
import { DrawnChart } from './drawn-chart';
import { TipLayer } from './tip-layer';

/**
 * A chart that answers: the drawing itself, the same as its picture, and the layer that says what
 * its marks are. Calls `onDrawn` once its marks are there.
 */
export function LiveChart({
  drawing,
  design,
  id,
  onDrawn,
}: {
  readonly drawing: ChartDrawing;
  readonly design: DesignWidth;
  readonly id: string;
  readonly onDrawn: () => void;
}) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The library draws in effects of its own, so the marks may come a frame after this one.
    let frame = 0;
    const look = () => {
      if (host.current?.querySelector('svg path')) onDrawn();
      else frame = requestAnimationFrame(look);
    };
    look();
    return () => cancelAnimationFrame(frame);
  }, [onDrawn]);
  return (
    <div ref={host} className="live-chart">
      <DrawnChart key={design} drawing={drawing} design={design} id={id} />
      <TipLayer key={`${design} tips`} name={drawing.name} layout={chartLayout(drawing, design)} />
    </div>
  );
}
