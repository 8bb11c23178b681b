import type { Draft, Found } from './draft';
import type { Problem } from './ledger';

/** One requirement of the format: a name and everything in a ledger that breaks it. */
export interface Rule {
  readonly name: string;
  readonly faultsIn: (draft: Draft) => Iterable<Fault>;
}

export type Fault = Omit<Problem, 'rule' | 'line'>;

/** A fault at a place inside a record: `reports[2].source` of the record at `[3]`. */
export function fault(
  where: Found<unknown>,
  inner: string,
  found: string,
  expected: string,
  mend: string,
): Fault {
  return { file: where.file, path: placeIn(where.path, inner), found, expected, mend };
}

/** A place inside a record, which is a row of a table or a part of a JSON file. */
export function placeIn(record: string, inner: string): string {
  if (record === '' || inner === '') return record + inner;
  if (record.startsWith('line ')) return `${record}, column ${inner}`;
  return inner.startsWith('[') ? record + inner : `${record}.${inner}`;
}
