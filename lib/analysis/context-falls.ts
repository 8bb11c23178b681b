import { compareDecimals, exact } from '@/lib/money';
import { type ReadingDay, type ReadingLine, wordAt } from './observations';

/** Two days of one line, all of the later below all of the earlier although they add up. */
export interface Fall {
  readonly from: ReadingDay;
  readonly to: ReadingDay;
}

/** A line that falls, once or more often. */
export interface FallingLine {
  readonly line: ReadingLine;
  readonly falls: readonly Fall[];
}

/** The lines that fall, each with its falls. */
export function fallingLines(lines: readonly ReadingLine[]): readonly FallingLine[] {
  return withFalls(lines, true);
}

/**
 * The lines whose printed numbers go down while the words beside them, such as “over”, leave room:
 * no fall that is certain, and no rise that a reader could see either.
 */
export function loweredLines(lines: readonly ReadingLine[]): readonly FallingLine[] {
  return withFalls(lines, false);
}

function withFalls(lines: readonly ReadingLine[], certain: boolean): readonly FallingLine[] {
  return lines.flatMap((line) => {
    const falls = fallsOf(line).filter((fall) => fall.certain === certain);
    return falls.length > 0 ? [{ line, falls }] : [];
  });
}

/**
 * Where the numbers of a line go down, although what it counts only adds up. Certain where all that
 * a day may mean lies below the most that days before it have reached for certain; after such a
 * fall the line begins anew. Days that stay down are one fall.
 */
function fallsOf({ days }: ReadingLine): readonly (Fall & { readonly certain: boolean })[] {
  const falls: (Fall & { readonly certain: boolean })[] = [];
  let top: ReadingDay | undefined;
  let down = false;
  for (const day of days) {
    if (!top) top = day;
    else if (liesBelow(day, top)) {
      falls.push({ from: top, to: day, certain: true });
      top = day;
      down = false;
    } else if (compareDecimals(day.high, top.low) < 0) {
      if (!down) falls.push({ from: top, to: day, certain: false });
      down = true;
    } else if (compareDecimals(leastOf(day), leastOf(top)) >= 0) {
      top = day;
      down = false;
    }
  }
  return falls;
}

function liesBelow(day: ReadingDay, other: ReadingDay): boolean {
  const most = mostOf(day);
  return most !== null && compareDecimals(most, leastOf(other)) < 0;
}

/** How far “about” reaches to either side, as for printed amounts. */
const ABOUT = { below: '0.95', above: '1.05' } as const;

/** The least that a day may mean: zero where nothing is below but “up to” or “under”. */
function leastOf(day: ReadingDay): string {
  const word = wordAt(day, 'low');
  if (word === 'up-to' || word === 'under') return '0';
  return word === 'about' ? exact(day.low).times(ABOUT.below).toFixed() : day.low;
}

/** The most that a day may mean; null where “over” or “at least” leaves it open. */
function mostOf(day: ReadingDay): string | null {
  const word = wordAt(day, 'high');
  if (word === 'over' || word === 'at-least') return null;
  return word === 'about' ? exact(day.high).times(ABOUT.above).toFixed() : day.high;
}
