import { selectPairs } from '@/lib/analysis/printed-pairs';
import { pairsFor } from '@/lib/filters/write-query';
import type { Ledger } from '@/lib/ledger/ledger';
import { CONVERSION_COLUMNS } from './conversion-columns';
import { csvOf } from './csv';
import { jsonText, objectsOf } from './json';
import { API, CONVERSION_FILES, type LedgerFile } from './ledger-file';

/** The files of printed conversions, with the filters of their page. */
export function conversionFiles(ledger: Ledger): readonly LedgerFile[] {
  const words = {
    title: 'Printed conversions',
    holds:
      'one row per original and equivalent that a document prints, held against the rates of two dates',
    endpoint: CONVERSION_FILES,
    columns: () => CONVERSION_COLUMNS,
  };
  return [
    {
      ...words,
      path: `${API}/conversions.csv`,
      format: 'csv',
      write: (query) => csvOf(CONVERSION_COLUMNS, selectPairs(ledger, query)),
    },
    {
      ...words,
      path: `${API}/conversions.json`,
      format: 'json',
      write: (query) => {
        const { version, hash } = ledger.identity;
        const target = { path: '', endpoint: CONVERSION_FILES, currency: '' };
        return jsonText({
          ledger: { version, hash },
          filters: Object.fromEntries(pairsFor(target, query)),
          rows: objectsOf(CONVERSION_COLUMNS, selectPairs(ledger, query)),
        });
      },
    },
  ];
}
