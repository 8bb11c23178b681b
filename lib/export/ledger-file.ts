import { CONVERSION_FILTERS } from '@/lib/filters/endpoints';
import { CARRIED, type Endpoint, FILTERS, type Query } from '@/lib/filters/query';
import type { LedgerIdentity } from '@/lib/ledger/ledger';
import type { Column, ColumnWords } from './column';

/** Where every file lies. */
export const API = '/api/v1';

/** The filters of the ledger's page, whole: no sort, since files keep the order of ids, and no page. */
export const CONTRIBUTION_FILES: Endpoint = {
  takes: [...FILTERS, ...CARRIED],
  period: 'all',
  sorts: [],
};

/** The same; a total is of the counted period unless another is asked for. */
export const DONOR_FILE: Endpoint = { ...CONTRIBUTION_FILES, period: 'counted' };

/** The filters of the page of printed conversions, whole. */
export const CONVERSION_FILES: Endpoint = {
  takes: [...CONVERSION_FILTERS],
  period: 'all',
  sorts: [],
};

/** A file of records as they are held takes no parameter. */
export const WHOLE_FILE: Endpoint = { takes: [], period: 'all', sorts: [] };

/** A file that can be downloaded: everything that a page, a sitemap or an answer says of it. */
export interface LedgerFile {
  /** Its address from the root of the site: `/api/v1/contributions.csv`. */
  readonly path: string;
  readonly format: 'csv' | 'json';
  readonly title: string;
  /** What it holds, a sentence without full stop. */
  readonly holds: string;
  /** Which parameters it takes, and its period where none is asked for. */
  readonly endpoint: Endpoint;
  /** Its columns, or the names in its rows; none where it holds the ledger's own records or rates. */
  readonly columns: () => readonly DictionaryEntry[];
  /** The file for a query. `siteUrl` begins permanent links; without it (`''`) they are paths. */
  readonly write: (query: Query, siteUrl: string) => string | Uint8Array;
}

/** A column as the data dictionary shows it. */
export interface DictionaryEntry extends ColumnWords {
  readonly type: Column<never>['type'];
}

/** `contributions.csv`: the last part of a file's address. */
export function baseName(file: Pick<LedgerFile, 'path'>): string {
  return file.path.slice(file.path.lastIndexOf('/') + 1);
}

/** The name under which a file is saved: `contributions_0.1.0_1a2b3c4d.csv`. */
export function downloadName(
  file: Pick<LedgerFile, 'path' | 'format'>,
  identity: Pick<LedgerIdentity, 'version' | 'hash'>,
): string {
  const stem = baseName(file).slice(0, -file.format.length - 1);
  return `${stem}_${identity.version}_${identity.hash.slice(0, 8)}.${file.format}`;
}

/** The media type that a file is sent with. */
export function mediaType({ format }: Pick<LedgerFile, 'format'>): string {
  return format === 'csv' ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8';
}
