/** Dates as the ledger writes them: `2021`, `2021-09`, `2021-09-08`, or two of them with a `/`. */

/** The first day of a date of any precision, `2021-09-08`. */
export function firstDayOf(date: string): string {
  const [first = ''] = date.split('/');
  return `${first}-01-01`.slice(0, 10);
}

/** The last day of it. */
export function lastDayOf(date: string): string {
  const last = date.split('/').at(-1) ?? '';
  if (last.length === 10) return last;
  const [year = '', month = '12'] = last.split('-');
  // The day before the first of the next month.
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}

/** Whether it names one day. */
export function isDay(date: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(date);
}

/** `days` later than a day, or earlier. */
export function daysLater(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Whether the first day of `date` lies in a period; null is an open end. */
export function liesWithin(date: string, from: string | null, to: string | null): boolean {
  const day = firstDayOf(date);
  return (from === null || firstDayOf(from) <= day) && (to === null || day <= lastDayOf(to));
}
