import { readCsv, type CsvRow } from '@/lib/csv';
import type { Found } from './draft';
import { type Entry, OBSERVATIONS } from './files';
import { inShort } from './in-short';
import type { Problem } from './ledger';
import { readText } from './read-text';
import { type Observation, observationSchema } from './schema';
import { schemaFaults } from './schema-problems';

export const OBSERVATION_COLUMNS = Object.keys(observationSchema.shape);

/** Reads the table of observations: a header with the schema's keys in its order, then rows. */
export function readObservations(entry: Entry | undefined): {
  readonly found: readonly Found<Observation>[];
  readonly problems: readonly Problem[];
} {
  const read = readText(OBSERVATIONS, entry);
  if ('problem' in read) return { found: [], problems: [read.problem] };
  const { rows, fault } = readCsv(read.text);
  if (fault) {
    return { found: [], problems: [problem(`line ${fault.line}`, 'csv', fault.message, 'a table in CSV', 'Mend the quotes of that line.')] };
  }
  const [header, ...body] = rows;
  const columns = header?.cells ?? [];
  if (columns.join() !== OBSERVATION_COLUMNS.join()) return { found: [], problems: headerProblems(columns) };
  const each = body.map(readRow);
  return { found: each.flatMap(({ found }) => found), problems: each.flatMap(({ problems }) => problems) };
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
  const found = wrong.length > 0 ? wrong.join(', ') : `the columns in the order ${columns.join(', ')}`;
  const mend = wrong.length > 0 ? 'Write the header as expected.' : 'Run "npm run fix:ledger".';
  return [problem('line 1', rule, found, OBSERVATION_COLUMNS.join(', '), mend)];
}

function readRow(row: CsvRow): { readonly found: readonly Found<Observation>[]; readonly problems: readonly Problem[] } {
  const path = `line ${row.line}`;
  if (row.cells.length !== OBSERVATION_COLUMNS.length) {
    const expected = `${OBSERVATION_COLUMNS.length} cells, as in the header`;
    return {
      found: [],
      problems: [problem(path, 'csv-width', `${row.cells.length} cells`, expected, 'Give the row one cell for each column.')],
    };
  }
  const value = Object.fromEntries(OBSERVATION_COLUMNS.map((column, index) => [column, meaning(column, row.cells[index] ?? '')]));
  const result = observationSchema.safeParse(value);
  if (result.success) return { found: [{ record: result.data, file: OBSERVATIONS, path }], problems: [] };
  const faults = schemaFaults(observationSchema, value, result.error.issues);
  return {
    found: [],
    problems: faults.map((fault) => ({ file: OBSERVATIONS, rule: 'schema', ...fault, path: `${path}, column ${fault.path}` })),
  };
}

function meaning(column: string, cell: string): string | boolean | null {
  if (cell === '') return null;
  if (column === 'cumulative' && (cell === 'true' || cell === 'false')) return cell === 'true';
  return cell;
}

function problem(path: string, rule: string, found: string, expected: string, mend: string): Problem {
  return { file: OBSERVATIONS, path, rule, found, expected, mend };
}
