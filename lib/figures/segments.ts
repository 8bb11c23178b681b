import type { Entry } from '@/lib/analysis/count';
import { addUp, groupBy, totalOf } from '@/lib/analysis/totals';
import type { Query } from '@/lib/filters/query';
import { fullRange } from '@/lib/format/numbers';
import { markOf } from '@/lib/format/sums';
import { capitalised, stageWord } from '@/lib/format/words';
import { centsOf, fromCents } from '@/lib/money';
import type { Segment, Stage, Tip } from './drawing';
import type { Frame } from './frame';
import { linkToEntries } from './links';

/** From the firmest stage outward. */
export const FIRMEST_FIRST = [
  'paid',
  'delivered',
  'signed',
  'announced',
  'unclear',
] as const satisfies readonly Stage[];

/** What one stage comes to within a bar. */
export interface StageSum {
  readonly stage: Stage;
  readonly low: string;
  readonly high: string;
  readonly count: number;
}

/** The sums of what counts, by stage, firmest first; a stage with nothing counted is absent. */
export function sumsByStage(entries: readonly Entry[]): readonly StageSum[] {
  const groups = groupBy(
    entries.filter((entry) => entry.counted),
    (entry) => entry.contribution.stage,
  );
  return FIRMEST_FIRST.flatMap((stage) => {
    const group = groups.get(stage);
    return group ? [{ stage, ...totalOf(group), count: group.length }] : [];
  });
}

/** The pieces of a bar: all solid parts first, then the hatched; no piece of length zero. */
export function segmentsOf(sums: readonly StageSum[]): readonly Segment[] {
  const solid = sums.map(({ stage, low }): Segment => ({ stage, part: 'solid', value: low }));
  const hatched = sums.map(
    ({ stage, low, high }): Segment => ({
      stage,
      part: 'hatched',
      value: fromCents(centsOf(high) - centsOf(low)),
    }),
  );
  return [...solid, ...hatched].filter((segment) => centsOf(segment.value) > 0n);
}

/**
 * The lines of a tooltip: each stage to the cent, then all of it. Where there are several stages,
 * each has the rows behind it: those of the bar (`frame` and `filters`) at that stage.
 */
export function tipOf(
  title: string,
  sums: readonly StageSum[],
  frame: Frame,
  filters: Partial<Query>,
): Tip {
  const { currency } = frame.query;
  const all = addUp(sums);
  const lines = sums.map(({ stage, low, high }) => ({
    label: capitalised(stageWord(stage)),
    value: `${fullRange(low, high)} ${currency}`,
    ...(sums.length === 1
      ? {}
      : {
          stage: {
            name: stage,
            href: linkToEntries(frame, { ...filters, stage, counted: 'counted' }),
            sum: markOf({ low, high }),
          },
        }),
  }));
  if (sums.length === 1) return { title, lines };
  return {
    title,
    lines: [...lines, { label: 'All', value: `${fullRange(all.low, all.high)} ${currency}` }],
  };
}

/** The stages that occur in some bars, firmest first, and whether anything is hatched. */
export function legendOf(bars: readonly { readonly segments: readonly Segment[] }[]): {
  readonly stages: readonly Stage[];
  readonly hatched: boolean;
} {
  const segments = bars.flatMap((bar) => bar.segments);
  return {
    stages: FIRMEST_FIRST.filter((stage) => segments.some((segment) => segment.stage === stage)),
    hatched: segments.some((segment) => segment.part === 'hatched'),
  };
}
