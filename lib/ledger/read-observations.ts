import { type CsvRow, readCsv } from '@/lib/csv';
import type { Found } from './draft';
import { type Entry, OBSERVATIONS } from './files';
import { inShort } from './in-short';
import type { Problem } from './ledger';
import { ProblemList } from './problem-list';
import { readText } from './read-text';
import { placeIn } from './rule';
import { type Observation, observationSchema } from './schema';
import { schemaFaults } from './schema-problems';

export const OBSERVATION_COLUMNS = Object.keys(observationSchema.shape);

interface ReadObservations {
  readonly found: readonly Found<Observation>[];
  /** False where a row is not among those found. */
  readonly whole: boolean;
  readonly problems: readonly Problem[];
}

/** The rows of the table as written, header first, or the problem that stands in their way. */
export function readTable(
  entry: Entry | undefined,
): { readonly text: string; readonly rows: readonly CsvRow[] } | { readonly problem: Problem } {
  const read = readText(OBSERVATIONS, entry);
  if ('problem' in read) return read;
  const { rows, fault } = readCsv(read.text);
  if (!fault) return { text: read.text, rows };
  const mend = 'Mend the quotes of that line.';
  return {
    problem: problem(`line ${fault.line}`, 'csv', fault.message, 'a table in CSV', mend),
  };
}

/** Reads the table of observations: a header with the schema's keys in its order, then rows. */
export function readObservations(entry: Entry | undefined): ReadObservations {
  const table = readTable(entry);
  if ('problem' in table) return nothing([table.problem]);
  const { rows } = table;
  const [header, ...body] = rows;
  const columns = header?.cells ?? [];
  if (columns.join() !== OBSERVATION_COLUMNS.join()) return nothing(headerProblems(columns));
  const list = new ProblemList(OBSERVATIONS);
  const found = body.flatMap((row) => {
    const read = readRow(row);
    list.add(read.problems);
    return read.found;
  });
  return { found, whole: found.length === body.length, problems: list.all() };
}

function headerProblems(columns: readonly string[]): Problem[] {
  const rule = 'columns';
  const twice = columns.filter((column, index) => columns.indexOf(column) !== index);
  const missing = OBSERVATION_COLUMNS.filter((column) => !columns.includes(column));
  const unknown = columns.filter((column) => !OBSERVATION_COLUMNS.includes(column));
  const wrong = [
    ...twice.map((column) => `the column ${inShort(column)} once more`),
    ...missing.map((column) => `no column "${column}"`),
    ...unknown.map((column) => `the unknown column ${inShort(column)}`),
  ];
  const found =
    wrong.length > 0 ? wrong.join(', ') : `the columns in the order ${columns.join(', ')}`;
  const mend = wrong.length > 0 ? 'Write the header as expected.' : 'Run "npm run fix:ledger".';
  return [problem('line 1', rule, found, OBSERVATION_COLUMNS.join(', '), mend)];
}

function readRow(row: CsvRow): Omit<ReadObservations, 'whole'> {
  const path = `line ${row.line}`;
  if (row.cells.length !== OBSERVATION_COLUMNS.length) {
    const found = `${row.cells.length} cells`;
    const expected = `${OBSERVATION_COLUMNS.length} cells, as in the header`;
    const mend = 'Give the row one cell for each column.';
    return { found: [], problems: [problem(path, 'csv-width', found, expected, mend)] };
  }
  const value = Object.fromEntries(
    OBSERVATION_COLUMNS.map((column, index) => [column, meaning(column, row.cells[index] ?? '')]),
  );
  const result = observationSchema.safeParse(value);
  if (result.success) {
    return { found: [{ record: result.data, file: OBSERVATIONS, path }], problems: [] };
  }
  const problems = schemaFaults(observationSchema, value, result.error.issues).map((fault) => ({
    file: OBSERVATIONS,
    rule: 'schema',
    ...fault,
    path: placeIn(path, fault.path),
  }));
  return { found: [], problems };
}

function nothing(problems: readonly Problem[]): ReadObservations {
  return { found: [], whole: false, problems };
}

function meaning(column: string, cell: string): string | boolean | null {
  if (cell === '') return null;
  if (column === 'cumulative' && (cell === 'true' || cell === 'false')) return cell === 'true';
  return cell;
}

function problem(
  path: string,
  rule: string,
  found: string,
  expected: string,
  mend: string,
): Problem {
  return { file: OBSERVATIONS, path, rule, found, expected, mend };
}
