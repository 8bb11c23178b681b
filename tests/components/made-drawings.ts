import type { ChartDrawing } from '@/components/charts/chart-layout';
import type {
  Axis,
  Bar,
  Column,
  DrawnBars,
  DrawnColumns,
  DrawnSteps,
  Segment,
  Stage,
  StepPoint,
} from '@/lib/figures/drawing';

/** Makes drawings for tests from few words and numbers. */

export type Pieces = readonly (readonly [Stage, Segment['part'], number])[];

function segments(pieces: Pieces): readonly Segment[] {
  return pieces.map(([stage, part, value]) => ({ stage, part, value: value.toFixed(2) }));
}

export function bar(label: string, pieces: Pieces, text: string): Bar {
  return {
    key: label,
    label,
    href: `/donors/${encodeURIComponent(label)}`,
    segments: segments(pieces),
    text,
    tip: { title: label, lines: [{ label: 'All', value: text }] },
  };
}

export function axis(max: number, step: number): Axis {
  const count = Math.floor(max / step);
  return {
    max: max.toFixed(2),
    ticks: Array.from({ length: count + 1 }, (_, index) => ({
      value: (index * step).toFixed(2),
      label: index === 0 ? '0' : `$${index * step} m`,
    })),
  };
}

const named = { name: 'Money by giver', description: 'What each giver gave.' };

export function bars(all: readonly Bar[], scale: Axis): DrawnBars {
  const pieces = all.flatMap((one) => one.segments);
  return {
    ...named,
    kind: 'bars',
    axis: scale,
    bars: all,
    stages: [...new Set(pieces.map((piece) => piece.stage))],
    hatched: pieces.some((piece) => piece.part === 'hatched'),
  };
}

export function column(
  label: string,
  pieces: Pieces,
  text: string,
  more: Partial<Column> = {},
): Column {
  return {
    ...bar(label, pieces, text),
    detail: null,
    empty: pieces.length === 0 ? 'nothing counted, 3 reported' : null,
    open: false,
    ...more,
  };
}

export function columns(panels: DrawnColumns['panels'], scale: Axis): DrawnColumns {
  const pieces = panels.flatMap((panel) => panel.columns.flatMap((one) => one.segments));
  return {
    ...named,
    kind: 'columns',
    axis: scale,
    panels,
    stages: [...new Set(pieces.map((piece) => piece.stage))],
    hatched: pieces.some((piece) => piece.part === 'hatched'),
  };
}

export function point(x: number, low: number, high: number): StepPoint {
  const date = `day ${x}`;
  return {
    x,
    date,
    low: low.toFixed(2),
    high: high.toFixed(2),
    href: `/ledger?to=${date}`,
    tip: { title: date, lines: [{ label: 'So far', value: `${low} to ${high}` }] },
  };
}

export function steps(points: readonly StepPoint[], more: Partial<DrawnSteps> = {}): DrawnSteps {
  const last = points.at(-1);
  return {
    ...named,
    kind: 'steps',
    axis: axis(Number(last?.high ?? 1), 10),
    days: 2200,
    points,
    ticks: [0, 52, 417, 782, 1147, 1513, 1878].map((x, index) => ({
      x,
      label: index === 6 ? '2026, to 21 Nov.' : String(2020 + index),
    })),
    labels: [],
    last: { low: last?.low ?? '0', high: last?.high ?? '0' },
    stages: [],
    hatched: points.some((one) => one.low !== one.high),
    ...more,
  };
}

/** The segments of a drawing's bars or columns. */
export function segmentsOf(drawing: ChartDrawing): readonly Segment[] {
  if (drawing.kind === 'steps' || drawing.kind === 'readings') return [];
  const all = drawing.kind === 'bars' ? drawing.bars : drawing.panels.flatMap((one) => one.columns);
  return all.flatMap((one) => one.segments);
}
