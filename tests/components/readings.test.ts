// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { chartLayout } from '@/components/charts/chart-layout';
import { DESIGN_NAMES, DESIGN_WIDTHS } from '@/components/charts/design-widths';
import { markPath, rangePath, shownMarks } from '@/components/charts/reading-points';
import { straightCurve } from '@/components/charts/straight-curve';
import { targetAt } from '@/components/charts/tip-moves';
import type { ReadingPoint } from '@/lib/figures/drawn-readings';
import { drawn, overlap } from './drawn';
import { READINGS, series } from './made-reading-drawings';

/** Readings over time at every width; the set-up fails whatever writes to the console. */

const CASES = READINGS.flatMap(({ title, drawing }) =>
  DESIGN_NAMES.map((design) => ({ title, drawing, design })),
);

describe.each(CASES)('$title, $design', ({ drawing, design }) => {
  const picture = drawn(drawing, design);
  const all = drawing.panels.flatMap((panel) => panel.series);

  test('has one chart a panel, named and described', () => {
    expect(picture.svgs).toHaveLength(drawing.panels.length);
    for (const [index, svg] of picture.svgs.entries()) {
      const panel = drawing.panels[index];
      expect(svg.getAttribute('role')).toBe('img');
      expect(svg.querySelector('title')?.textContent).toBe(`${panel?.title}: ${drawing.name}`);
      expect(svg.querySelector('desc')?.textContent).toBe(panel?.description);
    }
  });

  test('has a line for each series of more than one day, in a look of its own', () => {
    const looks = [...picture.markup.matchAll(/class="reading (reading-\d)"/g)].map(
      ([, look]) => look,
    );
    const lines = all.filter(({ points }) => points.length > 1);
    expect(looks).toEqual(lines.map(({ look }) => `reading-${look}`));
    expect(new Set(looks).size).toBe(looks.length);
  });

  test('names every line and gives its last value', () => {
    const text = picture.words
      .map((words) => words.text)
      .join('')
      .replaceAll(' ', '');
    for (const { label, last } of all) {
      expect(text).toContain(label.replaceAll(' ', ''));
      expect(text).toContain(last.replaceAll(' ', ''));
    }
  });

  test('keeps all words within its width', () => {
    for (const words of picture.words) {
      expect(words.left, words.text).toBeGreaterThan(-1);
      expect(words.right, words.text).toBeLessThan(DESIGN_WIDTHS[design] + 1);
      expect(words.top, words.text).toBeGreaterThan(-1);
    }
  });

  test('lets no words meet', () => {
    let from = 0;
    for (const svg of picture.svgs) {
      const count = svg.querySelectorAll('text').length;
      const words = picture.words.slice(from, from + count);
      from += count;
      const met = words.flatMap((one, index) =>
        words
          .slice(index + 1)
          .filter((other) => overlap(one, other, 1))
          .map((other) => `${one.text} on ${other.text}`),
      );
      expect(met).toEqual([]);
    }
  });

  test('draws no broken number', () => {
    expect(picture.markup).not.toMatch(/NaN|Infinity|undefined|\d\.\d{3}/);
  });

  test('keeps every mark within its plot', () => {
    const marks = [...picture.markup.matchAll(/class="reading-mark[^"]*" d="([^"]*)"/g)].flatMap(
      ([, path = '']) => [...path.matchAll(/M([\d.-]+) ([\d.-]+)/g)],
    );
    expect(marks.length).toBeGreaterThan(0);
    const { width, height } = chartLayout(drawing, design);
    for (const [, x, y] of marks) {
      expect(Number(x)).toBeGreaterThan(0);
      expect(Number(x)).toBeLessThan(width);
      expect(Number(y)).toBeGreaterThan(0);
      expect(Number(y)).toBeLessThan(height);
    }
  });

  test('can be pointed at at each mark, and opens just that reading', () => {
    const { targets, width, height } = chartLayout(drawing, design);
    const points = all.flatMap((one) => one.points);
    expect(targets.map(({ href }) => href)).toEqual(points.map(({ href }) => href));
    for (const [index, target] of targets.entries()) {
      const [x, y] = [target.left + target.width / 2, target.top + target.height / 2];
      expect(targetAt(targets, x, y)).toBe(index);
      expect([target.width, target.height].every((side) => side >= 24)).toBe(true);
      expect(x).toBeLessThan(width + target.width / 2);
      expect(y).toBeLessThan(height);
    }
  });
});

describe('marks', () => {
  const at = (point: ReadingPoint, end: 'low' | 'high') => ({ x: point.x, y: Number(point[end]) });
  const points = (days: Parameters<typeof series>[1]) => series('one', days).points;

  test.each([
    [
      'all that stand apart',
      [
        [0, 1],
        [10, 1],
        [20, 1],
      ],
      [0, 10, 20],
    ],
    [
      'not those that would run into the one before',
      [
        [0, 1],
        [3, 1],
        [6, 1],
        [9, 1],
      ],
      [0, 6, 9],
    ],
    [
      'the last, however near',
      [
        [0, 1],
        [1, 1],
      ],
      [0, 1],
    ],
    [
      'those of which one stands higher',
      [
        [0, 1],
        [1, 9],
      ],
      [0, 1],
    ],
  ] as const)('are drawn for %s', (_which, days, shown) => {
    expect(shownMarks(points(days), at).map(({ x }) => x)).toEqual(shown);
  });

  test('are drawn for both ends of a range, hollow where a word stands before it', () => {
    const [point] = points([[5, 10, 30]]);
    if (!point) throw new Error('no point');
    expect(shownMarks([{ ...point, qualified: ['low'] }], at)).toEqual([
      { x: 5, y: 10, qualified: true },
      { x: 5, y: 30, qualified: false },
    ]);
  });

  test('differ in outline from look to look', () => {
    const outlines = ([1, 2, 3, 4, 5, 6] as const).map((look) => markPath(look, [{ x: 9, y: 9 }]));
    expect(new Set(outlines).size).toBe(6);
    for (const outline of outlines) expect(outline).toMatch(/^M[\d.]+ [\d.]+[hvl][^M]+z$/);
  });

  test.each([
    [
      'none where no day has any',
      [
        [0, 1],
        [5, 2],
      ],
      '',
    ],
    ['of a day alone', [[5, 2, 4]], 'M0 4h10M5 4V2M0 2h10'],
    [
      'at its day, and not from the day before to the day after',
      [
        [0, 1],
        [50, 2, 4],
        [90, 5],
      ],
      'M45 4h10M50 4V2M45 2h10',
    ],
    [
      'for each day by itself',
      [
        [0, 1, 3],
        [50, 2, 4],
      ],
      'M-5 3h10M0 3V1M-5 1h10M45 4h10M50 4V2M45 2h10',
    ],
    ['to a tenth of a pixel', [[5.04, 2.31, 4.27]], 'M0 4.3h10M5 4.3V2.3M0 2.3h10'],
  ] as const)('a range is a bar: %s', (_where, days, bar) => {
    expect(rangePath(points(days), at)).toBe(bar);
  });

  test('a line goes through the highest reading of a day', () => {
    const ranged = READINGS.find(({ title }) => title.startsWith('ranges'));
    if (!ranged) throw new Error('no drawing of ranges');
    const { svgs } = drawn(ranged.drawing, 'wide');
    const line = svgs[0]?.querySelector('.recharts-line-curve')?.getAttribute('d') ?? '';
    const tops = [
      ...(svgs[0]?.querySelector('.reading-1 .reading-range')?.getAttribute('d') ?? '').matchAll(
        /M([\d.]+) ([\d.]+)V/g,
      ),
    ];
    expect(tops).toHaveLength(4);
    const corners = line
      .slice(1)
      .split('L')
      .map((corner) => corner.replace(',', ' '));
    for (const [, x, y] of tops) expect(corners.join(' | ')).toContain(`${x} ${y}`);
  });
});

test('a line goes straight from point to point, to a tenth of a pixel', () => {
  let path = '';
  const curve = straightCurve({
    moveTo: (x, y) => {
      path += `M${x} ${y}`;
    },
    lineTo: (x, y) => {
      path += `L${x} ${y}`;
    },
  });
  curve.lineStart();
  curve.point(0, 10.04);
  curve.point(5.55, 4);
  curve.lineEnd();
  curve.lineStart();
  curve.point(7, 7);
  expect(path).toBe('M0 10L5.6 4M7 7');
});
