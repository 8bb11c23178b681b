import { PAGES } from '@/lib/filters/endpoints';
import type { Query } from '@/lib/filters/query';
import { addressOf } from '@/lib/filters/write-query';
import type { Ledger } from '@/lib/ledger/ledger';
import { NO_FILTERS, usedFilters } from './chips';
import { facetsOf, qualityFacetsOf } from './facets';
import { ledgerForm } from './ledger-form';
import type { LedgerPage } from './ledger-rows';
import { ledgerSummary } from './ledger-summary';
import { tableOf } from './ledger-table';
import { chipsOf, listHeading, rescuesOf, type Self, sortLinks } from './list-parts';
import { pageOf } from './pages';
import { selectEntries } from './select';
import { sortEntries } from './sort-entries';

/** Newest first; these columns open with the largest or newest on top. */
const ORDER = {
  usual: '-date',
  downward: ['date', 'counted_low', 'counted_high', 'reports'],
} as const;

/** The page of the list for a query: everything on it, in words and addresses. */
export function ledgerPage(ledger: Ledger, query: Query): LedgerPage {
  const self = selfOf(ledger, query);
  const shown = selectEntries(ledger, query);
  const used = usedFilters(ledger, query);
  const { rows, pages, problems } = pageOf(sortEntries(shown, query.sort), query.page, (page) =>
    self({ page }),
  );
  return {
    heading: listHeading(shown.length, ledger.contributions.length, 'contribution'),
    form: ledgerForm(ledger, query),
    facets: facetsOf(ledger, query, self),
    quality: qualityFacetsOf(ledger, query, self),
    chips: chipsOf(used, self),
    clear: self({ ...NO_FILTERS, period: 'counted', from: null, to: null }),
    summary: ledgerSummary(ledger, query, self),
    table: tableOf(rows, ledger, query, sortLinks(PAGES['/ledger'].sorts, query.sort, ORDER, self)),
    empty:
      shown.length > 0
        ? null
        : rescuesOf(used, self, (change) => selectEntries(ledger, { ...query, ...change }).length),
    pages,
    problems,
  };
}

/** Any change of what is shown leads back to its first page. */
function selfOf(ledger: Ledger, query: Query): Self {
  const target = {
    path: '/ledger',
    endpoint: PAGES['/ledger'],
    currency: ledger.subject.currencies[0] ?? '',
  };
  return (change) => addressOf(target, { ...query, page: 1, ...change });
}
