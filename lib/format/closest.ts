/**
 * The candidate that a misspelt word most likely means, or null where none is near: at most one
 * slip in three letters and never as many slips as letters, a slip being a letter too many, too
 * few, wrong, or swapped with the next. Case does not count; the first of equally near ones wins.
 */
export function closest(word: string, candidates: Iterable<string>): string | null {
  // Nobody misspells a word of hundreds of letters, and comparing such words is slow.
  if (word.length > 200) return null;
  let best: string | null = null;
  let limit = Math.min(Math.max(1, Math.floor(word.length / 3)) + 1, Math.max(word.length, 1));
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= limit) continue;
    const slips = slipsBetween(word.toLowerCase(), candidate.toLowerCase());
    if (slips < limit) [best, limit] = [candidate, slips];
  }
  return best;
}

/** Damerau–Levenshtein distance in its restricted form: no part of a word is changed twice. */
export function slipsBetween(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let slips = Math.min(
        at(last, j) + 1,
        at(current, j - 1) + 1,
        at(last, j - 1) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        slips = Math.min(slips, at(beforeLast, j - 2) + 1);
      }
      current.push(slips);
    }
    [beforeLast, last] = [last, current];
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? 0;
}
