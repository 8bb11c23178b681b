import { type CsvRow, readCsv } from '@/lib/csv';
import type { Found } from './draft';
import { type Entry, OBSERVATIONS } from './files';
import { inShort } from './in-short';
import type { Problem } from './ledger';
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

/** Reads the table of observations: a header with the schema's keys in its order, then rows. */
export function readObservations(entry: Entry | undefined): ReadObservations {
  const read = readText(OBSERVATIONS, entry);
  if ('problem' in read) return nothing([read.problem]);
  const { rows, fault } = readCsv(read.text);
  if (fault) {
    return nothing([
      problem(
        `line ${fault.line}`,
        'csv',
        fault.message,
        'a table in CSV',
        'Mend the quotes of that line.',
      ),
    ]);
  }
  const [header, ...body] = rows;
  const columns = header?.cells ?? [];
  if (columns.join() !== OBSERVATION_COLUMNS.join()) return nothing(headerProblems(columns));
  const each = body.map(readRow);
  return {
    found: each.flatMap(({ found }) => found),
    whole: each.every(({ whole }) => whole),
    problems: each.flatMap(({ problems }) => problems),
  };
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

function readRow(row: CsvRow): ReadObservations {
  const path = `line ${row.line}`;
  if (row.cells.length !== OBSERVATION_COLUMNS.length) {
    const expected = `${OBSERVATION_COLUMNS.length} cells, as in the header`;
    return nothing([
      problem(
        path,
        'csv-width',
        `${row.cells.length} cells`,
        expected,
        'Give the row one cell for each column.',
      ),
    ]);
  }
  const value = Object.fromEntries(
    OBSERVATION_COLUMNS.map((column, index) => [column, meaning(column, row.cells[index] ?? '')]),
  );
  const result = observationSchema.safeParse(value);
  if (result.success)
    return {
      found: [{ record: result.data, file: OBSERVATIONS, path }],
      whole: true,
      problems: [],
    };
  const faults = schemaFaults(observationSchema, value, result.error.issues);
  return nothing(
    faults.map((fault) => ({
      file: OBSERVATIONS,
      rule: 'schema',
      ...fault,
      path: placeIn(path, fault.path),
    })),
  );
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
