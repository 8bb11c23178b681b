import type { Column, JsonValue } from './column';

/** Records as JSON objects with the columns' names, lists as lists, nothing as null. */
export function objectsOf<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): readonly Readonly<Record<string, JsonValue>>[] {
  return rows.map((row) =>
    Object.fromEntries(
      columns.map((column): [string, JsonValue] => [column.name, column.value(row)]),
    ),
  );
}

/** JSON on one line with a line end. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
