import { donorSummaries } from '@/lib/analysis/donor-summaries';
import { selectEntries } from '@/lib/analysis/select';
import { optionsOf } from '@/lib/figures/frame';
import type { Ledger } from '@/lib/ledger/ledger';
import { contributionColumns } from './contribution-columns';
import { csvOf } from './csv';
import { donorColumns } from './donor-columns';
import { jsonText, objectsOf } from './json';
import { API, CONTRIBUTION_FILES, DONOR_FILE, type LedgerFile } from './ledger-file';
import { REPORT_COLUMNS, reportRows } from './report-columns';

/** The files whose rows are chosen by the filters of the ledger's page. */
export function contributionFiles(ledger: Ledger): readonly LedgerFile[] {
  const of = (currency: string, siteUrl: string) =>
    contributionColumns({ ledger, currency, siteUrl });
  const words = {
    title: 'Contributions',
    holds: 'one row per contribution: as reported, as held, as counted',
    endpoint: CONTRIBUTION_FILES,
    columns: () => of('', ''),
  };
  return [
    {
      ...words,
      path: `${API}/contributions.csv`,
      format: 'csv',
      write: (query, siteUrl) => csvOf(of(query.currency, siteUrl), selectEntries(ledger, query)),
    },
    {
      ...words,
      path: `${API}/contributions.json`,
      format: 'json',
      write: (query, siteUrl) => {
        const { version, hash } = ledger.identity;
        const rows = objectsOf(of(query.currency, siteUrl), selectEntries(ledger, query));
        return jsonText({ ledger: { version, hash }, filters: optionsOf(query), rows });
      },
    },
    {
      path: `${API}/reports.csv`,
      format: 'csv',
      title: 'Reports',
      holds:
        'one row per printed amount, with the document that prints it; a report without an amount has one row',
      endpoint: CONTRIBUTION_FILES,
      columns: () => REPORT_COLUMNS,
      write: (query) => csvOf(REPORT_COLUMNS, reportRows(ledger, selectEntries(ledger, query))),
    },
    {
      path: `${API}/donors.csv`,
      format: 'csv',
      title: 'Donors',
      holds:
        'one row per donor with a contribution in the period: how many, how many count, and their total',
      endpoint: DONOR_FILE,
      columns: () => donorColumns(''),
      write: (query) =>
        csvOf(donorColumns(query.currency), donorSummaries(ledger, selectEntries(ledger, query))),
    },
  ];
}
