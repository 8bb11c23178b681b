import type { Segment, Stage } from '@/lib/figures/drawing';

/** One colour and kind of filling: all pieces of it in a chart form one series of the stack. */
export interface Series {
  readonly key: string;
  readonly stage: Stage;
  readonly part: Segment['part'];
}

const STAGES = [
  'paid',
  'delivered',
  'signed',
  'announced',
  'unclear',
] as const satisfies readonly Stage[];
const ALL: readonly Series[] = (['solid', 'hatched'] as const).flatMap((part) =>
  STAGES.map((stage) => ({ key: `${part} ${stage}`, stage, part })),
);

interface Segmented {
  readonly key: string;
  readonly segments: readonly Segment[];
}

/** The series that occur, from the base outward: all solid ones first, then the hatched. */
export function seriesOf(bars: readonly Segmented[]): readonly Series[] {
  const keys = new Set(bars.flatMap((bar) => bar.segments.map(keyOf)));
  return ALL.filter((series) => keys.has(series.key));
}

/** A row as the chart library takes it: here, and only here, amounts become binary numbers. */
export interface ChartRow {
  readonly key: string;
  readonly values: Readonly<Record<string, number>>;
  /** The end of the stack. */
  readonly sum: number;
}

export function chartRowOf({ key, segments }: Segmented): ChartRow {
  const values = Object.fromEntries(
    segments.map((segment) => [keyOf(segment), Number(segment.value)]),
  );
  return { key, values, sum: Object.values(values).reduce((sum, value) => sum + value, 0) };
}

/** What one series has in a row; null where it has nothing, so that nothing is drawn. */
export function valueOf(series: Series): (row: ChartRow) => number | null {
  return (row) => row.values[series.key] ?? null;
}

function keyOf({ part, stage }: Segment): string {
  return `${part} ${stage}`;
}
