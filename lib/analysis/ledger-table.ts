import type { Query } from '@/lib/filters/query';
import { currencyName } from '@/lib/format/currencies';
import type { Ledger } from '@/lib/ledger/ledger';
import { RATE_PUBLISHER } from '@/lib/rates/convert';
import type { Entry } from './count';
import { ledgerRow } from './ledger-row';
import type { LedgerTable, SortLink } from './ledger-rows';
import { linksFor } from './links';
import { periodWords } from './period-words';

/** Some entries as the lines of a table; without `sorts` its headers are no links. */
export function tableOf(
  rows: readonly Entry[],
  ledger: Ledger,
  query: Query,
  sorts: readonly SortLink[],
): LedgerTable {
  const links = linksFor(ledger, query);
  return {
    caption: `Contributions ${periodWords(ledger, query)}`,
    currency: query.currency,
    sorts,
    rows: rows.map((entry) => ledgerRow(entry, ledger, links)),
    notes: notesOf(rows, query),
  };
}

function notesOf(rows: readonly Entry[], query: Query): readonly string[] {
  const bases = new Set(rows.flatMap(({ counted: one }) => one?.basis ?? []));
  const needed = [...bases].some((basis) => basis !== 'same');
  const sentences = [
    needed &&
      `Counted in ${currencyName(query.currency)}, our conversion: euro reference rates of the ${RATE_PUBLISHER} on the day given or their mean over the span given, each row rounded once, to the cent.`,
    bases.has('derived') &&
      'Derived: through the US dollar, with a rate that is not a central bank’s.',
    bases.has('carried') && 'Last rate: the date lies after the last rate held.',
  ];
  return sentences.flatMap((sentence) => sentence || []);
}
