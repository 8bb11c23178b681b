import { CellText } from '@/components/cell-text';
import { DataTable } from '@/components/data-table';
import type { Cell, FigureTable, FigureTableRow } from '@/lib/figures/figure';
import { counted } from '@/lib/format/numbers';

/** Longer tables are folded everywhere, and those with more cells where they become blocks. */
const LONG = 12;
const MANY_CELLS = 24;

/** A figure's table: a large one is folded unless the reader asked for it (`open`). */
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
    cells: cells.map(cellNode),
  }));
  const foot = table.foot?.map(cellNode);
  const whole = (
    <DataTable
      caption={table.caption}
      dash={table.dash ?? null}
      columns={table.columns}
      rows={rows}
      foot={foot ?? null}
      wide={table.columns.length > 5}
    />
  );
  const long = table.rows.length > LONG;
  const large = table.rows.length * table.columns.length > MANY_CELLS;
  if (open || !(long || large)) return <div className="figure-table">{whole}</div>;
  return (
    <details className={long ? 'figure-table' : 'figure-table folded-on-phones'}>
      <summary>
        {table.holds ?? 'The same'} as a table, {counted(table.rows.length, 'row')}
      </summary>
      {whole}
    </details>
  );
}

/** Cells keep their places, so they need no keys: a table of hundreds of rows stays lighter. */
function cellNode(cell: Cell) {
  return <CellText cell={cell} />;
}

function GroupWords({ group }: { readonly group: NonNullable<FigureTableRow['group']> }) {
  return (
    <>
      {group.title}
      {group.detail !== '' && <small> {group.detail}</small>}
    </>
  );
}
