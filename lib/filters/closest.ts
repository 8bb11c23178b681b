/**
 * The choice nearest to what was found, or null where none is near: at most a third of its letters
 * may differ, and never all of them.
 */
export function closest(found: string, choices: readonly string[]): string | null {
  const wanted = found.toLowerCase();
  let best: string | null = null;
  let least = Math.min(Math.floor(Math.max(wanted.length, 3) / 3) + 1, Math.max(wanted.length, 1));
  for (const choice of choices) {
    const distance = editDistance(wanted, choice.toLowerCase(), least);
    if (distance < least) {
      least = distance;
      best = choice;
    }
  }
  return best;
}

/** Insertions, deletions, replacements and swaps of neighbours from one word to another. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const swapped =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + (same ? 0 : 1),
          swapped ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? limit;
}
