/**
 * Dates of the precision that is known: `2021`, `2021-09`, `2021-09-08`, or an interval of two
 * such dates, `2024-11-11/2025-04-04`. They are text throughout and never become an instant of a
 * time zone; only whole days are counted, in the proleptic Gregorian calendar.
 */

const PART = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const DAY_LENGTH = 86_400_000;

export type Precision = 'year' | 'month' | 'day' | 'interval';

/** True for a year, a month or a day that exists in the calendar. */
export function isSimpleDate(text: string): boolean {
  const match = PART.exec(text);
  if (!match) return false;
  const month = match[2] === undefined ? 1 : Number(match[2]);
  if (month < 1 || month > 12) return false;
  const day = match[3] === undefined ? 1 : Number(match[3]);
  return day >= 1 && day <= lengthOfMonth(Number(match[1]), month);
}

/** True for any date of the ledger: simple, or an interval of two simple ones. */
export function isDate(text: string): boolean {
  const parts = text.split('/');
  return parts.length <= 2 && parts.every(isSimpleDate);
}

/** How precise a date is. */
export function precisionOf(date: string): Precision {
  if (date.includes('/')) return 'interval';
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

/** The first day of what is given, `2021-09` → `2021-09-01`. */
export function firstDay(date: string): string {
  const [year = '', month = '01', day = '01'] = (date.split('/')[0] ?? date).split('-');
  return `${year}-${month}-${day}`;
}

/** The last day of what is given, `2024` → `2024-12-31`. */
export function lastDay(date: string): string {
  const to = date.split('/')[1] ?? date;
  const [year = '', month = '12', day] = to.split('-');
  return `${year}-${month}-${day ?? String(lengthOfMonth(Number(year), Number(month))).padStart(2, '0')}`;
}

/** The year of the first day, as text of four digits. */
export function yearOf(date: string): string {
  return date.slice(0, 4);
}

/** The day so many days after (before, if negative) a day. */
export function addDays(day: string, days: number): string {
  return new Date(toNumber(day) + days * DAY_LENGTH).toISOString().slice(0, 10);
}

/** Whole days from one day to another, negative if it lies before. */
export function daysBetween(from: string, to: string): number {
  return (toNumber(to) - toNumber(from)) / DAY_LENGTH;
}

/** True where two stretches of days have a day in common; `null` is an open end. */
export function overlap(
  a: { readonly from: string | null; readonly to: string | null },
  b: { readonly from: string | null; readonly to: string | null },
): boolean {
  return (
    (a.from === null || b.to === null || a.from <= b.to) &&
    (b.from === null || a.to === null || b.from <= a.to)
  );
}

function lengthOfMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return leap ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function toNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}
