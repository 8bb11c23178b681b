import { DataTable } from './data-table';

/** Names of a record or a file with type, meaning and the words that may stand there, folded. */
export function DictionaryTable({
  id,
  title,
  detail,
  names,
  rows,
}: {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  /** What the first column holds: `Key`, `Column`. */
  readonly names: string;
  readonly rows: readonly {
    readonly name: string;
    readonly type: string;
    readonly description: string;
    readonly values: readonly string[];
  }[];
}) {
  return (
    <details id={id}>
      <summary>
        {title} <span className="text-muted">{detail}</span>
      </summary>
      <DataTable
        caption={`${title}: ${rows.length} names`}
        columns={[
          { key: 'name', label: names, numeric: false },
          { key: 'type', label: 'Type', numeric: false },
          { key: 'description', label: 'What it holds', numeric: false },
        ]}
        rows={rows.map(({ name, type, description, values }) => ({
          key: name,
          cells: [
            <code key="name">{name}</code>,
            type,
            <span key="description">
              {description}
              {values.length > 0 && (
                <small className="cell-detail block">one of {values.join(', ')}</small>
              )}
            </span>,
          ],
        }))}
      />
    </details>
  );
}
