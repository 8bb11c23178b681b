import type { LedgerRow } from '@/lib/analysis/ledger-rows';
import { DataTable, type TableColumn } from './data-table';
import { NoteText } from './note-text';
import { NothingCounted } from './nothing-counted';
import { PrintedFigure } from './printed-figure';

/** Contributions of one donor: as printed, as counted, at which stage, and why not in full. */
export function DonorContributions({
  caption,
  currency,
  rows,
}: {
  readonly caption: string;
  readonly currency: string;
  readonly rows: readonly LedgerRow[];
}) {
  return (
    <DataTable
      caption={caption}
      columns={columnsFor(currency)}
      rows={rows.map((row) => ({ key: row.id, cells: cellsOf(row) }))}
    />
  );
}

function columnsFor(currency: string): readonly TableColumn[] {
  return [
    { key: 'title', label: 'What was given', numeric: false },
    { key: 'date', label: 'Date', numeric: false },
    { key: 'printed', label: 'As reported', numeric: true },
    { key: 'low', label: `Low, ${currency}`, numeric: true, inBlocks: null },
    { key: 'high', label: `High, ${currency}`, numeric: true, inBlocks: currency },
    { key: 'stage', label: 'Stage', numeric: false },
    { key: 'rule', label: 'Counted', numeric: false },
  ];
}

function cellsOf(row: LedgerRow) {
  const { counted, printed, reading } = row;
  return [
    <span key="title">
      <a href={row.href}>{row.title}</a>
      <small className="cell-detail block">{row.through}</small>
    </span>,
    <span key="date">
      {row.date}
      <small className="cell-detail block">{row.dateOf}</small>
    </span>,
    <span key="printed">
      {printed ? (
        <PrintedFigure figure={printed} />
      ) : (
        <span className="text-muted">no amount printed</span>
      )}
      {reading !== null && <small className="cell-detail block">{reading}</small>}
      {row.differ && (
        <small className="block">
          <a href={row.href}>sources differ</a>
        </small>
      )}
    </span>,
    counted?.low ?? <NothingCounted key="low" />,
    counted ? (
      <span key="high">
        {counted.low !== counted.high && <span className="in-blocks">{counted.low} to </span>}
        {counted.high}
        <small className="cell-detail block">{counted.rate}</small>
      </span>
    ) : (
      <NothingCounted key="high" />
    ),
    <span key="stage" className="whitespace-nowrap">
      <span className={`swatch swatch-small swatch-${row.stage} swatch-${row.part}`} />{' '}
      {row.stageWord}
    </span>,
    <span key="rule">
      {row.rule}
      {row.reason.length > 0 && (
        <small className="cell-detail block">
          <NoteText note={{ parts: row.reason }} />
        </small>
      )}
    </span>,
  ];
}
