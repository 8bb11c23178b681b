import type { z } from 'zod';
import type { Found } from './draft';
import type { Entry } from './files';
import { inShort } from './in-short';
import { keysAstray } from './key-order';
import type { Problem } from './ledger';
import { ProblemList } from './problem-list';
import { readJsonFile } from './read-json-file';
import { placeIn } from './rule';
import { joinPath, type SchemaFault, schemaFaults } from './schema-problems';
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
    const where = { file, path: joinPath('', index) };
    return readRecord(list, where, item, schema);
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
  const list = new ProblemList(file);
  list.add(problems);
  const found = readRecord(list, { file, path: '' }, value, schema);
  return { found, ids: idOf(value), whole: found.length > 0, problems: list.all() };
}

function readRecord<T>(
  list: ProblemList,
  where: { readonly file: string; readonly path: string },
  value: unknown,
  schema: z.ZodType<T>,
): readonly Found<T>[] {
  const problem = (rule: string, { path, ...fault }: SchemaFault) => ({
    file: where.file,
    path: placeIn(where.path, path),
    rule,
    ...fault,
  });
  list.add(keysAstray(schema, value).map((fault) => problem('key-order', fault)));
  const result = schema.safeParse(value);
  if (result.success) return [{ ...where, record: result.data }];
  const { issues } = result.error;
  const shown = issues.slice(0, list.room);
  list.count(issues.length - shown.length);
  list.add(schemaFaults(schema, value, shown).map((fault) => problem('schema', fault)));
  return [];
}

function idOf(value: unknown): readonly string[] {
  return isObject(value) && typeof value.id === 'string' ? [value.id] : [];
}
