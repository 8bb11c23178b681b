import { DataTable } from './data-table';
import './download-table.css';

/** Files that can be downloaded, each with its address, what it holds and its size. */
export function DownloadTable({
  title,
  rows,
}: {
  readonly title: string;
  readonly rows: readonly {
    readonly path: string;
    readonly name: string;
    readonly holds: string;
    readonly size: string;
    readonly parameters: string;
    readonly period: string | null;
  }[];
}) {
  const filtered = rows.some((row) => row.parameters !== 'none');
  return (
    <DataTable
      caption={title}
      columns={[
        { key: 'name', label: 'File', numeric: false },
        { key: 'holds', label: 'What it holds', numeric: false },
        ...(filtered ? [{ key: 'parameters', label: 'Parameters', numeric: false }] : []),
        { key: 'size', label: 'Size', numeric: true },
      ]}
      rows={rows.map(({ path, name, holds, size, parameters, period }) => ({
        key: path,
        cells: [
          <a key="name" href={path} className="download-name">
            {name}
          </a>,
          <span key="holds">
            {holds}
            {period !== null && (
              <small className="cell-detail block">{period} unless told otherwise</small>
            )}
          </span>,
          ...(filtered ? [parameters] : []),
          <span key="size" className="whitespace-nowrap">
            {size}
          </span>,
        ],
      }))}
    />
  );
}
