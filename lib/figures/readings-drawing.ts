import type { ReadingDay, ReadingLine } from '@/lib/analysis/observations';
import {
  dayValue,
  lineWords,
  readingDate,
  readingHref,
  sinceWords,
} from '@/lib/analysis/reading-row';
import { addDays, daysBetween, yearOf } from '@/lib/dates';
import { dayAndMonth, longDate } from '@/lib/format/dates';
import { asHeld, isZero, scaleFor } from '@/lib/format/numbers';
import { indicatorWord, readingValue, scopeWord, subjectWord } from '@/lib/format/reading-words';
import { capitalised, listed } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import { compareDecimals } from '@/lib/money';
import { lineAxisFor } from './axis';
import type { Tip } from './drawing';
import type {
  DrawnReadings,
  ReadingLook,
  ReadingPanel,
  ReadingPoint,
  ReadingSeries,
} from './drawn-readings';

const LOOKS = [1, 2, 3, 4, 5, 6] as const satisfies readonly ReadingLook[];

/** The drawing of some lines, one at least: a panel for each beginning, the longest line's first. */
export function drawingOf(
  title: string,
  finding: string,
  lines: readonly ReadingLine[],
  ledger: Ledger,
): DrawnReadings {
  const days = lines.flatMap((line) => line.days.map(({ day }) => day)).toSorted();
  const start = `${yearOf(days[0] ?? ledger.subject.updated)}-01-01`;
  const end = days.at(-1) ?? start;
  const series = lines.map((line, index) => ({
    from: line.from,
    line,
    series: seriesOf(line, LOOKS[index % LOOKS.length] ?? 1, start, lines),
  }));
  return {
    kind: 'readings',
    name: `${title} over time`,
    description: `${finding}.`,
    days: Math.max(daysBetween(start, end), 1),
    ticks: yearTicks(start, end),
    panels: [...new Set(lines.map(({ from }) => from))].map((from) =>
      panelOf(
        from,
        series.filter((one) => one.from === from),
      ),
    ),
  };
}

/** `Casualties: 140 on 15 June 2021, 419 on 13 March 2026.` */
function extremesOf(line: ReadingLine): string {
  const [first] = line.days;
  const last = line.days.at(-1);
  const ends = [first, ...(line.days.length > 1 ? [last] : [])].flatMap((day) =>
    day ? [`${dayValue(day)} on ${longDate(day.day)}`] : [],
  );
  return `${capitalised(lineWords(line))}: ${ends.join(', ')}.`;
}

function panelOf(
  from: string | null,
  some: readonly { readonly line: ReadingLine; readonly series: ReadingSeries }[],
): ReadingPanel {
  const values = some.flatMap(({ line }) => line.days.flatMap(({ low, high }) => [low, high]));
  const largest = values.toSorted(compareDecimals).at(-1) ?? '0';
  // Hundreds of thousands still read well in full; only millions are shortened.
  const scale = compareDecimals(largest, '1000000') < 0 ? scaleFor('0') : scaleFor(largest);
  const { floor, axis } = lineAxisFor(values, scale);
  const since = capitalised(`counted ${sinceWords(from, longDate)}`);
  return {
    title: isZero(floor) ? since : `${since}; the scale begins at ${asHeld(floor)}`,
    description: some.map(({ line }) => extremesOf(line)).join(' '),
    axis,
    floor,
    series: some.map((one) => one.series),
  };
}

function seriesOf(
  line: ReadingLine,
  look: ReadingLook,
  start: string,
  all: readonly ReadingLine[],
): ReadingSeries {
  const last = line.days.at(-1);
  return {
    key: line.key,
    look,
    label: labelOf(line, all),
    last: last ? dayValue(last) : '',
    points: line.days.map((day) => pointOf(day, line, start)),
  };
}

/** What tells a line from the others drawn: words that all of them share are left to the title. */
function labelOf(line: ReadingLine, all: readonly ReadingLine[]): string {
  const several = (read: (one: ReadingLine) => string) => new Set(all.map(read)).size > 1;
  const words = [
    several((one) => one.indicator) ? indicatorWord(line.indicator) : '',
    several((one) => one.subject) ? subjectWord(line.subject) : '',
    several((one) => one.scope) ? scopeWord(line) : '',
  ].filter((word) => word !== '');
  return words.join(', ') || scopeWord(line) || indicatorWord(line.indicator);
}

function pointOf(day: ReadingDay, line: ReadingLine, start: string): ReadingPoint {
  const [first] = day.readings;
  const plain = day.readings.filter((one) => one.qualifier === null).map((one) => one.value);
  const qualified = (['low', 'high'] as const).filter((end) => !plain.includes(day[end]));
  return {
    x: daysBetween(start, day.day),
    low: day.low,
    high: day.high,
    ...(qualified.length === 0 ? {} : { qualified }),
    href: first ? readingHref(first.id) : null,
    tip: {
      title: `${capitalised(lineWords(line))}, ${sinceWords(line.from)}`,
      lines: saidOn(day),
    },
  };
}

/** What was read for a day, by whom; what one speaker gives twice stands in one line. */
function saidOn({ readings }: ReadingDay): Tip['lines'] {
  const said = new Map<string, string[]>();
  for (const reading of readings) {
    const label = `${readingDate(reading)}, ${reading.speaker ?? 'speaker not named'}`;
    const value = readingValue(reading.value, reading.qualifier);
    said.set(label, [...(said.get(label) ?? []), value]);
  }
  return [...said].map(([label, values]) => ({ label, value: listed([...new Set(values)]) }));
}

/** A tick at the first day of each year; the last says to which day it reaches. */
function yearTicks(start: string, end: string): DrawnReadings['ticks'] {
  const first = Number(yearOf(start));
  const count = Number(yearOf(end)) - first + 1;
  return Array.from({ length: count }, (_, index) => {
    const year = String(first + index);
    const whole = year !== yearOf(end) || addDays(end, 1) === `${first + index + 1}-01-01`;
    return {
      x: daysBetween(start, `${year}-01-01`),
      label: whole ? year : `${year}, to ${dayAndMonth(end)}`,
    };
  });
}
