import { siteUrl } from '@/app/site';
import { vocabularyOf } from '@/lib/analysis/vocabulary';
import { filesOf } from '@/lib/export/files';
import { API, downloadName, type LedgerFile } from '@/lib/export/ledger-file';
import { defaultQuery, FILTERS, type Parameter } from '@/lib/filters/query';
import { fullNumber } from '@/lib/format/numbers';
import type { Ledger } from '@/lib/ledger/ledger';

/** A file as the download page lists it, at its default address. */
export interface FileRow {
  readonly path: string;
  readonly name: string;
  readonly holds: string;
  /** `185 kB`. */
  readonly size: string;
  /** Which parameters it takes, in words. */
  readonly parameters: string;
  /** Which period it holds where none is asked for; null where it takes none. */
  readonly period: string | null;
  /** The name under which it is saved. */
  readonly savedAs: string;
}

/** Every file, in groups; sizes are those of this build at the file's default address. */
export function fileGroups(
  ledger: Ledger,
): readonly { readonly title: string; readonly rows: readonly FileRow[] }[] {
  const files = filesOf(ledger);
  const rows = (test: (file: LedgerFile) => boolean) =>
    files.filter(test).map((file) => rowOf(file, ledger));
  const isFigure = ({ path }: LedgerFile) => path.startsWith(`${API}/figures`);
  const isRate = ({ path }: LedgerFile) => path.startsWith(`${API}/rates/`);
  const isFiltered = (file: LedgerFile) => !isFigure(file) && file.endpoint.takes.length > 0;
  return [
    { title: 'By filter', rows: rows(isFiltered) },
    {
      title: 'Records, whole',
      rows: rows((file) => !isFigure(file) && !isRate(file) && !isFiltered(file)),
    },
    { title: 'Rates', rows: rows(isRate) },
    { title: 'Figures', rows: rows(isFigure) },
  ].filter((group) => group.rows.length > 0);
}

function rowOf(file: LedgerFile, ledger: Ledger): FileRow {
  const { path, holds, endpoint } = file;
  const written = file.write(defaultQuery(vocabularyOf(ledger), endpoint), siteUrl() ?? '');
  return {
    path,
    name: path.slice(API.length + 1),
    holds,
    size: sizeWords(Buffer.byteLength(written)),
    parameters: parameterWords(endpoint.takes),
    period: endpoint.takes.includes('period')
      ? endpoint.period === 'all'
        ? 'all years'
        : 'the counted period'
      : null,
    savedAs: downloadName(file, ledger.identity),
  };
}

/** The filters of the ledger come together, so they have one name. */
function parameterWords(takes: readonly Parameter[]): string {
  const rest = takes.filter((name) => !FILTERS.some((filter) => filter === name));
  const whole = FILTERS.every((filter) => takes.includes(filter));
  const named = whole ? rest : takes;
  return [...(whole ? ['every filter'] : []), ...named].join(', ') || 'none';
}

function sizeWords(bytes: number): string {
  return bytes < 1000 ? `${bytes} bytes` : `${fullNumber(String(Math.round(bytes / 1000)), 0)} kB`;
}
