import type { ConversionTable as Table } from '@/lib/analysis/conversions-rows';
import type { Pages } from '@/lib/analysis/ledger-rows';
import { counted } from '@/lib/format/numbers';
import { ConversionTable } from './conversion-table';
import { PageLinks } from './page-links';

/**
 * The table of printed conversions with its files and further pages, in place of the figure's own:
 * the same rows with both rates, which can be put in order. On a phone it is folded unless the reader
 * asked for it.
 */
export function ConversionList({
  table,
  shown,
  pages,
  files,
}: {
  readonly table: Table;
  /** How many rows all pages have. */
  readonly shown: number;
  readonly pages: Pages;
  readonly files: {
    /** Which rows they hold: `all`. */
    readonly of: string;
    readonly csv: string;
    readonly json: string;
  };
}) {
  const whole = (
    <>
      <p className="link-line mb-4 text-sm">
        <span>Download {files.of} with both rates:</span> <a href={files.csv}>CSV</a>{' '}
        <a href={files.json}>JSON</a>
      </p>
      <ConversionTable table={table} />
      <PageLinks pages={pages} />
    </>
  );
  return table.open ? (
    <div className="figure-table" id="table">
      {whole}
    </div>
  ) : (
    <details className="figure-table folded-on-phones" id="table">
      <summary>With both rates, as a table, {counted(shown, 'row')}</summary>
      {whole}
    </details>
  );
}
