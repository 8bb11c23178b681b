import type { Ledger } from '@/lib/ledger/ledger';
import type { Contribution, ReportAmount } from '@/lib/ledger/schema';
import { madeLedger } from './made-ledger';
import { printed, reported } from './made-reports';

/** A ledger of one contribution of 4 May 2021, its reports all in one document published then. */
export function ledgerOfReports(
  reports: readonly (readonly ReportAmount[])[],
  published: string | null = '2021-05-04',
  made: Partial<Contribution> = {},
): Ledger {
  const ledger = madeLedger({ contributions: [{ id: 'one', donor: 'aaa' }] });
  const contribution = { ...reported(reports, { id: 'one', donor: 'aaa' }), ...made };
  const sources = ledger.sources.map((source) => ({ ...source, published }));
  return {
    ...ledger,
    contributions: [contribution],
    sources,
    byId: {
      ...ledger.byId,
      contribution: new Map([['one', contribution]]),
      source: new Map(sources.map((source) => [source.id, source])),
    },
  };
}

/** A figure whose sign the copy has lost. */
export function lost(value = '400', made: Partial<ReportAmount> = {}): ReportAmount {
  return printed(value, value, null, { currencyKnownBy: 'lost', ...made });
}

/** A figure with a word that several currencies share. */
export function shared(value = '400'): ReportAmount {
  return printed(`${value} dollars`, value, null, { currencyKnownBy: 'word' });
}

/** A publisher's equivalent. */
export function as(
  value: string,
  currency: string | null,
  made: Partial<ReportAmount> = {},
): ReportAmount {
  return printed(value, value, currency, { role: 'conversion', ...made });
}
