import { AGREES, CLOSE } from '@/lib/analysis/printed-check';
import { verdictWord } from '@/lib/format/record-words';
import type { DrawnGaps } from './drawn-gaps';

/** Where a gap in per cent stands on a track, as a fraction of it. */
export interface GapScale extends Pick<DrawnGaps, 'ticks' | 'stretches'> {
  readonly place: (gap: string) => number;
  readonly isBeyond: (gap: string) => boolean;
  /** The gap at its end, per cent. */
  readonly end: number;
}

/** Where the axis may end; what lies beyond the last stands at its end. */
const ENDS = [5, 10, 20, 50, 100] as const;
const TICKS = [0, 0.1, Number(AGREES), Number(CLOSE), 5, 10, 20, 50, 100] as const;
/** On a longer axis a tenth of a per cent lies too close to zero, and stretches to their names. */
const LONG = 20;

/**
 * The axis for gaps from nothing to the largest: a place is the square root of a gap, so that a
 * tenth of a per cent and twenty per cent can both be seen, and zero stands at the very beginning.
 */
export function gapScale(gaps: readonly string[]): GapScale {
  const largest = Math.max(0, ...gaps.map(Number));
  const end = ENDS.find((one) => largest <= one) ?? ENDS[4];
  const at = (gap: number) => Math.round(Math.sqrt(Math.min(gap, end) / end) * 10000) / 10000;
  const [agrees, close] = [at(Number(AGREES)), at(Number(CLOSE))];
  const label = (verdict: string) => (end > LONG ? '' : verdictWord(verdict));
  return {
    end,
    place: (gap) => at(Number(gap)),
    isBeyond: (gap) => Number(gap) > end,
    ticks: TICKS.filter((tick) => tick <= end && !(tick === 0.1 && end > LONG)).map((tick) => ({
      at: at(tick),
      // Only the last names its unit: with it, neighbours would touch on a narrow track.
      label: tick === end ? `${tick} %` : String(tick),
    })),
    stretches: [
      { from: 0, to: agrees, label: label('agrees') },
      { from: agrees, to: close, label: label('close') },
      { from: close, to: 1, label: label('off') },
    ],
  };
}
