import type { CsvRow } from '@/lib/csv';
import { isSimpleDate, precisionOf } from '@/lib/dates';
import { type RatesFault, type Report, reporter, show } from './faults';
import type { RateRow, Rates } from './rates';
import { readTable } from './read-table';

/** A decimal without sign or exponent that is more than nothing. */
export const POSITIVE = /^(?=.*[1-9])(?:0|[1-9]\d*)(?:\.\d+)?$/;
export const CODE = /^[A-Z]{3}$/;

/** Reads the euro reference rates; faults go into the list, and what has none is returned. */
export function readEuroRates(text: string, faults: RatesFault[]): Omit<Rates, 'perUsd'> {
  const report = reporter('ecb', faults);
  const table = readTable(text, report);
  if (!table) return { currencies: [], rows: [] };
  const [date = '', ...currencies] = table.header;
  if (date !== 'date') {
    const expected = 'the first column "date"';
    const mend = 'Name the first column "date".';
    report({ rule: 'columns', path: 'line 1', found: show(date), expected, mend });
  }
  if (table.height === 0) {
    const expected = 'at least one day of rates';
    report({ rule: 'rates-empty', path: '', found: 'no row', expected, mend: 'Add the rates.' });
  }
  reportCodes(currencies, report);
  reportOrder(table.rows, report);
  return { currencies, rows: table.rows.map((row) => readRow(row, currencies, report)) };
}

/** True for a day that exists, `2021-09-08`. */
export function isDay(text: string): boolean {
  return isSimpleDate(text) && precisionOf(text) === 'day';
}

function readRow(row: CsvRow, currencies: readonly string[], report: Report): RateRow {
  const [day = '', ...cells] = row.cells;
  for (const [index, cell] of cells.entries()) {
    if (cell === '' || POSITIVE.test(cell)) continue;
    report({
      rule: 'rate-positive',
      path: `line ${row.line}, column ${currencies[index] ?? ''}`,
      found: show(cell),
      expected: 'a positive decimal such as 1.1827, or nothing',
      mend: 'Write the rate, or leave the cell empty.',
    });
  }
  return { day, perEuro: cells.map((cell) => (cell === '' ? null : cell)) };
}

function reportOrder(rows: readonly CsvRow[], report: Report): void {
  let previous = '';
  for (const { line, cells } of rows) {
    const day = cells[0] ?? '';
    const path = `line ${line}, column date`;
    if (!isDay(day)) {
      const expected = 'a day such as 2021-09-08';
      report({ rule: 'rate-day', path, found: show(day), expected, mend: 'Write the day.' });
    } else if (day <= previous) {
      const expected = `a day after ${previous}`;
      const mend = 'Put the rows in order of days, each day once.';
      report({ rule: 'rate-days-increase', path, found: show(day), expected, mend });
    } else previous = day;
  }
}

function reportCodes(codes: readonly string[], report: Report): void {
  for (const [index, code] of codes.entries()) {
    const path = 'line 1';
    if (!CODE.test(code)) {
      const expected = 'an ISO 4217 code';
      const mend = 'Write the code in three capital letters.';
      report({ rule: 'rate-code', path, found: show(code), expected, mend });
    } else if (codes.indexOf(code) !== index) {
      const mend = 'Remove one of the two columns.';
      report({
        rule: 'columns',
        path,
        found: `${code} twice`,
        expected: 'each currency once',
        mend,
      });
    }
  }
}
