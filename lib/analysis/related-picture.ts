import { addDays, daysBetween, firstDay, lastDay, yearOf } from '@/lib/dates';
import type { Placed } from './related-order';
import { plainTies } from './related-relations';
import type { GroupLine, GroupPicture } from './related-rows';
import type { TiedPair } from './related-ties';

/** So many years have a label: more would touch on a phone. */
const LABELS = 4;

/** Where the members stand in time, who is inside whom, and what ties them across. */
export function groupPicture(members: readonly Placed[], ties: readonly TiedPair[]): GroupPicture {
  const dates = members.map(({ contribution }) => contribution.date);
  const years = dates.flatMap((date) => [yearOf(firstDay(date)), yearOf(lastDay(date))]).sort();
  const first = Number(years[0]);
  const end = Number(years.at(-1)) + 1;
  const start = newYear(first);
  const whole = daysBetween(start, newYear(end));
  const at = (day: string) => daysBetween(start, day) / whole;
  const step = Math.ceil((end - first) / (LABELS - 1));
  const labelled = Array.from({ length: LABELS }, (_, index) => first + index * step);
  return {
    years: labelled
      .filter((year) => year <= end)
      .map((year) => ({ label: String(year), at: at(newYear(year)) })),
    spans: dates.map((date) => ({ from: at(firstDay(date)), to: at(addDays(lastDay(date), 1)) })),
    stems: stemsOf(members),
    lines: linesOf(members, ties),
  };
}

function newYear(year: number): string {
  return `${String(year).padStart(4, '0')}-01-01`;
}

function stemsOf(members: readonly Placed[]): GroupPicture['stems'] {
  return members.flatMap(({ level }, row) => {
    const after = members.slice(row + 1);
    const ends = after.findIndex((one) => one.level <= level);
    const within = ends === -1 ? after : after.slice(0, ends);
    const last = within.findLastIndex((one) => one.level === level + 1);
    return last === -1 ? [] : [{ row, last: row + 1 + last, level }];
  });
}

/** What is contained is drawn by its place, all else by a line. */
function linesOf(members: readonly Placed[], ties: readonly TiedPair[]): readonly GroupLine[] {
  const rows = new Map(members.map(({ contribution }, row) => [contribution.id, row]));
  return plainTies(ties).flatMap(({ tie, from, to }) => {
    const [a, b] = [rows.get(from), rows.get(to)];
    if (tie === 'contains' || a === undefined || b === undefined) return [];
    const kind = tie === 'follows' || tie === 'passes-on' ? 'after' : 'same';
    return [{ kind, from: Math.min(a, b), to: Math.max(a, b) }];
  });
}
