/**
 * A column of a file: the one place that names a value, describes it and takes it out of a record.
 * CSV headers and cells, JSON names and values and the data dictionary all come from it.
 */
export type Column<Row> = ColumnWords & Taken<Row>;

/** What a reader is told of a column. */
export interface ColumnWords {
  readonly name: string;
  readonly description: string;
}

type Taken<Row> =
  | { readonly type: 'text'; readonly value: (row: Row) => string | null }
  /** A number written as decimal text, in JSON too: money is exact. */
  | { readonly type: 'decimal'; readonly value: (row: Row) => string | null }
  | { readonly type: 'count'; readonly value: (row: Row) => number | null }
  | { readonly type: 'boolean'; readonly value: (row: Row) => boolean | null }
  | {
      readonly type: 'list';
      readonly joinedBy: '; ' | ' ';
      readonly value: (row: Row) => readonly string[];
    };

/** How a value of each type is written. */
export const TYPE_WORDS: Readonly<Record<Column<never>['type'], string>> = {
  text: 'text, empty (null in JSON) where there is none',
  decimal:
    'decimal number (text in JSON, so that no digit is lost), empty (null) where there is none',
  count: 'whole number',
  boolean: 'true or false, empty (null in JSON) where neither holds',
  list: 'list, joined in a cell',
};

/** A value as JSON holds it. */
export type JsonValue = string | number | boolean | null | readonly string[];

export function text<Row>(
  name: string,
  description: string,
  value: (row: Row) => string | null,
): Column<Row> {
  return { name, description, type: 'text', value };
}

export function decimal<Row>(
  name: string,
  description: string,
  value: (row: Row) => string | null,
): Column<Row> {
  return { name, description, type: 'decimal', value };
}

export function count<Row>(
  name: string,
  description: string,
  value: (row: Row) => number | null,
): Column<Row> {
  return { name, description, type: 'count', value };
}

export function boolean<Row>(
  name: string,
  description: string,
  value: (row: Row) => boolean | null,
): Column<Row> {
  return { name, description, type: 'boolean', value };
}

/** Joined in a cell by `; `; addresses, which hold no space, by a space. */
export function list<Row>(
  name: string,
  description: string,
  value: (row: Row) => readonly string[],
  joinedBy: '; ' | ' ' = '; ',
): Column<Row> {
  return { name, description, type: 'list', joinedBy, value };
}

/** The description that a schema's field carries, so that it is written once. */
export function said(field: { readonly description?: string | undefined }): string {
  return field.description ?? '';
}
