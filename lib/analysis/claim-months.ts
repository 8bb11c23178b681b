import { daysBetween, lastDay } from '@/lib/dates';
import type { MonthsApart, Stretch } from './claim-rows';

/** Mean length of a month of the Gregorian calendar, in days. */
const MONTH = 30.436875;

export const SAME_MONTHS: MonthsApart = {
  startsEarly: 0,
  startsLate: 0,
  endsEarly: 0,
  runsBeyond: 0,
};

/** How the days of a figure lie to a window, each in the nearest whole month; none of no days. */
export function monthsApart(own: Stretch | null, window: Stretch): MonthsApart {
  if (own === null) return SAME_MONTHS;
  return {
    startsEarly: wholeMonths(own.from, window.from),
    startsLate: wholeMonths(window.from, own.from),
    endsEarly: wholeMonths(own.to, window.to),
    runsBeyond: wholeMonths(window.to, own.to),
  };
}

/** Whole months from one day to a later one; 0 where it is not later or less than half a month. */
export function wholeMonths(from: string, to: string): number {
  return Math.max(0, Math.round(daysBetween(from, to) / MONTH));
}

/** A calendar month as a number that grows by one each month. */
type MonthNumber = number;

/** Every calendar month that has a day in the window, as `2020-11`. */
export function monthsOf({ from, to }: Stretch): readonly string[] {
  const first = monthNumber(from);
  const length = monthNumber(to) - first + 1;
  return Array.from({ length }, (_, index) => monthText(first + index));
}

/** Months in their order, joined into stretches of days that never cross the end of a year. */
export function runsOf(months: readonly string[]): readonly Stretch[] {
  const runs: { from: string; to: string }[] = [];
  let before: MonthNumber | null = null;
  for (const month of months) {
    const run = runs.at(-1);
    const number = monthNumber(month);
    if (run && before === number - 1 && !month.endsWith('-01')) run.to = lastDay(month);
    else runs.push({ from: `${month}-01`, to: lastDay(month) });
    before = number;
  }
  return runs;
}

function monthNumber(day: string): MonthNumber {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function monthText(number: MonthNumber): string {
  const year = String(Math.floor(number / 12)).padStart(4, '0');
  return `${year}-${String((number % 12) + 1).padStart(2, '0')}`;
}
