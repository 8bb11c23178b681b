import { z } from 'zod';
import {
  contributionSchema,
  observationSchema,
  partySchema,
  sourceSchema,
  spendingSchema,
  statementSchema,
} from './schema';
import { partOf } from './schema-walk';
import { subjectSchema } from './subject-schema';

/** What one key of a record means. */
export interface DictionaryRow {
  /** Nested keys are joined by a point: `reports.amounts.printed`. */
  readonly key: string;
  /** `date or null`, `list of ids`. */
  readonly type: string;
  readonly description: string;
  /** The words that may stand there, none where it is free. */
  readonly values: readonly string[];
}

/** The keys of one kind of record, in the order of its files. */
export interface DictionaryTable {
  readonly record:
    | 'subject'
    | 'party'
    | 'source'
    | 'contribution'
    | 'statement'
    | 'spending'
    | 'observation';
  /** Where such records stand in a ledger's folder. */
  readonly file: string;
  readonly rows: readonly DictionaryRow[];
}

/** The data dictionary: every key of every kind of record, made from the schema. */
export function dictionary(): readonly DictionaryTable[] {
  return [
    { record: 'subject', file: 'subject.json', rows: rowsOf(subjectSchema) },
    { record: 'party', file: 'parties.json', rows: rowsOf(partySchema) },
    { record: 'source', file: 'sources.json', rows: rowsOf(sourceSchema) },
    { record: 'contribution', file: 'contributions/<id>.json', rows: rowsOf(contributionSchema) },
    { record: 'statement', file: 'statements.json', rows: rowsOf(statementSchema) },
    { record: 'spending', file: 'spending.json', rows: rowsOf(spendingSchema) },
    { record: 'observation', file: 'observations.csv', rows: rowsOf(observationSchema) },
  ];
}

function rowsOf(schema: z.core.$ZodType): readonly DictionaryRow[] {
  const rows = new Map<string, DictionaryRow>();
  for (const row of keysUnder(schema, '')) {
    // Two shapes of one amount share keys; the first of them explains each.
    if (!rows.has(row.key)) rows.set(row.key, row);
  }
  return [...rows.values()];
}

function keysUnder(schema: z.core.$ZodType, prefix: string): readonly DictionaryRow[] {
  const part = partOf(schema);
  if (part.kind === 'list') return keysUnder(part.element, prefix);
  if (part.kind === 'union') return part.options.flatMap((option) => keysUnder(option, prefix));
  if (part.kind === 'plain') return [];
  return Object.entries(part.shape).flatMap(([name, inner]) => {
    const key = `${prefix}${name}`;
    const description = z.globalRegistry.get(inner)?.description ?? '';
    const row = { key, type: typeOf(inner), description, values: valuesOf(inner) };
    return [row, ...keysUnder(inner, `${key}.`)];
  });
}

function typeOf(schema: z.core.$ZodType): string {
  if (schema instanceof z.ZodNullable) return `${typeOf(schema.unwrap())} or null`;
  const part = partOf(schema);
  if (part.kind === 'list') return `list of ${typeOf(part.element)}s`;
  if (schema instanceof z.ZodEnum) return 'word';
  if (schema instanceof z.ZodBoolean) return 'true or false';
  return z.globalRegistry.get(schema)?.title ?? (part.kind === 'plain' ? 'text' : 'object');
}

function valuesOf(schema: z.core.$ZodType): readonly string[] {
  if (schema instanceof z.ZodNullable) return valuesOf(schema.unwrap());
  return schema instanceof z.ZodEnum ? schema.options.map(String) : [];
}
