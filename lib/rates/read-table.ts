import { type CsvRow, readCsv } from '@/lib/csv';
import type { Report } from './faults';

/** A table of rates: its header, and the rows that have one cell for each column. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly CsvRow[];
  /** How many rows there are, whatever their width. */
  readonly height: number;
}

/** Reads a table and reports what is wrong with its form; null where there is not even a header. */
export function readTable(text: string, report: Report): Table | null {
  const { rows, fault } = readCsv(text);
  if (fault) {
    report({
      rule: 'csv',
      path: `line ${fault.line}`,
      found: fault.message,
      expected: 'a table in CSV',
      mend: 'Mend the quotes of that line.',
    });
    return null;
  }
  const [header, ...body] = rows;
  if (!header) {
    const mend = 'Add the header and the rates.';
    report({ rule: 'rates-empty', path: '', found: 'no line', expected: 'a header', mend });
    return null;
  }
  const width = header.cells.length;
  for (const row of body) {
    if (row.cells.length === width) continue;
    report({
      rule: 'csv-width',
      path: `line ${row.line}`,
      found: `${row.cells.length} cells`,
      expected: `${width} cells, as in the header`,
      mend: 'Give the row one cell for each column.',
    });
  }
  const whole = body.filter((row) => row.cells.length === width);
  return { header: header.cells, rows: whole, height: body.length };
}
