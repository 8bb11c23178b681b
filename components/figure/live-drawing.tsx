'use client';

import {
  type ComponentType,
  type ReactNode,
  useCallback,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import type { ChartDrawing } from '@/components/charts/chart-layout';
import { type DesignWidth, designFor } from '@/components/charts/design-widths';
import { KeepPicture } from './keep-picture';

interface LiveChartProps {
  readonly drawing: ChartDrawing;
  readonly design: DesignWidth;
  readonly id: string;
  readonly onDrawn: () => void;
}

/**
 * Puts the live chart in the place of a drawing's picture once it comes into view. The chart room
 * is loaded only then. Until it has drawn, and where it cannot, `children` stand: the picture, or
 * the space held for a drawing that has none.
 */
export function LiveDrawing({
  drawing,
  children,
}: {
  readonly drawing: ChartDrawing;
  readonly children: ReactNode;
}) {
  const host = useRef<HTMLDivElement>(null);
  const id = useId();
  const [Chart, setChart] = useState<ComponentType<LiveChartProps> | null>(null);
  const [design, setDesign] = useState<DesignWidth | null>(null);
  const [drawn, setDrawn] = useState(false);
  const onDrawn = useCallback(() => setDrawn(true), []);
  const onFailed = useCallback(() => {
    setChart(null);
    setDrawn(false);
  }, []);

  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const onSight = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        onSight.disconnect();
        // Where the chart room cannot be had, the picture stays: it holds all that the chart shows.
        import('@/components/charts/live-chart').then(
          ({ LiveChart }) => setChart(() => LiveChart),
          onFailed,
        );
      },
      { rootMargin: '120px' },
    );
    const onResize = new ResizeObserver(() => setDesign(designFor(element.clientWidth)));
    onSight.observe(element);
    onResize.observe(element);
    return () => {
      onSight.disconnect();
      onResize.disconnect();
    };
  }, [onFailed]);

  return (
    <div ref={host} className="drawing" data-drawn={drawn ? '' : undefined}>
      {children}
      {Chart && design && (
        <KeepPicture onFailed={onFailed}>
          <div className="live">
            <Chart drawing={drawing} design={design} id={id} onDrawn={onDrawn} />
          </div>
        </KeepPicture>
      )}
    </div>
  );
}
