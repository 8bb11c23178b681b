import { writeCsv } from '@/lib/csv';
import type { Column } from './column';

const NUMBER = /^-?\d+(?:\.\d+)?$/;
/** What a spreadsheet takes for the beginning of a formula, or skips on the way to one. */
const FORMULA = /^[=+\-@\t\r\n]/;

/**
 * A table as CSV: RFC 4180, UTF-8 without byte-order mark, CRLF after every line, the header
 * always, no comment lines.
 */
export function csvOf<Row>(columns: readonly Column<Row>[], rows: Iterable<Row>): string {
  const lines = [columns.map((column) => column.name)];
  for (const row of rows) lines.push(columns.map((column) => cellOf(column, row)));
  return writeCsv(lines);
}

/** A record's value as a cell; empty where there is none. */
export function cellOf<Row>(column: Column<Row>, row: Row): string {
  switch (column.type) {
    case 'text':
      return harmless(column.value(row) ?? '');
    case 'decimal': {
      const value = column.value(row) ?? '';
      return NUMBER.test(value) ? value : harmless(value);
    }
    case 'count':
      return String(column.value(row) ?? '');
    case 'boolean':
      return String(column.value(row) ?? '');
    case 'list':
      return harmless(column.value(row).join(column.joinedBy));
  }
}

/**
 * Text that a spreadsheet would run as a formula, with the apostrophe in front that makes it text.
 * Full-width and small look-alikes count as the sign they look like.
 */
export function harmless(value: string): string {
  const first = value.charCodeAt(0) < 128 ? value : value.charAt(0).normalize('NFKC');
  return FORMULA.test(first) ? `'${value}` : value;
}
