import { CellText } from '@/components/cell-text';
import { DataTable } from '@/components/data-table';
import type { FigureTable, FigureTableRow } from '@/lib/figures/figure';
import { counted } from '@/lib/format/numbers';

/** Longer tables are folded everywhere, and those with more cells where they become blocks. */
const LONG = 12;
const MANY_CELLS = 24;

/** A figure's table: a large one is folded unless it is what the reader came for (`open`). */
export function FigureTableView({
  table,
  open,
}: {
  readonly table: FigureTable;
  readonly open: boolean;
}) {
  const rows = table.rows.map(({ cells, group, ...row }) => ({
    ...row,
    ...(group ? { group: <GroupWords group={group} /> } : {}),
    cells: cells.map((cell, index) =>
      // Plain text needs no element of its own: a table of hundreds of rows stays lighter.
      Object.keys(cell).length === 1 && cell.text !== '' && cell.text !== '–' ? (
        cell.text
      ) : (
        <CellText key={table.columns[index]?.key ?? index} cell={cell} />
      ),
    ),
  }));
  const foot = table.foot?.map((cell, index) => (
    <CellText key={table.columns[index]?.key ?? index} cell={cell} />
  ));
  const whole = (
    <DataTable
      caption={table.caption}
      columns={table.columns}
      rows={rows}
      foot={foot ?? null}
      wide={table.columns.length > 5}
    />
  );
  const long = table.rows.length > LONG;
  const large = table.rows.length * table.columns.length > MANY_CELLS;
  if (open || table.open || !(long || large)) return <div className="figure-table">{whole}</div>;
  return (
    <details className={long ? 'figure-table' : 'figure-table folded-on-phones'}>
      <summary>
        {table.holds ?? 'The same'} as a table, {counted(table.rows.length, 'row')}
      </summary>
      {whole}
    </details>
  );
}

function GroupWords({ group }: { readonly group: NonNullable<FigureTableRow['group']> }) {
  return (
    <>
      {group.title}
      {group.detail !== '' && <small> {group.detail}</small>}
    </>
  );
}
