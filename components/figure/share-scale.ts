import type { DrawnShares, ShareMark } from '@/lib/figures/drawing';

/** The scale of a track of shares in per cent; it ends at 100 and need not begin at 0. */
export interface ShareScale {
  readonly from: number;
  /** Where a share stands on the track, as a CSS length; at its beginning where it lies below. */
  readonly place: (share: string) => string;
  readonly isBelow: (share: string) => boolean;
  readonly ticks: readonly { readonly label: string; readonly at: string }[];
}

/** Steps of the ticks, and the longest scale that each is for. */
const STEPS = [
  { step: 5, most: 25 },
  { step: 10, most: 50 },
  { step: 20, most: 100 },
] as const;

/**
 * From a round share below the least one, so that differences between high shares can be seen. A
 * few that lie far below all others do not stretch it: they stand as arrows at its beginning.
 */
export function shareScale({ groups, line }: DrawnShares): ShareScale {
  const shares = groups.flatMap((group) => group.marks.flatMap(sharesOf));
  const featured = line ? Number(line.share) : 100;
  const least = Math.min(100, featured, leastOfMost(shares, featured));
  const length = 100 - least + 1;
  const { step } = STEPS.find(({ most }) => length <= most) ?? STEPS[2];
  const from = Math.max(0, Math.floor((least - 1) / step) * step);
  const at = (share: number) => `${Math.round(((share - from) / (100 - from)) * 10000) / 100}%`;
  return {
    from,
    place: (share) => at(Math.max(from, Number(share))),
    isBelow: (share) => Number(share) < from,
    ticks: Array.from({ length: (100 - from) / step + 1 }, (_, index) => {
      const share = from + index * step;
      // Only the last names its unit: with it, neighbours would touch on a narrow track.
      return { label: share === 100 ? '100 %' : String(share), at: at(share) };
    }),
  };
}

function sharesOf({ share, also }: ShareMark): readonly number[] {
  return also ? [Number(share), Number(also.share)] : [Number(share)];
}

/**
 * The least share that the scale has to hold: a quarter of them at most lie below a gap that is
 * longer than all that is above it.
 */
function leastOfMost(shares: readonly number[], featured: number): number {
  const sorted = shares.toSorted((a, b) => a - b);
  const most = Math.floor(sorted.length / 4);
  for (let below = most; below > 0; below -= 1) {
    const [under, above] = [sorted[below - 1], sorted[below]];
    if (under === undefined || above === undefined) continue;
    const next = Math.min(above, featured);
    if (under < next && next - under > 100 - next) return next;
  }
  return sorted[0] ?? 100;
}
