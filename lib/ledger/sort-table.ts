import { type CsvRow, writeCsv } from '@/lib/csv';
import { compareRanks } from './order';
import { OBSERVATION_COLUMNS } from './read-observations';

/**
 * The table of observations with its rows in order, as text with LF. Rows keep their own quotes;
 * only where the columns themselves stand in another order is the table written anew.
 */
export function sortTable(text: string, rows: readonly CsvRow[]): string {
  const [header, ...body] = rows;
  if (!header) return text;
  const cell = (row: CsvRow, column: string) => row.cells[header.cells.indexOf(column)] ?? '';
  const rank = (row: CsvRow) => ({ date: cell(row, 'as_of') || null, id: cell(row, 'id') });
  const sorted = body.toSorted((a, b) => compareRanks(rank(a), rank(b)));
  if (isShuffled(rows)) {
    const cells = sorted.map((row) => OBSERVATION_COLUMNS.map((column) => cell(row, column)));
    return writeCsv([OBSERVATION_COLUMNS, ...cells]).replaceAll('\r\n', '\n');
  }
  if (sorted.every((row, index) => row === body[index])) return text.replaceAll('\r\n', '\n');
  return [header, ...sorted].map(({ raw }) => (raw.endsWith('\n') ? raw : `${raw}\n`)).join('');
}

/** True where exactly the right columns stand in another order, and each row has a cell for each. */
function isShuffled(rows: readonly CsvRow[]): boolean {
  const columns = rows[0]?.cells ?? [];
  return (
    columns.join() !== OBSERVATION_COLUMNS.join() &&
    columns.toSorted().join() === OBSERVATION_COLUMNS.toSorted().join() &&
    rows.every((row) => row.cells.length === columns.length)
  );
}
