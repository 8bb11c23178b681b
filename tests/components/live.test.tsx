// @vitest-environment happy-dom
import { act, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type ChartDrawing, chartLayout } from '@/components/charts/chart-layout';
import { TipLayer } from '@/components/charts/tip-layer';
import '@/components/charts/live-chart';
import { LiveDrawing } from '@/components/figure/live-drawing';
import { axis, bar } from './made-drawings';

/** The live drawing, and what it says, in a DOM that measures nothing. */

const drawing: ChartDrawing = {
  kind: 'bars',
  name: 'Money by giver',
  description: 'Three givers.',
  stages: ['paid'],
  hatched: false,
  axis: axis(5, 1),
  bars: [
    bar('Sole giver', [['paid', 'solid', 5]], '5.00'),
    bar('Second', [['paid', 'solid', 3]], '3.00'),
    { ...bar('Third', [['paid', 'solid', 1]], '1.00'), href: null },
  ],
};

let root: ReturnType<typeof createRoot>;
let host: HTMLElement;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  host = document.createElement('div');
  document.body.append(host);
  root = createRoot(host);
});

afterEach(() => {
  act(() => root.unmount());
  host.remove();
  vi.unstubAllGlobals();
});

const show = (element: ReactElement) => act(() => root.render(element));
const one = (selector: string) => {
  const found = host.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
};

describe('the layer over a chart', () => {
  const layout = chartLayout(drawing, 'narrow');
  const said = () => one('[role=status]').textContent;
  const press = (key: string) =>
    act(() => {
      one('.tip-layer').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    });
  /** A place within the given bar, as the pointer reports it. */
  const at = (index: number) => {
    const target = layout.targets[index];
    return { clientX: 10, clientY: (target?.top ?? 0) + 5, bubbles: true, cancelable: true };
  };
  const pointer = (type: string, index: number, pointerType: string) =>
    act(() => {
      one('.tip-layer').dispatchEvent(new PointerEvent(type, { ...at(index), pointerType }));
    });

  beforeEach(async () => {
    vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(
      new DOMRect(0, 0, layout.width, layout.height),
    );
    await show(<TipLayer name={drawing.name} layout={layout} />);
  });

  test('is reached by the keyboard, named, and silent at first', () => {
    const layer = one('.tip-layer');
    expect(layer.tabIndex).toBe(0);
    expect(layer.getAttribute('aria-label')).toContain('Money by giver');
    expect(said()).toBe('');
  });

  test('goes from mark to mark with the arrow keys, and says each', async () => {
    await press('ArrowDown');
    expect(said()).toBe('Sole giver. All: 5.00. Enter opens its rows.');
    await press('ArrowRight');
    expect(said()).toContain('Second.');
    await press('End');
    expect(said()).toBe('Third. All: 1.00.');
    await press('ArrowUp');
    await press('Home');
    expect(said()).toContain('Sole giver.');
    expect(one('.tip').textContent).toBe('Sole giverAll5.00');
  });

  test('falls silent at Escape and when left', async () => {
    await press('ArrowDown');
    await press('Escape');
    expect([said(), host.querySelector('.tip')]).toEqual(['', null]);
    await press('ArrowDown');
    act(() => one('.tip-layer').focus());
    act(() => one('.tip-layer').blur());
    expect(said()).toBe('');
  });

  test('follows a mark’s link at Enter', async () => {
    await press('ArrowDown');
    const followed = vi.fn((event: Event) => event.preventDefault());
    one('.tip-open').addEventListener('click', followed);
    await press('Enter');
    expect(followed).toHaveBeenCalledOnce();
    expect(one('.tip-open').getAttribute('href')).toBe('/donors/Sole%20giver');
  });

  test('answers a mouse as it moves, and falls silent when it leaves', async () => {
    await pointer('pointermove', 1, 'mouse');
    expect(said()).toContain('Second.');
    await pointer('pointerout', 1, 'mouse');
    expect(said()).toBe('');
  });

  test('follows a mark’s link where a mouse clicks before the link is under it', async () => {
    await pointer('pointermove', 1, 'mouse');
    const followed = vi.fn((event: Event) => event.preventDefault());
    one('.tip-open').addEventListener('click', followed);
    act(() => {
      one('.tip-layer').dispatchEvent(new MouseEvent('click', at(1)));
    });
    expect(followed).toHaveBeenCalledOnce();
  });

  test('shows words at a first touch and follows the link only at a second', async () => {
    const touch = async (index: number) => {
      await pointer('pointerdown', index, 'touch');
      const click = new MouseEvent('click', at(index));
      act(() => {
        one('.tip-open').dispatchEvent(click);
      });
      return click.defaultPrevented;
    };
    expect(await touch(0)).toBe(true);
    expect(said()).toContain('Sole giver.');
    expect(await touch(1)).toBe(true);
    expect(said()).toContain('Second.');
    expect(await touch(1)).toBe(false);
  });
});

describe('the live drawing', () => {
  let comeIntoView: (isIntersecting: boolean) => void;
  let resizeTo: (width: number) => void;

  beforeEach(() => {
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        constructor(seen: (entries: { isIntersecting: boolean }[]) => void) {
          comeIntoView = (isIntersecting) => seen([{ isIntersecting }]);
        }
        observe() {
          return undefined;
        }
        disconnect() {
          return undefined;
        }
      },
    );
    vi.stubGlobal(
      'ResizeObserver',
      class {
        constructor(resized: () => void) {
          resizeTo = (width) => {
            Object.defineProperty(one('.drawing'), 'clientWidth', {
              value: width,
              configurable: true,
            });
            resized();
          };
        }
        observe() {
          return undefined;
        }
        disconnect() {
          return undefined;
        }
      },
    );
  });

  /** The chart room is loaded already, so it comes within a few turns. */
  const seen = () => act(async () => comeIntoView(true));

  test('leaves the picture alone until it comes into view, then takes its place', async () => {
    await show(
      <LiveDrawing drawing={drawing}>
        <p>picture</p>
      </LiveDrawing>,
    );
    act(() => resizeTo(500));
    act(() => comeIntoView(false));
    expect(one('.drawing').textContent).toBe('picture');
    await seen();
    expect(one('.drawing').hasAttribute('data-drawn')).toBe(true);
    expect(one('.live-chart svg').getAttribute('viewBox')).toMatch(/^0 0 328 /);
    expect(one('.drawing > p').textContent).toBe('picture');
  });

  test('is drawn anew where its column changes to another width', async () => {
    await show(<LiveDrawing drawing={drawing}>picture</LiveDrawing>);
    act(() => resizeTo(500));
    await seen();
    expect(one('.drawing').hasAttribute('data-drawn')).toBe(true);
    act(() => resizeTo(1000));
    expect(one('.live-chart svg').getAttribute('viewBox')).toMatch(/^0 0 1100 /);
  });
});
