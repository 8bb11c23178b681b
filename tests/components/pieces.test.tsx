// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type ChartDrawing, chartLayout } from '@/components/charts/chart-layout';
import { TipLayer } from '@/components/charts/tip-layer';
import { axis, bar } from './made-drawings';

/** The colours of one bar: each is the sum of a stage, and opens its rows. */

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

const one = (selector: string) => {
  const found = host.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
};

describe('a bar of several stages', () => {
  const rows = (stage: string) => `/ledger?donor=two&stage=${stage}&counted=counted`;
  const line = (label: string, value: string, name: 'paid' | 'announced') => ({
    label,
    value,
    stage: { name, href: rows(name), sum: 'count 1' as const },
  });
  const striped = bar(
    'Two',
    [
      ['paid', 'solid', 1],
      ['announced', 'solid', 2],
      ['announced', 'hatched', 1],
    ],
    '3.00 – 4.00',
  );
  const staged: ChartDrawing = {
    kind: 'bars',
    name: 'Money by giver',
    description: 'Two givers.',
    hatched: true,
    axis: axis(5, 1),
    stages: ['paid', 'announced'],
    bars: [
      {
        ...striped,
        tip: {
          title: 'Two',
          lines: [
            line('Paid', '1.00', 'paid'),
            line('Announced', '2.00 to 3.00', 'announced'),
            { label: 'All', value: '3.00 to 4.00' },
          ],
        },
      },
      bar('One', [['paid', 'solid', 5]], '5.00'),
    ],
  };
  const layout = chartLayout(staged, 'wide');
  const [first] = layout.targets;
  const pieces = first?.pieces ?? [];
  const middle = ({ left, top, width, height }: NonNullable<typeof first>) => ({
    clientX: left + width / 2,
    clientY: top + height / 2,
    bubbles: true,
    cancelable: true,
  });
  const pointAt = (place: object, type = 'pointermove', pointerType = 'mouse') =>
    act(() => {
      one('.tip-layer').dispatchEvent(new PointerEvent(type, { ...place, pointerType }));
    });
  const href = () => one('.tip-open').getAttribute('href');
  const current = () => [...host.querySelectorAll('.tip-current')].map((row) => row.textContent);

  beforeEach(async () => {
    vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(
      new DOMRect(0, 0, layout.width, layout.height),
    );
    await act(() => root.render(<TipLayer name={staged.name} layout={layout} />));
  });

  test('has a piece for each colour and filling, as long as its part of the axis', () => {
    expect(pieces.map(({ line: of }) => of)).toEqual([0, 1, 1]);
    const lengths = pieces.map(({ width }) => Math.round(width / (pieces[0]?.width ?? 1)));
    expect(lengths).toEqual([1, 2, 1]);
    expect(layout.targets[1]?.pieces).toEqual([]);
    const columns = chartLayout(
      {
        ...staged,
        kind: 'columns',
        panels: [
          {
            title: null,
            columns: staged.bars.map((one) => ({ ...one, detail: null, empty: null, open: false })),
          },
        ],
      },
      'wide',
    );
    const [up = []] = columns.targets.map((target) => target.pieces ?? []);
    expect(up.map(({ height }) => Math.round(height / (up[0]?.height ?? 1)))).toEqual([1, 2, 1]);
    expect(up.map(({ top }) => top)).toEqual(up.map(({ top }) => top).toSorted((a, b) => b - a));
  });

  test('opens the rows of the stage that a mouse points at, both of its fillings alike', async () => {
    for (const [index, stage, words] of [
      [0, 'paid', 'Paid1.00'],
      [1, 'announced', 'Announced2.00 to 3.00'],
      [2, 'announced', 'Announced2.00 to 3.00'],
    ] as const) {
      const piece = pieces[index];
      if (!piece || !first) throw new Error('a bar has three pieces');
      await pointAt(middle({ ...first, ...piece }));
      expect([href(), current()]).toEqual([rows(stage), [words]]);
      expect(host.querySelectorAll('.tip-piece')).toHaveLength(stage === 'paid' ? 1 : 2);
    }
  });

  test('opens the rows of the whole bar at its name, and by the keyboard', async () => {
    if (!first) throw new Error('there is a bar');
    await pointAt({ ...middle(first), clientX: 2 });
    expect([href(), current()]).toEqual(['/donors/Two', []]);
    await act(() => {
      one('.tip-layer').dispatchEvent(new KeyboardEvent('keydown', { key: 'Home', bubbles: true }));
    });
    expect([href(), current()]).toEqual(['/donors/Two', []]);
    await act(() => {
      one('.tip-layer').dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }),
      );
    });
    expect(href()).toBe('/donors/One');
  });

  test('says to a finger which rows a second touch opens', async () => {
    const [piece] = pieces;
    if (!piece || !first) throw new Error('a bar has three pieces');
    await pointAt(middle({ ...first, ...piece }), 'pointerdown', 'touch');
    expect(one('.tip-again').textContent).toBe('Touch again to open its rows: Paid');
  });
});
