import { selectEntries } from '@/lib/analysis/select';
import { addDays, daysBetween, yearOf } from '@/lib/dates';
import { dayAndMonth } from '@/lib/format/dates';
import type { DrawnSteps } from './drawing';
import type { Note } from './figure';
import { filterWords } from './filter-words';
import type { Frame } from './frame';
import { plainNote } from './notes';

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
  if (first === undefined) return [];
  return yearsBetween(first, last).map((year) => {
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

/**
 * The years that a page draws and lists. A reader may name a period that reaches beyond all that
 * the ledger dates within the figure's filters; its rows hold those empty years too.
 */
export function shownYears(frame: Frame): readonly FigureYear[] {
  const years = yearsOf(frame);
  const dated = datedYears(frame);
  return dated === null
    ? years
    : years.filter(({ year }) => dated.first <= year && year <= dated.last);
}

/** Says which years of the period are not shown, since nothing is dated in them. */
export function unshownNote(frame: Frame): readonly Note[] {
  const years = yearsOf(frame);
  const shown = shownYears(frame);
  const [first, last] = [shown[0]?.year, shown.at(-1)?.year];
  if (first === undefined || last === undefined || frame.entries.length === 0) return [];
  const ends = [
    ...(first === years[0]?.year ? [] : [`before ${first}`]),
    ...(last === years.at(-1)?.year ? [] : [`after ${last}`]),
  ];
  if (ends.length === 0) return [];
  const which = filterWords(frame.ledger, frame.query) === '' ? '' : ' of this choice';
  return [plainNote(`No contribution${which} is dated ${ends.join(' or ')}.`)];
}

/** Ticks of a time axis: the beginning of each year, the last with its day where it is not whole. */
export function yearTicks(from: string, to: string): DrawnSteps['ticks'] {
  const last = yearOf(to);
  const isWhole = yearOf(addDays(to, 1)) !== last;
  return yearsBetween(yearOf(from), last).map((year) => ({
    x: Math.max(0, daysBetween(from, `${year}-01-01`)),
    label: year === last && !isWhole ? `${year}, to ${dayAndMonth(to)}` : year,
  }));
}

/**
 * The first and last year that the ledger dates within the figure's filters, whatever the period;
 * null where no reader named the period. The year to which the ledger is kept is always one of them.
 */
function datedYears({ ledger, query }: Frame): { first: string; last: string } | null {
  if (query.period !== 'window') return null;
  const all = selectEntries(ledger, { ...query, period: 'all', from: null, to: null });
  const dated = all.map((entry) => yearOf(entry.contribution.date)).sort();
  const updated = yearOf(ledger.subject.updated);
  return { first: dated[0] ?? updated, last: later(updated, dated.at(-1)) };
}

function yearsBetween(first: string, last: string): readonly string[] {
  const count = Math.max(0, Number(last) - Number(first) + 1);
  return Array.from({ length: count }, (_, index) =>
    String(Number(first) + index).padStart(4, '0'),
  );
}

function later(a: string, b: string | undefined): string {
  return b !== undefined && b > a ? b : a;
}
