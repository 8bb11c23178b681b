import type { Target } from './target';

/**
 * The target at a place, in pixels of the design width; null where there is none. Where several
 * hold it, the one whose middle is nearest.
 */
export function targetAt(targets: readonly Target[], x: number, y: number): number | null {
  let nearest: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, { left, top, width, height }] of targets.entries()) {
    if (!(x >= left && x < left + width && y >= top && y < top + height)) continue;
    const away = Math.hypot(left + width / 2 - x, top + height / 2 - y);
    if (away < least) [nearest, least] = [index, away];
  }
  return nearest;
}

/** The line of the tip that speaks of the piece at a place; null where the whole mark is meant. */
export function lineAt({ pieces = [] }: Target, x: number, y: number): number | null {
  const piece = pieces.find(
    ({ left, top, width, height }) => x >= left && x < left + width && y >= top && y < top + height,
  );
  return piece?.line ?? null;
}

/** Where a key leads from a target; null for a key that leads nowhere. */
export function nextIndex(key: string, from: number | null, count: number): number | null {
  if (count === 0) return null;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return from === null ? 0 : Math.min(from + 1, count - 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return from === null ? count - 1 : Math.max(from - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
