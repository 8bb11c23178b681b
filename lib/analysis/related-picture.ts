import { addDays, daysBetween, firstDay, lastDay, precisionOf, yearOf } from '@/lib/dates';
import { linesOf } from './related-lines';
import type { Placed } from './related-order';
import type { GroupPicture } from './related-rows';
import type { TiedPair } from './related-ties';

/** So many years have a label: more would touch on a phone. */
const LABELS = 3;

/** Where the members stand in time, who is inside whom, and what ties them across. */
export function groupPicture(members: readonly Placed[], ties: readonly TiedPair[]): GroupPicture {
  const lines = linesOf(members, ties);
  const dates = members.map(({ contribution }) => contribution.date);
  const years = dates.flatMap((date) => [yearOf(firstDay(date)), yearOf(lastDay(date))]).sort();
  const first = Number(years[0]);
  const end = Number(years.at(-1)) + 1;
  const start = newYear(first);
  const whole = daysBetween(start, newYear(end));
  const at = (day: string) => daysBetween(start, day) / whole;
  const step = Math.max(1, Math.floor((end - first) / (LABELS - 1)));
  const labelled = Array.from({ length: LABELS }, (_, index) => first + index * step);
  return {
    years: labelled
      .filter((year) => year <= end)
      .map((year) => ({ label: String(year), at: at(newYear(year)) })),
    spans: dates.map((date) => ({
      from: at(firstDay(date)),
      to: at(addDays(lastDay(date), 1)),
      exact: precisionOf(date) === 'day',
    })),
    stems: stemsOf(members),
    lines,
    tracks: lines.reduce((most, { track }) => Math.max(most, track + 1), 0),
  };
}

function newYear(year: number): string {
  return `${String(year).padStart(4, '0')}-01-01`;
}

/** From a package down to the last of its own parts. */
function stemsOf(members: readonly Placed[]): GroupPicture['stems'] {
  return members.flatMap(({ contribution: { id }, level }, row) => {
    const last = members.findLastIndex(({ within }) => within === id);
    return last === -1 ? [] : [{ row, last, level }];
  });
}
