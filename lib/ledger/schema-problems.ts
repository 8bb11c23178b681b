import { z } from 'zod';
import { closest } from '@/lib/format/closest';
import { inShort, quote } from './in-short';
import { follow, keysOf, optionFor, partOf } from './schema-walk';

/** What a schema finds wrong, before file and rule are known. */
export interface SchemaFault {
  readonly path: string;
  readonly found: string;
  readonly expected: string;
  readonly mend: string;
}

/** Every way in which a value differs from its schema, one fault per place; none where it fits. */
export function schemaFaults(
  schema: z.ZodType,
  value: unknown,
  issues: readonly z.core.$ZodIssue[],
): SchemaFault[] {
  const faults = new Map<string, SchemaFault>();
  for (const fault of issues.flatMap((issue) => faultsOf(schema, value, issue, []))) {
    // Of several complaints about one place the first is the plainest.
    if (!faults.has(fault.path)) faults.set(fault.path, fault);
  }
  return [...faults.values()];
}

/** A place one step further in: `reports[2]` and `source` → `reports[2].source`. */
export function joinPath(path: string, step: PropertyKey): string {
  if (typeof step === 'number') return `${path}[${step}]`;
  const key = String(step);
  const plain = /^[\p{L}\p{N}_$-]+$/u.test(key) ? key : quote(key);
  return path === '' ? plain : `${path}.${plain}`;
}

function faultsOf(
  schema: z.core.$ZodType,
  value: unknown,
  issue: z.core.$ZodIssue,
  outer: readonly PropertyKey[],
): SchemaFault[] {
  const inside = follow(schema, value, issue.path);
  const path = [...outer, ...issue.path];
  if (issue.code === 'unrecognized_keys') return unknownKeys(inside, path, issue.keys);
  if (issue.code === 'invalid_union' && inside.schema) {
    const part = partOf(inside.schema);
    const index = part.kind === 'union' ? optionFor(part.options, inside.value) : -1;
    const option = part.kind === 'union' ? part.options[index] : undefined;
    const inner = issue.errors[index] ?? [];
    if (option) return inner.flatMap((each) => faultsOf(option, inside.value, each, path));
  }
  const at = path.reduce<string>(joinPath, '');
  if (inside.value === undefined) {
    return [
      {
        path: at,
        found: 'nothing',
        expected: `the key with ${meaningOf(inside.schema)}`,
        mend: 'Add the key; a value that is not known is null.',
      },
    ];
  }
  return [{ path: at, found: inShort(inside.value), ...advice(issue, inside.value) }];
}

function unknownKeys(
  inside: { readonly schema: z.core.$ZodType | undefined; readonly value: unknown },
  path: readonly PropertyKey[],
  keys: readonly string[],
): SchemaFault[] {
  const part = inside.schema ? partOf(inside.schema) : undefined;
  const option =
    part?.kind === 'union' ? part.options[optionFor(part.options, inside.value)] : inside.schema;
  const object = option ? partOf(option) : undefined;
  const known = object?.kind === 'object' ? object.keys : [];
  const here = new Set(keysOf(inside.value));
  const missing = known.filter((key) => !here.has(key));
  const expected = `only the keys ${known.join(', ')}`;
  const others = keys.length - MOST_KEYS;
  const faults = keys.slice(0, MOST_KEYS).map((key) => {
    const meant = closest(key, missing);
    return {
      path: [...path, key].reduce<string>(joinPath, ''),
      found: `the unknown key ${inShort(key)}`,
      expected,
      mend: meant ? `Did you mean "${meant}"?` : 'Remove the key, or say it in the note.',
    };
  });
  if (others <= 0) return faults;
  const found = `${others} more unknown keys`;
  const rest = { path: path.reduce<string>(joinPath, ''), found, expected, mend: 'Remove them.' };
  return [...faults, rest];
}

/** So many unknown keys of one object are listed. */
const MOST_KEYS = 100;

function advice(
  issue: z.core.$ZodIssue,
  value: unknown,
): { readonly expected: string; readonly mend: string } {
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const meant = typeof value === 'string' ? closest(value, values) : null;
    return {
      expected: `one of ${values.join(', ')}`,
      mend: meant ? `Did you mean "${meant}"?` : 'Choose one of them.',
    };
  }
  if (issue.code === 'invalid_type') {
    const expected = TYPES[issue.expected] ?? issue.expected;
    const unquoted = issue.expected === 'string' && typeof value === 'number';
    return { expected, mend: unquoted ? 'Put it in double quotes.' : `Write ${expected}.` };
  }
  if (issue.code === 'too_small' && issue.origin === 'array') {
    const expected = `a list of at least ${issue.minimum}`;
    return { expected, mend: 'Add what is missing.' };
  }
  return { expected: issue.message, mend: 'Write it so.' };
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  object: 'an object',
  boolean: 'true or false',
};

function meaningOf(schema: z.core.$ZodType | undefined): string {
  return (schema && z.globalRegistry.get(schema)?.description) ?? 'its value';
}
