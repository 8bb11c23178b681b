import { CsvError, parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

/** One row of a CSV file: the line that it starts on (from 1), its cells, and its text as written, line ends as LF. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly raw: string;
}

/** Why a text is not CSV, and where. */
export interface CsvFault {
  readonly line: number;
  readonly message: string;
}

/** More rows than any table of a ledger has, and few enough for the memory of a small machine. */
const MOST_ROWS = 1_000_000;
const MOST_CELLS = 1000;
const CARRIAGE_RETURN = 0x0d;
const LINE_END = 0x0a;

/**
 * Reads RFC 4180 text with LF or CRLF line ends, header included, rows of any width. Empty lines are
 * passed over. Never throws: a text that is not CSV gives no rows and a fault.
 */
export function readCsv(text: string): {
  readonly rows: readonly CsvRow[];
  readonly fault: CsvFault | null;
} {
  const bytes = withLineFeeds(Buffer.from(text));
  const rows: CsvRow[] = [];
  let line = 1;
  let start = 0;
  try {
    parse(bytes, {
      record_delimiter: '\n',
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (cells: string[], context) => {
        if (rows.length === MOST_ROWS) throw new RangeError(`more than ${MOST_ROWS} rows`);
        if (cells.length > MOST_CELLS)
          throw new RangeError(`more than ${MOST_CELLS} cells in a row`);
        // Empty lines before the row are passed over here as by the parser.
        for (; bytes[start] === LINE_END; start += 1) line += 1;
        const raw = bytes.toString('utf8', start, context.bytes);
        rows.push({ line, cells, raw });
        line += raw.split('\n').length - 1;
        start = context.bytes;
        return null;
      },
    });
    return { rows, fault: null };
  } catch (error) {
    if (!(error instanceof CsvError || error instanceof RangeError)) throw error;
    // The last row that was read ends where the faulty one begins; the parser's own count runs on.
    return { rows: [], fault: { line, message: error.message.replace(/ at line \d+/, '') } };
  }
}

/** The same bytes with LF for CRLF; byte by byte, since a text of many lines is slow to replace in. */
function withLineFeeds(bytes: Buffer): Buffer {
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === CARRIAGE_RETURN && bytes[at + 1] === LINE_END) continue;
    bytes[length] = byte;
    length += 1;
  }
  return bytes.subarray(0, length);
}

/** Rows of cells as RFC 4180 text: CRLF after every row, no byte-order mark, quoted where it has to be. */
export function writeCsv(rows: Iterable<readonly string[]>): string {
  return stringify([...rows], { record_delimiter: '\r\n', quote_record_delimiter: true });
}
