import type { DonorLine, DonorsPage, SortState } from '@/lib/analysis/donor-rows';
import { DataTable, type TableColumn } from './data-table';
import { NothingCounted } from './nothing-counted';
import { CountOf, endLinks } from './rows-link';

/**
 * Donors with what they come to, one a line. With `sorts` the headers are links. Each line has a
 * box to choose the donor for a comparison, a field of the form with the id `form`; null for none.
 */
export function DonorTable({
  form,
  caption,
  dash = null,
  currency,
  lines,
  total = null,
  sorts = {},
}: {
  readonly form: string | null;
  readonly caption: string;
  readonly dash?: string | null;
  readonly currency: string;
  readonly lines: readonly DonorLine[];
  readonly total?: DonorsPage['total'];
  readonly sorts?: Readonly<Record<string, SortState>>;
}) {
  const columns = columnsFor(currency).map((column): TableColumn => {
    const sort = sorts[column.key];
    return sort ? { ...column, sort } : column;
  });
  return (
    <DataTable
      caption={caption}
      dash={dash}
      columns={columns}
      rows={lines.map((line) => ({ key: line.id, id: line.id, cells: cellsOf(line, form) }))}
      foot={
        total && [
          total.name,
          '',
          <CountOf key="contributions" count={total.contributions} />,
          <CountOf key="counted" count={total.counted} />,
          <CountOf key="leftOut" count={total.leftOut} />,
          ...endCells(total.total),
        ]
      }
    />
  );
}

function columnsFor(currency: string): readonly TableColumn[] {
  return [
    { key: 'name', label: 'Donor', numeric: false },
    { key: 'kind', label: 'Kind', numeric: false },
    { key: 'contributions', label: 'Contributions', numeric: true },
    { key: 'counted', label: 'Counted', numeric: true },
    { key: 'left_out', label: 'Left out', numeric: true },
    { key: 'low', label: `Low, ${currency}`, numeric: true, inBlocks: null },
    { key: 'high', label: `High, ${currency}`, numeric: true, inBlocks: currency },
  ];
}

function cellsOf(line: DonorLine, form: string | null) {
  const { id, name, href, kind, total, why } = line;
  return [
    <span key="name" className="flex items-baseline gap-3">
      {form !== null && (
        <input
          type="checkbox"
          form={form}
          name="donor"
          value={id}
          aria-label={`Choose ${name} for a comparison`}
          className="relative top-0.5 size-4 shrink-0 print:hidden"
        />
      )}
      <span>
        <a href={href}>{name}</a>
        {why !== null && <small className="cell-detail block">{why}</small>}
      </span>
    </span>,
    kind,
    <CountOf key="contributions" count={line.contributions} />,
    <CountOf key="counted" count={line.counted} />,
    <CountOf key="leftOut" count={line.leftOut} />,
    ...endCells(total),
  ];
}

function endCells(total: DonorLine['total']) {
  return total ? endLinks(total) : [<NothingCounted key="low" />, <NothingCounted key="high" />];
}
