import type { Point } from './reading-points';
import { textWidth, wrapText } from './text-width';

/** Sizes of letters and lines of readings over time, in pixels of the design width. */
export const READING_TEXT = { title: 13, value: 13, small: 12, line: 15 } as const;

/** What a line is called at its end. `x`, `y` are where its first text begins. */
export interface PlacedLabel {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly lines: readonly { readonly text: string; readonly strong: boolean }[];
  /** Where its mark is drawn once more; null where the words stand beside the mark itself. */
  readonly mark: Point | null;
}

/** A line to be named: its words and its points, in pixels. */
export interface Named {
  readonly key: string;
  readonly label: string;
  readonly last: string;
  readonly points: readonly Point[];
}

export interface LabelPlot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The right edge of the column of names. */
  readonly edge: number;
  /** Heights of the light lines, which no words may cross. */
  readonly grid: readonly number[];
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Room for the mark before a name in the column. */
export const MARK_ROOM = 14;
const GAP = 5;
const CLEAR = 4;

/**
 * A name for each line: beside its last mark where the line ends early and words there cross
 * nothing, else in the column at the right, pushed apart where lines end close together.
 */
export function placeLabels(lines: readonly Named[], plot: LabelPlot): readonly PlacedLabel[] {
  const inside = new Map<string, { readonly label: PlacedLabel; readonly box: Box }>();
  for (const line of lines) {
    const taken = [...inside.values()].map(({ box }) => box);
    const found = besideItsEnd(line, lines, taken, plot);
    if (found) inside.set(line.key, found);
  }
  const column = lines.filter(({ key }) => !inside.has(key));
  return [...[...inside.values()].map(({ label }) => label), ...inColumn(column, plot)];
}

function besideItsEnd(
  line: Named,
  all: readonly Named[],
  taken: readonly Box[],
  plot: LabelPlot,
): { readonly label: PlacedLabel; readonly box: Box } | null {
  const end = line.points.at(-1);
  if (!end) return null;
  const text = line.label === '' ? line.last : `${line.label}, ${line.last}`;
  const strong = line.label === '';
  const width = textWidth(text, strong ? READING_TEXT.value : READING_TEXT.small, strong);
  const x = end.x + 9;
  const heights = [4, 16, -8, 28, -20].map((down) => end.y + down);
  for (const y of heights) {
    const box = { left: x, right: x + width, top: y - 11, bottom: y + 3 };
    const free =
      box.right <= plot.right - 8 &&
      box.top >= plot.top &&
      box.bottom <= plot.bottom - 2 &&
      plot.grid.every((at) => at < box.top - 1 || at > box.bottom + 1) &&
      taken.every((other) => apart(box, other)) &&
      all.every(({ points }) => clearOf(points, box));
    if (free) {
      const label = { key: line.key, x, y, lines: [{ text, strong }], mark: null };
      return { label, box };
    }
  }
  return null;
}

function apart(a: Box, b: Box): boolean {
  return (
    a.right + CLEAR < b.left ||
    b.right + CLEAR < a.left ||
    a.bottom + CLEAR < b.top ||
    b.bottom + CLEAR < a.top
  );
}

/** No stretch of the line, and no single mark, comes near the box. */
function clearOf(points: readonly Point[], box: Box): boolean {
  const near = { left: box.left - 3, right: box.right + CLEAR };
  return points.every((to, index) => {
    const from = points[index - 1] ?? to;
    const [start, end] = [Math.max(from.x, near.left), Math.min(to.x, near.right)];
    if (start > end) return true;
    const at = (x: number) =>
      to.x === from.x ? to.y : from.y + ((x - from.x) / (to.x - from.x)) * (to.y - from.y);
    const heights = [at(start), at(end)];
    return Math.max(...heights) < box.top - CLEAR || Math.min(...heights) > box.bottom + CLEAR;
  });
}

/** The words of a name in the column, its value first. */
export function columnWords({ label, last }: Pick<Named, 'label' | 'last'>, width: number) {
  return [
    ...wrapText(last, width, READING_TEXT.value, true).map((text) => ({ text, strong: true })),
    ...wrapText(label, width, READING_TEXT.small).map((text) => ({ text, strong: false })),
  ];
}

/** Height that names take in a column of a width. */
export function columnHeight(lines: readonly Named[], width: number): number {
  return lines.reduce(
    (sum, line) => sum + columnWords(line, width).length * READING_TEXT.line + GAP,
    0,
  );
}

function inColumn(lines: readonly Named[], plot: LabelPlot): readonly PlacedLabel[] {
  const x = plot.right + 10 + MARK_ROOM;
  const blocks = lines
    .map((line) => {
      const words = columnWords(line, plot.edge - x);
      return {
        line,
        words,
        end: line.points.at(-1) ?? { x: plot.left, y: plot.bottom },
        height: words.length * READING_TEXT.line,
      };
    })
    .toSorted((a, b) => a.end.y - b.end.y);
  const tops = pushedApart(blocks, plot);
  return blocks.map(({ line, words, end }, index) => {
    const top = tops[index] ?? plot.top;
    const mark = { x: plot.right + 10 + MARK_ROOM / 2 - 2, y: top + 7 };
    // Right beside its line's end a name needs no mark of its own.
    const beside = plot.right - end.x < MARK_ROOM && Math.abs(end.y - mark.y) < 6;
    return { key: line.key, x, y: top + 11, lines: words, mark: beside ? null : mark };
  });
}

/** Tops of blocks that would stand centred on their `y`, moved until none meets another. */
function pushedApart(
  blocks: readonly { readonly end: Point; readonly height: number }[],
  plot: LabelPlot,
): readonly number[] {
  const tops: number[] = [];
  let free = plot.top - 8;
  for (const { end, height } of blocks) {
    const top = Math.max(end.y - READING_TEXT.line / 2, free);
    tops.push(top);
    free = top + height + GAP;
  }
  let floor = plot.bottom + 8;
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const height = blocks[index]?.height ?? 0;
    const top = Math.min(tops[index] ?? 0, floor - height);
    tops[index] = top;
    floor = top - GAP;
  }
  return tops;
}
