import { fileAt } from '@/lib/export/files';
import type { Query } from '@/lib/filters/query';
import { addressOf } from '@/lib/filters/write-query';
import type { Ledger } from '@/lib/ledger/ledger';

/**
 * The address of a file with just what a query shows: its filters, currency and period, written
 * out where they are not the file's own defaults. Throws where there is no such file.
 */
export function fileLink(ledger: Ledger, path: string, query: Query): string {
  const file = fileAt(ledger, path);
  if (!file) throw new Error(`There is no file at ${path}`);
  const currency = ledger.subject.currencies[0] ?? '';
  return addressOf({ path, endpoint: file.endpoint, currency }, { ...query, view: 'chart' });
}
