import type { ReadingLook, ReadingPoint } from '@/lib/figures/drawing';
import { px } from './pixel';

/** A place in pixels of the design width. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Corners of the six marks around their middle: told apart without their colours. */
const CORNERS: Readonly<Record<ReadingLook, readonly (readonly [number, number])[]>> = {
  1: [
    [-1.3, -3.1],
    [1.3, -3.1],
    [3.1, -1.3],
    [3.1, 1.3],
    [1.3, 3.1],
    [-1.3, 3.1],
    [-3.1, 1.3],
    [-3.1, -1.3],
  ],
  2: [
    [-2.8, -2.8],
    [2.8, -2.8],
    [2.8, 2.8],
    [-2.8, 2.8],
  ],
  3: [
    [0, -3.8],
    [3.6, 2.6],
    [-3.6, 2.6],
  ],
  4: [
    [0, -4],
    [4, 0],
    [0, 4],
    [-4, 0],
  ],
  5: [
    [0, 3.8],
    [3.6, -2.6],
    [-3.6, -2.6],
  ],
  6: [
    [-1.2, -3.8],
    [1.2, -3.8],
    [1.2, -1.2],
    [3.8, -1.2],
    [3.8, 1.2],
    [1.2, 1.2],
    [1.2, 3.8],
    [-1.2, 3.8],
    [-1.2, 1.2],
    [-3.8, 1.2],
    [-3.8, -1.2],
    [-1.2, -1.2],
  ],
};

/** The outlines of marks of one look, as one path. */
export function markPath(look: ReadingLook, places: readonly Point[]): string {
  return places
    .map(({ x, y }) => {
      const [first = '', ...rest] = CORNERS[look].map(
        ([right, down]) => `${px(x + right)} ${px(y + down)}`,
      );
      return `M${first}${rest.map((corner) => `L${corner}`).join('')}z`;
    })
    .join('');
}

/** Marks closer to one another than this would run into one. */
const LEAST = 5;

export interface PlacedPoint extends Point {
  readonly qualified: boolean;
}

/**
 * The marks of a line that are drawn: its ends, both ends of each range, and of the rest those
 * that stand clear of the one before. Every point can be pointed at all the same.
 */
export function shownMarks(
  points: readonly ReadingPoint[],
  place: (point: ReadingPoint, end: 'low' | 'high') => Point,
): readonly PlacedPoint[] {
  const shown: PlacedPoint[] = [];
  for (const [index, point] of points.entries()) {
    const { qualified } = point;
    const high = place(point, 'high');
    if (point.low !== point.high) {
      shown.push({ ...place(point, 'low'), qualified: qualified.low });
    } else {
      const before = shown.at(-1);
      const far = before === undefined || Math.hypot(high.x - before.x, high.y - before.y) >= LEAST;
      if (!far && index < points.length - 1) continue;
    }
    shown.push({ ...high, qualified: qualified.high });
  }
  return shown;
}

/** Where a line is a range: its outline from the point before to the point after, as one path. */
export function rangePath(
  points: readonly ReadingPoint[],
  place: (point: ReadingPoint, end: 'low' | 'high') => Point,
): string {
  const ranged = (at: number) => {
    const point = points[at];
    return point !== undefined && point.low !== point.high;
  };
  const pieces: string[] = [];
  for (let at = 0; at < points.length; at += 1) {
    if (!ranged(at) || ranged(at - 1)) continue;
    let end = at;
    while (ranged(end + 1)) end += 1;
    const some = points.slice(Math.max(0, at - 1), end + 2);
    const outline = [
      ...some.map((point) => place(point, 'high')),
      ...some.toReversed().map((point) => place(point, 'low')),
    ].map(({ x, y }) => `${px(x)} ${px(y)}`);
    pieces.push(`M${outline.join('L')}z`);
  }
  return pieces.join('');
}
