// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, test, vi } from 'vitest';
import type { ChartDrawing } from '@/components/charts/chart-layout';
import { LiveDrawing } from '@/components/figure/live-drawing';
import { axis } from './made-drawings';

vi.mock('@/components/charts/live-chart', () => ({
  LiveChart: () => {
    throw new Error('the chart is broken');
  },
}));

const drawing: ChartDrawing = {
  kind: 'bars',
  name: '',
  description: '',
  stages: [],
  hatched: false,
  axis: axis(1, 1),
  bars: [],
};

afterEach(() => vi.unstubAllGlobals());

test('a chart that fails leaves its picture where it is', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(private readonly seen: (entries: { isIntersecting: boolean }[]) => void) {}
      observe() {
        this.seen([{ isIntersecting: true }]);
      }
      disconnect() {
        return undefined;
      }
    },
  );
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(private readonly resized: () => void) {}
      observe() {
        this.resized();
      }
      disconnect() {
        return undefined;
      }
    },
  );
  const host = document.createElement('div');
  const caught: unknown[] = [];
  const root = createRoot(host, { onCaughtError: (error) => caught.push(error) });
  await act(async () => root.render(<LiveDrawing drawing={drawing}>picture</LiveDrawing>));
  expect(caught).toEqual([new Error('the chart is broken')]);
  expect(host.textContent).toBe('picture');
  expect(host.querySelector('[data-drawn]')).toBeNull();
  act(() => root.unmount());
});
