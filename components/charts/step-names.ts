import type { DrawnSteps } from '@/lib/figures/drawing';
import { textWidth } from './text-width';

/** The plot of a stepped drawing in pixels, and what its axes hold. */
export interface StepsPlot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly days: number;
  readonly max: number;
}

/** A step's name with its place: `y` is the base line of the first of its two lines. */
export interface PlacedName {
  readonly lines: readonly { readonly text: string; readonly quiet: boolean }[];
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const TITLE = 13;
const DETAIL = 12;
const LINE = 16;
const CLEAR = 5;
const GRID_CLEAR = 2;
/** Words farther from their step than this would seem to name another. */
const FARTHEST = 54;

/**
 * A place for each named step in which its words cross no line and no other words: to the left of
 * its rise and above everything, or to its right and below the low end. Words that fit nowhere are
 * left to the table, which names every step.
 */
export function placeNames(drawing: DrawnSteps, plot: StepsPlot): readonly PlacedName[] {
  const outline = outlineOf(drawing, plot);
  const grid = drawing.axis.ticks.map((tick) => yAt(tick.value, plot));
  const taken: Box[] = [];
  const placed: PlacedName[] = [];
  for (const { label, level } of highestFirst(drawing, plot)) {
    const found = candidates(label, level, plot).find(
      ({ box }) =>
        inside(box, plot) &&
        clearOf(outline, box, label.end) &&
        (label.end === 'low' ||
          grid.every((y) => y < box.top - GRID_CLEAR || y > box.bottom + GRID_CLEAR)) &&
        taken.every((other) => apart(box, other)),
    );
    if (!found) continue;
    taken.push(found.box);
    placed.push(found.name);
  }
  return placed;
}

function yAt(value: string, plot: StepsPlot): number {
  return plot.bottom - (Number(value) / plot.max) * (plot.bottom - plot.top);
}

interface Piece {
  readonly left: number;
  readonly right: number;
  readonly low: number;
  readonly high: number;
}

/** The level pieces between two rises, in pixels. */
function outlineOf(drawing: DrawnSteps, plot: StepsPlot): readonly Piece[] {
  const x = (days: number) => plot.left + (days / plot.days) * (plot.right - plot.left);
  return drawing.points.map((point, index) => ({
    left: x(point.x),
    right: x(drawing.points[index + 1]?.x ?? drawing.days),
    low: yAt(point.low, plot),
    high: yAt(point.high, plot),
  }));
}

type Label = DrawnSteps['labels'][number];

/** The labels by the rise that they name, highest first, each with the line that it leads to. */
function highestFirst(drawing: DrawnSteps, plot: StepsPlot) {
  return drawing.labels
    .map((label) => {
      const index = drawing.points.findIndex((point) => point.x === label.x);
      const end = (at: number) => drawing.points[at]?.[label.end] ?? '0';
      return {
        label,
        level: yAt(end(index), plot),
        rise: Number(end(index)) - Number(end(index - 1)),
      };
    })
    .toSorted((a, b) => b.rise - a.rise);
}

/** Places to the left of a rise to the high end, or to the right of one to the low end. */
function candidates(label: Label, level: number, plot: StepsPlot) {
  const rise = plot.left + (label.x / plot.days) * (plot.right - plot.left);
  const anchor = label.end === 'high' ? ('end' as const) : ('start' as const);
  const x = anchor === 'end' ? rise - 8 : rise + 8;
  const best = label.end === 'high' ? level + TITLE : level + TITLE + CLEAR + 4;
  const steps = Array.from({ length: FARTHEST / 3 }, (_, at) => at * 3);
  return wordings(label).flatMap((lines) => {
    const width = Math.max(
      ...lines.map(({ text, quiet }) => textWidth(text, quiet ? DETAIL : TITLE)),
    );
    return steps
      .flatMap((away) => (away === 0 ? [best] : [best + away, best - away]))
      .map((y) => ({
        name: { lines, x, y, anchor },
        box: {
          left: anchor === 'end' ? x - width : x,
          right: anchor === 'end' ? x : x + width,
          top: y - 12,
          bottom: y + LINE + 4,
        },
      }));
  });
}

/** The name and its detail, or where that is too wide, the name alone in two lines. */
function wordings({ title, detail }: Label): readonly PlacedName['lines'][] {
  const cut = title.lastIndexOf(', ') + 1;
  const whole = [
    { text: title, quiet: false },
    { text: detail, quiet: true },
  ];
  if (cut === 0) return [whole];
  return [
    whole,
    [
      { text: title.slice(0, cut), quiet: false },
      { text: title.slice(cut).trim(), quiet: false },
    ],
  ];
}

function inside(box: Box, plot: StepsPlot): boolean {
  return (
    box.left >= plot.left + 2 &&
    box.right <= plot.right - 2 &&
    box.top >= plot.top - 12 &&
    box.bottom <= plot.bottom - 4
  );
}

/** All the way above the high line, or below the low line. */
function clearOf(outline: readonly Piece[], box: Box, end: Label['end']): boolean {
  return outline
    .filter((piece) => piece.left < box.right + 4 && piece.right > box.left - 4)
    .every((piece) =>
      end === 'high' ? box.bottom < piece.high - CLEAR : box.top > piece.low + CLEAR,
    );
}

function apart(a: Box, b: Box): boolean {
  return (
    a.right + 8 < b.left || b.right + 8 < a.left || a.bottom + 4 < b.top || b.bottom + 4 < a.top
  );
}
