import type { DrawnShares } from '@/lib/figures/drawing';

/** The scale of a track of shares in per cent; it ends at 100 and need not begin at 0. */
export interface ShareScale {
  readonly from: number;
  /** Where a share stands on the track, as a CSS length. */
  readonly place: (share: string) => string;
  readonly ticks: readonly { readonly label: string; readonly at: string }[];
}

/** From the ten below the least share, so that differences between high shares can be seen. */
export function shareScale({ groups, line }: DrawnShares): ShareScale {
  const shares = groups.flatMap((group) => group.marks.map((mark) => Number(mark.share)));
  const least = Math.min(100, ...shares, ...(line ? [Number(line.share)] : []));
  const from = Math.max(0, Math.floor((least - 1) / 10) * 10);
  const step = (100 - from) / 2;
  const at = (share: number) => `${Math.round(((share - from) / (100 - from)) * 10000) / 100}%`;
  return {
    from,
    place: (share) => at(Number(share)),
    ticks: [from, from + step, 100].map((share) => ({ label: `${share} %`, at: at(share) })),
  };
}
