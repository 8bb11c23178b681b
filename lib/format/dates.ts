/** Dates for reading, from the ledger's own text; no time zone is ever involved. */

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const SHORT = [
  'Jan.',
  'Feb.',
  'March',
  'April',
  'May',
  'June',
  'July',
  'Aug.',
  'Sept.',
  'Oct.',
  'Nov.',
  'Dec.',
] as const;

/** `2021-09-08` → `8 September 2021`, `2021-09` → `September 2021`, an interval `… to …`. */
export function longDate(date: string): string {
  return both(date, MONTHS);
}

/** `2021-09-08` → `8 Sept. 2021`. */
export function shortDate(date: string): string {
  return both(date, SHORT);
}

/**
 * When something was said. An interval with a note is no stretch of talking but the time within
 * which an undated document must lie: `undated; said between … and …`.
 */
export function statedDate(
  { date, dateNote }: { readonly date: string; readonly dateNote: string | null },
  written: (date: string) => string = longDate,
): string {
  const [first = '', last] = date.split('/');
  if (last === undefined || dateNote === null) return written(date);
  return `undated; said between ${written(first)} and ${written(last)}`;
}

/** `2020-11-10` → `10 Nov.`: where the year stands beside it. */
export function dayAndMonth(day: string): string {
  const [, month = '01', date = '01'] = day.split('-');
  return `${Number(date)} ${SHORT[Number(month) - 1] ?? ''}`;
}

function both(date: string, months: readonly string[]): string {
  return date
    .split('/')
    .map((part) => one(part, months))
    .join(' to ');
}

function one(date: string, months: readonly string[]): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const name = months[Number(month) - 1] ?? month;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** The date of a document, or `undated`. `say` writes it, in short unless told. */
export function publishedWords(
  published: string | null,
  say: (date: string) => string = shortDate,
): string {
  return published === null ? 'undated' : say(published);
}
