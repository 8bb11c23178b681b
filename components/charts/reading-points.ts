import type { ReadingLook, ReadingPoint } from '@/lib/figures/drawn-readings';

/** A place in pixels of the design width. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The outlines of the six marks, told apart without their colours, each from its first corner on:
 * where that lies from the middle, then the way round. Written as steps, the outline is the same
 * text for every mark, and a page with hundreds of them stays small.
 */
const OUTLINES: Readonly<Record<ReadingLook, readonly [right: number, down: number, way: string]>> =
  {
    1: [-1.3, -3.1, 'h2.6l1.8 1.8v2.6l-1.8 1.8h-2.6l-1.8 -1.8v-2.6z'],
    2: [-2.8, -2.8, 'h5.6v5.6h-5.6z'],
    3: [0, -3.8, 'l3.6 6.4h-7.2z'],
    4: [0, -4, 'l4 4l-4 4l-4 -4z'],
    5: [0, 3.8, 'l3.6 -6.4h-7.2z'],
    6: [-1.2, -3.8, 'h2.4v2.6h2.6v2.4h-2.6v2.6h-2.4v-2.6h-2.6v-2.4h2.6z'],
  };

/** The outlines of marks of one look, as one path. */
export function markPath(look: ReadingLook, places: readonly Point[]): string {
  const [right, down, way] = OUTLINES[look];
  return places.map(({ x, y }) => `M${tenth(x + right)} ${tenth(y + down)}${way}`).join('');
}

/** Lengths to a tenth of a pixel, as fine as a line of dated readings needs to be. */
export function tenth(length: number): number {
  return Math.round(length * 10) / 10;
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
    const qualified = (end: 'low' | 'high') => point.qualified?.includes(end) ?? false;
    const high = place(point, 'high');
    if (point.low !== point.high) {
      shown.push({ ...place(point, 'low'), qualified: qualified('low') });
    } else {
      const before = shown.at(-1);
      const far = before === undefined || Math.hypot(high.x - before.x, high.y - before.y) >= LEAST;
      if (!far && index < points.length - 1) continue;
    }
    shown.push({ ...high, qualified: qualified('high') });
  }
  return shown;
}

/** Half the width of the stroke that ends a range, in pixels: wider than any mark. */
const CAP = 5;

/**
 * The ranges of a line, one path: for each day of which readings differ a bar at that day alone,
 * from its lowest to its highest. The line itself goes through the highest, since what it counts
 * only adds up.
 */
export function rangePath(
  points: readonly ReadingPoint[],
  place: (point: ReadingPoint, end: 'low' | 'high') => Point,
): string {
  return points
    .filter(({ low, high }) => low !== high)
    .map((point) => {
      const [low, high] = [place(point, 'low'), place(point, 'high')];
      const [x, bottom, top] = [tenth(low.x), tenth(low.y), tenth(high.y)];
      const cap = (y: number) => `M${tenth(x - CAP)} ${y}h${2 * CAP}`;
      return `${cap(top)}M${x} ${top}V${bottom}${cap(bottom)}`;
    })
    .join('');
}
