import type { z } from 'zod';
import type { Found } from './draft';
import type { Entry } from './files';
import { inShort } from './in-short';
import { keysAstray } from './key-order';
import type { Problem } from './ledger';
import { ProblemList } from './problem-list';
import { readJsonFile } from './read-json-file';
import { placeIn } from './rule';
import { joinPath, schemaFaults } from './schema-problems';
import { isObject } from './schema-walk';

/** What a file of records gave. */
export interface ReadRecords<T> {
  /** The records that their schema accepts. */
  readonly found: readonly Found<T>[];
  /** Every id that stands in the file, also of records that the schema refuses; null where it cannot be read. */
  readonly ids: readonly string[] | null;
  /** False where a record of the file is not among those found. */
  readonly whole: boolean;
  readonly problems: readonly Problem[];
}

/** Reads a file that is a list of records. */
export function readList<T>(
  file: string,
  entry: Entry | undefined,
  schema: z.ZodType<T>,
): ReadRecords<T> {
  const { value, problems } = readJsonFile(file, entry);
  if (value === undefined) return { found: [], ids: null, whole: false, problems };
  if (!Array.isArray(value)) {
    const problem = {
      file,
      path: '',
      rule: 'schema',
      found: inShort(value),
      expected: 'a list of records',
      mend: 'Put the records in square brackets.',
    };
    return { found: [], ids: null, whole: false, problems: [...problems, problem] };
  }
  const list = new ProblemList(file);
  list.add(problems);
  const found = value.flatMap((item, index) => {
    const read = readRecord(file, joinPath('', index), item, schema);
    list.add(read.problems);
    return read.found;
  });
  const whole = found.length === value.length;
  return { found, ids: value.flatMap(idOf), whole, problems: list.all() };
}

/** Reads a file that is one record. */
export function readOne<T>(
  file: string,
  entry: Entry | undefined,
  schema: z.ZodType<T>,
): ReadRecords<T> {
  const { value, problems } = readJsonFile(file, entry);
  if (value === undefined) return { found: [], ids: null, whole: false, problems };
  const read = readRecord(file, '', value, schema);
  const list = new ProblemList(file);
  list.add(problems);
  list.add(read.problems);
  return {
    found: read.found,
    ids: idOf(value),
    whole: read.found.length > 0,
    problems: list.all(),
  };
}

function readRecord<T>(
  file: string,
  path: string,
  value: unknown,
  schema: z.ZodType<T>,
): { readonly found: readonly Found<T>[]; readonly problems: readonly Problem[] } {
  const astray = keysAstray(schema, value).map(({ path: inner, found, expected }) => ({
    file,
    path: placeIn(path, inner),
    rule: 'key-order',
    found: `the keys in the order ${found.join(', ')}`,
    expected: expected.join(', '),
    mend: 'Run "npm run fix:ledger".',
  }));
  const result = schema.safeParse(value);
  if (result.success) return { found: [{ record: result.data, file, path }], problems: astray };
  const faults = schemaFaults(schema, value, result.error.issues).map(
    ({ path: inner, ...fault }) => ({
      file,
      path: placeIn(path, inner),
      rule: 'schema',
      ...fault,
    }),
  );
  return { found: [], problems: [...astray, ...faults] };
}

function idOf(value: unknown): readonly string[] {
  return isObject(value) && typeof value.id === 'string' ? [value.id] : [];
}
