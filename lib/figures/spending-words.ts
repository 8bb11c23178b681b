import type { SpendingTestLine, Stretch } from '@/lib/analysis/claim-rows';
import { firstDay, lastDay, yearOf } from '@/lib/dates';
import { longDate } from '@/lib/format/dates';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Spending } from '@/lib/ledger/schema';
import { monthsWords } from './claim-terms';
import type { StripWord } from './drawn-strips';

/** Words for lines of spending, wherever they are drawn or listed. */

/** Short for the drawing; the line of the activity itself needs no name there. */
const SHORT_LINES: Readonly<Record<Spending['line'], string>> = {
  'demining-line': '',
  agency: 'agency',
  ministry: 'ministry',
  'ngo-grants': 'NGO grants',
  equipment: 'equipment',
  other: 'other',
};

/** `2023`, `2021 to 2024`, `April to December 2024`, `10 November 2020 to 31 May 2024`. */
export function periodLabel({ from, to }: Stretch): string {
  const [first, last] = [yearOf(from), yearOf(to)];
  if (from === firstDay(first) && to === lastDay(last)) {
    return first === last ? first : `${first} to ${last}`;
  }
  const [start, end] = [from.slice(0, 7), to.slice(0, 7)];
  if (from !== firstDay(start) || to !== lastDay(end)) return longDate(`${from}/${to}`);
  if (start === end) return longDate(start);
  const month = longDate(start);
  return `${first === last ? month.replace(` ${first}`, '') : month} to ${longDate(end)}`;
}

/** The days of an entry's period. */
export function daysOf({ period }: Pick<Spending, 'period'>): Stretch {
  return { from: firstDay(period), to: lastDay(period) };
}

/** Every line's label by its id: period and kind; its title where that would not tell two apart. */
export function lineLabels(lines: readonly SpendingTestLine[]): ReadonlyMap<string, string> {
  const isAlike = (one: SpendingTestLine, most: number) =>
    lines.some(
      (other) => other !== one && other.level <= most && shortLabel(other) === shortLabel(one),
    );
  return new Map(
    lines.map((line) => {
      const label = shortLabel(line);
      const { title, id } = line.entry;
      if (line.level === 0) return [id, isAlike(line, 0) ? `${label}: ${title}` : label];
      return [id, `of it: ${isAlike(line, line.level) ? title : label}`];
    }),
  );
}

function shortLabel({ entry }: SpendingTestLine): string {
  const kind = SHORT_LINES[entry.line];
  const label = periodLabel(daysOf(entry));
  return kind === '' ? label : `${label}, ${kind}`;
}

/**
 * How a line lies to a time: `starts 10 months early, runs 6 months beyond` where it sticks out,
 * `after the period` where it is of another one. Null is a time that holds every line.
 */
export function timeWords({ entry, months }: SpendingTestLine, window: Stretch | null): string {
  const { from, to } = daysOf(entry);
  if (window === null) return '';
  if (from > window.to) return 'after the period';
  if (to < window.from) return 'before the period';
  return monthsWords({ ...months, startsLate: 0, endsEarly: 0 });
}

/** The figure as the first document prints it, in its language. */
export function printedLine({ printed, sources }: Spending, ledger: Ledger): readonly StripWord[] {
  return [{ text: printed, lang: languageOfSource(ledger, sources[0]?.source) }];
}

/** Language of a document; empty where none is known, which is a document's own still. */
export function languageOfSource(ledger: Ledger, id: string | undefined): string {
  return ledger.byId.source.get(id ?? '')?.language ?? '';
}
