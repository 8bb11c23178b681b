import { type CsvRow, readCsv } from '@/lib/csv';
import { isSimpleDate, precisionOf } from '@/lib/dates';
import type { PerUsdSpan, RateRow, Rates } from './rates';

/** One thing that is wrong with a table of rates; `path` is `line 14, column USD`, or empty. */
export interface RatesFault {
  readonly table: 'ecb' | 'per-usd';
  readonly path: string;
  readonly rule: string;
  readonly found: string;
  readonly expected: string;
  readonly mend: string;
}

/** More are not listed: a table with so many is the wrong file. */
const MOST_FAULTS = 1000;
const PER_USD_COLUMNS = ['currency', 'from', 'to', 'per_usd', 'kind', 'source'] as const;
const POSITIVE = /^(?=.*[1-9])(?:0|[1-9]\d*)(?:\.\d+)?$/;
const CODE = /^[A-Z]{3}$/;

/**
 * Reads the tables of reference rates from their CSV text: `ecb` (a column `date`, then units of
 * each currency per 1 EUR) and `perUsd` (spans of units per 1 USD; null where there is no such
 * file). Collects every fault; `rates` is null where one of them makes a table unusable.
 */
export function parseRates(
  ecb: string,
  perUsd: string | null,
): { readonly rates: Rates | null; readonly faults: readonly RatesFault[] } {
  const faults: RatesFault[] = [];
  const euro = readEuroRates(ecb, faults);
  const spans = perUsd === null ? [] : readSpans(perUsd, faults);
  return { rates: faults.length > 0 ? null : { ...euro, perUsd: spans }, faults };
}

function readEuroRates(text: string, faults: RatesFault[]): Omit<Rates, 'perUsd'> {
  const report = reporter('ecb', faults);
  const table = readTable(text, report);
  const [date, ...currencies] = table.header;
  if (date !== 'date' && table.header.length > 0) {
    report(
      'columns',
      'line 1',
      show(date),
      'the first column "date"',
      'Name the first column "date".',
    );
  }
  checkCodes(currencies, report);
  const rows: RateRow[] = [];
  let previous = '';
  for (const row of table.rows) {
    const [day = '', ...cells] = row.cells;
    const place = `line ${row.line}, column date`;
    if (!isDay(day))
      report('rate-day', place, show(day), 'a day such as 2021-09-08', 'Write the day.');
    else if (day <= previous) {
      report(
        'rate-days-increase',
        place,
        show(day),
        `a day after ${previous}`,
        'Put the rows in order of days, each day once.',
      );
    } else previous = day;
    for (const [index, cell] of cells.entries()) {
      if (cell === '' || POSITIVE.test(cell)) continue;
      const column = `line ${row.line}, column ${currencies[index] ?? ''}`;
      report(
        'rate-positive',
        column,
        show(cell),
        'a positive decimal such as 1.1827, or nothing',
        'Write the rate, or leave the cell empty.',
      );
    }
    rows.push({ day, perEuro: cells.map((cell) => (cell === '' ? null : cell)) });
  }
  if (table.header.length > 0 && table.rows.length === 0 && !table.broken) {
    report('rates-empty', '', 'no row', 'at least one day of rates', 'Add the rates.');
  }
  return { currencies, rows };
}

function readSpans(text: string, faults: RatesFault[]): PerUsdSpan[] {
  const report = reporter('per-usd', faults);
  const table = readTable(text, report);
  if (table.header.length > 0 && table.header.join() !== PER_USD_COLUMNS.join()) {
    report(
      'columns',
      'line 1',
      table.header.join(),
      PER_USD_COLUMNS.join(),
      'Put the columns in this order.',
    );
    return [];
  }
  const spans = table.rows.map((row) => readSpan(row, report));
  const inOrder = [...spans].sort(
    (a, b) => compare(a.currency, b.currency) || compare(a.from, b.from),
  );
  for (const [index, span] of inOrder.entries()) {
    const next = inOrder[index + 1];
    if (next?.currency !== span.currency || (span.to !== null && span.to < next.from)) continue;
    const end = span.to ?? 'the end of the span before, which is open';
    report(
      'spans-apart',
      `line ${next.line}, column from`,
      `${next.currency} from ${next.from}`,
      `a day after ${end}`,
      'Let each span end before the next of its currency begins.',
    );
  }
  return spans.map(({ line: _, ...span }) => span);
}

function readSpan(row: CsvRow, report: Report): PerUsdSpan & { readonly line: number } {
  const [currency = '', from = '', to = '', perUsd = '', kind = '', source = ''] = row.cells;
  const place = (column: string) => `line ${row.line}, column ${column}`;
  if (!CODE.test(currency)) {
    report(
      'rate-code',
      place('currency'),
      show(currency),
      'an ISO 4217 code',
      'Write the code in three capital letters.',
    );
  }
  if (!isDay(from))
    report('rate-day', place('from'), show(from), 'a day such as 2021-09-08', 'Write the day.');
  if (to !== '' && !isDay(to)) {
    report(
      'rate-day',
      place('to'),
      show(to),
      'a day such as 2021-09-08, or nothing',
      'Write the day, or leave the cell empty.',
    );
  }
  if (isDay(from) && isDay(to) && to < from) {
    report(
      'rate-span',
      place('to'),
      show(to),
      `a day not before ${from}`,
      'Put the two days in order.',
    );
  }
  if (!POSITIVE.test(perUsd)) {
    report(
      'rate-positive',
      place('per_usd'),
      show(perUsd),
      'a positive decimal such as 1.7',
      'Write the rate.',
    );
  }
  if (kind === '')
    report(
      'rate-words',
      place('kind'),
      'nothing',
      'what kind of rate it is',
      'Say what kind of rate it is.',
    );
  if (source === '')
    report('rate-words', place('source'), 'nothing', 'who publishes the rate', 'Name the source.');
  return { currency, from, to: to === '' ? null : to, perUsd, kind, source, line: row.line };
}

type Report = (rule: string, path: string, found: string, expected: string, mend: string) => void;

function reporter(table: RatesFault['table'], faults: RatesFault[]): Report {
  return (rule, path, found, expected, mend) => {
    if (faults.length < MOST_FAULTS) faults.push({ table, path, rule, found, expected, mend });
  };
}

interface Table {
  readonly header: readonly string[];
  readonly rows: readonly CsvRow[];
  /** True where rows are missing because they could not be read. */
  readonly broken: boolean;
}

function readTable(text: string, report: Report): Table {
  const { rows, fault } = readCsv(text);
  if (fault) {
    report(
      'csv',
      `line ${fault.line}`,
      fault.message,
      'a table in CSV',
      'Mend the quotes of that line.',
    );
    return { header: [], rows: [], broken: true };
  }
  const [header, ...body] = rows;
  if (!header) {
    report('csv', '', 'an empty file', 'a header and rows', 'Add the header and the rows.');
    return { header: [], rows: [], broken: true };
  }
  const width = header.cells.length;
  const whole = body.filter((row) => row.cells.length === width);
  for (const row of body) {
    if (row.cells.length === width) continue;
    report(
      'csv-width',
      `line ${row.line}`,
      `${row.cells.length} cells`,
      `${width} cells, as in the header`,
      'Give the row one cell for each column.',
    );
  }
  return { header: header.cells, rows: whole, broken: whole.length < body.length };
}

function checkCodes(codes: readonly string[], report: Report): void {
  const seen = new Set<string>();
  for (const code of codes) {
    if (!CODE.test(code))
      report(
        'rate-code',
        'line 1',
        show(code),
        'an ISO 4217 code',
        'Write the code in three capital letters.',
      );
    else if (seen.has(code))
      report(
        'columns',
        'line 1',
        `${code} twice`,
        'each currency once',
        'Remove one of the two columns.',
      );
    seen.add(code);
  }
}

function isDay(text: string): boolean {
  return isSimpleDate(text) && precisionOf(text) === 'day';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function show(text: string | undefined): string {
  return JSON.stringify((text ?? '').slice(0, 80));
}
