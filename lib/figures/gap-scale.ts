import { AGREES, CLOSE } from '@/lib/analysis/printed-check';
import { verdictWord } from '@/lib/format/record-words';
import type { DrawnGaps } from './drawn-gaps';

/** Where a gap in per cent stands on a track, as a fraction of it. */
export interface GapScale extends Pick<DrawnGaps, 'ticks' | 'stretches'> {
  /** `side` is where the printed conversion lies; null where it meets the rate. */
  readonly place: (gap: string, side: 'below' | 'above' | null) => number;
  readonly isBeyond: (gap: string) => boolean;
  /** The gap at either end, per cent. */
  readonly end: number;
}

/** Where the axis may end; what lies beyond the last stands at its end. */
const ENDS = [5, 10, 20, 50, 100] as const;
/** Marks of each axis beside zero, as many as have room on a phone. */
const TICKS: Readonly<Record<(typeof ENDS)[number], readonly number[]>> = {
  5: [0.1, 0.5, 2, 5],
  10: [0.1, 0.5, 2, 10],
  20: [0.1, 0.5, 2, 5, 20],
  50: [0.1, 0.5, 2, 10, 50],
  100: [0.5, 2, 10, 100],
};
/** Up to about so many per cent the axis is even; beyond that each place is a multiple of the last. */
const EVEN = 0.1;
const MIDDLE = 0.5;

/**
 * The axis for gaps up to the largest: the rate in the middle, what lies below it to the left, above
 * it to the right. Away from the middle a place grows with the logarithm of a gap, so that a tenth of
 * a per cent and twenty per cent can both be seen.
 */
export function gapScale(gaps: readonly string[]): GapScale {
  const largest = Math.max(0, ...gaps.map(Number));
  const end = ENDS.find((one) => largest <= one) ?? ENDS[4];
  const away = (gap: number) =>
    (MIDDLE * Math.log1p(Math.min(gap, end) / EVEN)) / Math.log1p(end / EVEN);
  const at = (gap: number, side: 'below' | 'above' | null) =>
    rounded(side === null ? MIDDLE : side === 'below' ? MIDDLE - away(gap) : MIDDLE + away(gap));
  const bounds = [
    0,
    at(Number(CLOSE), 'below'),
    at(Number(AGREES), 'below'),
    at(Number(AGREES), 'above'),
    at(Number(CLOSE), 'above'),
    1,
  ];
  const ticks = TICKS[end];
  return {
    end,
    place: (gap, side) => at(Number(gap), side),
    isBeyond: (gap) => Number(gap) > end,
    ticks: [
      ...ticks.toReversed().map((tick) => ({ at: at(tick, 'below'), label: String(tick) })),
      { at: MIDDLE, label: '0' },
      ...ticks.map((tick) => ({ at: at(tick, 'above'), label: String(tick) })),
    ],
    stretches: (['off', 'close', 'agrees', 'close', 'off'] as const).map((verdict, index) => ({
      from: bounds[index] ?? 0,
      to: bounds[index + 1] ?? 1,
      label: verdictWord(verdict),
    })),
  };
}

function rounded(place: number): number {
  return Math.round(place * 10000) / 10000;
}
