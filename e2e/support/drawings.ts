import type { Locator } from '@playwright/test';

/** What a drawing shows, mark by mark, however its markup is written. */
export interface DrawnMark {
  readonly kind: string;
  readonly classes: string;
  readonly words: string;
  readonly fill: string;
  readonly stroke: string;
  /** Corners of a path, or the place of words, in hundredths of the design's pixels. */
  readonly places: readonly string[];
}

/** The marks of every SVG within an element, sorted: layers may be written in another order. */
export function marksOf(element: Locator): Promise<readonly DrawnMark[]> {
  return element.evaluate((root) => {
    const round = (value: number) => (Math.round(value * 100) / 100).toFixed(2);
    /** Corners of a path that uses M, L, l, H, V, h, v and z. */
    const corners = (d: string): string[] => {
      const moves: Record<string, (at: number[], to: number[]) => number[]> = {
        M: (_at, to) => to,
        L: (_at, to) => to,
        l: ([x = 0, y = 0], [right = 0, down = 0]) => [x + right, y + down],
        H: ([, y = 0], [to = 0]) => [to, y],
        V: ([x = 0], [to = 0]) => [x, to],
        h: ([x = 0, y = 0], [by = 0]) => [x + by, y],
        v: ([x = 0, y = 0], [by = 0]) => [x, y + by],
      };
      let at = [0, 0];
      return [...d.matchAll(/([MLlHVhvZz])([^MLlHVhvZz]*)/g)].map(([, command = '', rest = '']) => {
        const numbers = (rest.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).map(Number);
        at = moves[command]?.(at, numbers) ?? at;
        return at.map(round).join();
      });
    };
    const own = (name: string | null) =>
      (name ?? '')
        .split(' ')
        .filter((one) => !one.startsWith('recharts-'))
        .join(' ');
    const drawn = [...root.querySelectorAll('svg path, svg text')].filter(
      (one) => !one.closest('pattern, defs') && one.getAttribute('d') !== '',
    );
    return drawn
      .map((one) => {
        const style = getComputedStyle(one);
        const place = [Number(one.getAttribute('x')), Number(one.getAttribute('y'))].map(round);
        return {
          kind: one.localName,
          classes: own(one.getAttribute('class')),
          words: one.textContent ?? '',
          fill: style.fill.replace(/url\("?#.*-(\w+)"?\)/, 'hatched $1'),
          stroke: `${style.stroke} ${style.strokeWidth} ${style.strokeDasharray}`,
          places:
            one.localName === 'text'
              ? [...place, one.getAttribute('transform') ?? '', style.textAnchor, style.fontSize]
              : corners(one.getAttribute('d') ?? ''),
        };
      })
      .map((mark) => ({ mark, order: JSON.stringify(mark) }))
      .sort((a, b) => (a.order < b.order ? -1 : 1))
      .map(({ mark }) => mark);
  });
}
