import { yearOf } from '@/lib/dates';
import { dayAndMonth } from '@/lib/format/dates';
import type { Frame } from './frame';

/** A year of a figure, and how much of it the period holds. */
export interface FigureYear {
  readonly year: string;
  /** `from 10 Nov.`, `to 21 Nov.; not over`, or null for a whole year. */
  readonly detail: string | null;
  /** The ledger is kept to a day within it. */
  readonly open: boolean;
}

/**
 * Every year from the first to the last of the period. An open beginning starts at the first entry
 * shown, an open end at the day to which the ledger is kept (or the last entry, where later).
 */
export function yearsOf({ entries, window, ledger }: Frame): readonly FigureYear[] {
  const { updated } = ledger.subject;
  const dated = entries.map((entry) => yearOf(entry.contribution.date)).sort();
  const first = window.from === null ? dated[0] : yearOf(window.from);
  const last = window.to === null ? later(yearOf(updated), dated.at(-1)) : yearOf(window.to);
  if (first === undefined || first > last) return [];
  const count = Number(last) - Number(first) + 1;
  return Array.from({ length: count }, (_, index) => {
    const year = String(Number(first) + index).padStart(4, '0');
    const from =
      window.from !== null && window.from > `${year}-01-01` && yearOf(window.from) === year
        ? window.from
        : null;
    const end = window.to !== null && window.to < updated ? window.to : updated;
    const open = year === yearOf(updated) && end === updated && updated < `${year}-12-31`;
    const to = yearOf(end) === year && end < `${year}-12-31` ? end : null;
    const words = [
      from && `from ${dayAndMonth(from)}`,
      to && `to ${dayAndMonth(to)}${open ? '; not over' : ''}`,
    ].filter((one) => one !== null);
    return { year, detail: words.length === 0 ? null : words.join(' '), open };
  });
}

function later(a: string, b: string | undefined): string {
  return b !== undefined && b > a ? b : a;
}
