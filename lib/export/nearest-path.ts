import { closest, slipsBetween } from '@/lib/format/closest';

/**
 * The path that a misspelt one most likely means, or null where none is near. What all paths share
 * excuses no slip: each part of the rest, folder, name and ending, must be near by itself. The ending
 * may be missing.
 */
export function nearestPath(path: string, paths: readonly string[]): string | null {
  const asked = partsOf(path);
  const near = paths.flatMap((candidate) => {
    const slips = slipsOf(asked, partsOf(candidate));
    return slips === null ? [] : [{ candidate, slips }];
  });
  const [nearest] = near.toSorted((a, b) => a.slips - b.slips);
  return nearest?.candidate ?? null;
}

function partsOf(path: string): readonly string[] {
  return path.replace(/^\/api\/(?:v\d+\/)?/, '').split(/[/.]/);
}

/** How many slips lie between them, null where a part is not near. */
function slipsOf(asked: readonly string[], parts: readonly string[]): number | null {
  if (asked.length !== parts.length && asked.length !== parts.length - 1) return null;
  let slips = 0;
  for (const [index, part] of asked.entries()) {
    const meant = parts[index] ?? '';
    if (closest(part, [meant]) === null) return null;
    slips += slipsBetween(part.toLowerCase(), meant.toLowerCase());
  }
  return slips;
}
