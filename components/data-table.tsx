import { type ReactNode, useId } from 'react';

export interface TableColumn {
  readonly key: string;
  /** Empty for a column of controls: such a column has no header text on a phone either. */
  readonly label: string;
  /** Right-aligned, tabular digits. */
  readonly numeric: boolean;
  /** The column's name in a block; null where another cell of the block says what it says. */
  readonly inBlocks?: string | null;
  /** Where a click on the header leads, and how the table is sorted by this column now. */
  readonly sort?: {
    readonly href: string;
    readonly direction: 'ascending' | 'descending' | null;
  };
}

export interface TableRow {
  readonly key: string;
  /** An anchor for links to this row. */
  readonly id?: string;
  /** As many as there are columns; the first is the row's header. Numbers come as text. */
  readonly cells: readonly ReactNode[];
  /** Words on the row that run below all its cells, in a row of their own under the same header. */
  readonly detail?: ReactNode;
  /** Set on the first row of a group: the heading of the group. */
  readonly group?: ReactNode;
  /** How many rows above contain it. */
  readonly level?: number;
  /** A sum among other rows. */
  readonly strong?: boolean;
}

/** With more columns than this a block leaves out the line of a cell that says that there is none. */
const MANY = 6;
/** The style sheet knows how much room so many columns take; those with more take no less. */
const MOST = 9;
/** A header of so few letters keeps to one line. */
const SHORT = 13;

/**
 * The table of every page. On a phone each row becomes a block under its first cell, with the
 * column's name in front of each value, so that nothing scrolls sideways; the sort links then
 * stand in a line above. `foot` is a last row of sums. With `wide` the table takes the whole width.
 * `dash` says what a dash stands for; where a block has no line for it, that is what is said.
 */
export function DataTable({
  caption,
  dash = null,
  columns,
  rows,
  foot = null,
  wide = true,
}: {
  readonly caption: ReactNode;
  readonly dash?: string | null;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly foot?: readonly ReactNode[] | null;
  readonly wide?: boolean;
}) {
  const many = columns.length > MANY;
  const classes = ['ruled-table data-table', wide && 'w-full', many && 'many'];
  return (
    <table
      className={classes.filter(Boolean).join(' ')}
      {...(columns.length > 5 ? { 'data-columns': Math.min(columns.length, MOST) } : {})}
    >
      <caption>
        {caption}
        {dash !== null && <span className="dash-words">; a dash where {dash}</span>}
        {dash !== null && many && <span className="no-line-words">; no line where {dash}</span>}
      </caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <HeaderCell key={column.key} column={column} />
          ))}
        </tr>
      </thead>
      {groupsOf(rows).map((group) => (
        <tbody key={group[0]?.key ?? ''}>
          {group.map((row) => (
            <BodyRow key={row.key} row={row} columns={columns} />
          ))}
        </tbody>
      ))}
      {foot && (
        <tfoot>
          <tr>
            <RowCells columns={columns} cells={foot} />
          </tr>
        </tfoot>
      )}
    </table>
  );
}

/** A group begins with each row that has a heading; a table without any is one group. */
function groupsOf(rows: readonly TableRow[]): readonly (readonly TableRow[])[] {
  const groups: TableRow[][] = [[]];
  for (const row of rows) {
    const last = groups.at(-1);
    if (row.group === undefined || last?.length === 0) last?.push(row);
    else groups.push([row]);
  }
  return groups;
}

interface RowProps {
  readonly row: TableRow;
  readonly columns: readonly TableColumn[];
}

function BodyRow({ row, columns }: RowProps) {
  return (
    <>
      {row.group !== undefined && (
        <tr className="table-group">
          <th scope="rowgroup" colSpan={columns.length}>
            {row.group}
          </th>
        </tr>
      )}
      {row.detail === undefined ? (
        <Line row={row} columns={columns} />
      ) : (
        <DetailedLine row={row} columns={columns} />
      )}
    </>
  );
}

function DetailedLine({ row, columns }: RowProps) {
  const header = useId();
  return (
    <>
      <Line row={row} columns={columns} header={header} />
      <tr className="table-detail">
        <td headers={header} colSpan={columns.length}>
          {row.detail}
        </td>
      </tr>
    </>
  );
}

function Line({
  row: { id, cells, level, strong },
  columns,
  header,
}: RowProps & { readonly header?: string }) {
  return (
    <tr
      {...(id === undefined ? {} : { id })}
      {...(strong ? { className: 'table-sum' } : {})}
      {...(level ? { style: { '--level': level } } : {})}
    >
      <RowCells columns={columns} cells={cells} {...(header === undefined ? {} : { header })} />
    </tr>
  );
}

function HeaderCell({ column: { label, numeric, sort } }: { readonly column: TableColumn }) {
  const classes = [numeric && 'numeric', label.length <= SHORT && 'short'].filter(Boolean);
  const className = classes.length === 0 ? undefined : classes.join(' ');
  if (!sort) {
    return (
      <th scope="col" className={className}>
        {label}
      </th>
    );
  }
  return (
    <th scope="col" className={className} aria-sort={sort.direction ?? 'none'}>
      <a href={sort.href}>{label}</a>
    </th>
  );
}

function RowCells({
  columns,
  cells,
  header,
}: {
  readonly columns: readonly TableColumn[];
  readonly cells: readonly ReactNode[];
  /** The row header's id, where another row refers to it. */
  readonly header?: string;
}) {
  // Only what is set is written: a table of hundreds of rows stays lighter.
  return columns.map(({ key, label, numeric, inBlocks = label }, index) =>
    index === 0 ? (
      <th key={key} id={header} scope="row" {...(numeric ? { className: 'numeric' } : {})}>
        {cells[index]}
      </th>
    ) : (
      <td
        key={key}
        {...(numeric || inBlocks === null ? { className: cellClass(numeric, inBlocks) } : {})}
        {...(inBlocks === '' || inBlocks === null ? {} : { 'data-label': inBlocks })}
      >
        {cells[index]}
      </td>
    ),
  );
}

function cellClass(numeric: boolean, inBlocks: string | null): string {
  return [numeric && 'numeric', inBlocks === null && 'not-in-blocks'].filter(Boolean).join(' ');
}
