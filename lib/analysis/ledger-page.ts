import { PAGES } from '@/lib/filters/endpoints';
import type { Query } from '@/lib/filters/query';
import { addressOf } from '@/lib/filters/write-query';
import { counted, fullNumber } from '@/lib/format/numbers';
import type { Ledger } from '@/lib/ledger/ledger';
import { NO_FILTERS, usedFilters } from './chips';
import { facetsOf, type Self } from './facets';
import { ledgerForm } from './ledger-form';
import type { LedgerPage, Rescue, SortLink } from './ledger-rows';
import { ledgerSummary } from './ledger-summary';
import { tableOf } from './ledger-table';
import { pageOf } from './pages';
import { selectEntries } from './select';
import { sortEntries } from './sort-entries';

/** The page of the list for a query: everything on it, in words and addresses. */
export function ledgerPage(ledger: Ledger, query: Query): LedgerPage {
  const self = selfOf(ledger, query);
  const shown = selectEntries(ledger, query);
  const used = usedFilters(ledger, query);
  const { rows, pages, problems } = pageOf(sortEntries(shown, query.sort), query.page, (page) =>
    self({ page }),
  );
  return {
    heading: headingOf(shown.length, ledger.contributions.length),
    form: ledgerForm(ledger, query),
    facets: facetsOf(ledger, query, self),
    chips: used.map(({ label, value, without }) => ({ label, value, href: self(without) })),
    clear: self({ ...NO_FILTERS, period: 'counted', from: null, to: null }),
    summary: ledgerSummary(ledger, query, self),
    table: tableOf(rows, ledger, query, sortLinks(query, self)),
    empty: shown.length > 0 ? null : rescuesOf(ledger, query, self),
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

function headingOf(shown: number, all: number): string {
  const of = counted(all, 'contribution');
  return shown === all ? of : `${fullNumber(String(shown), 0)} of ${of}`;
}

/** What each filter hides by itself, the most first; those that would show nothing are no help. */
function rescuesOf(ledger: Ledger, query: Query, self: Self): readonly Rescue[] {
  return usedFilters(ledger, query)
    .map(({ label, value, without }) => ({
      label: `${label}: ${value}`,
      href: self(without),
      count: selectEntries(ledger, { ...query, ...without }).length,
    }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
}

/** Columns where a first click shows the largest or newest on top. */
const DOWNWARD: readonly string[] = ['date', 'counted_low', 'counted_high', 'reports'];

function sortLinks(query: Query, self: Self): readonly SortLink[] {
  const now = query.sort ?? '-date';
  return PAGES['/ledger'].sorts.map((name) => {
    const direction = now === name ? 'ascending' : now === `-${name}` ? 'descending' : null;
    const down = direction === null ? DOWNWARD.includes(name) : direction === 'ascending';
    const next = down ? `-${name}` : name;
    return { name, href: self({ sort: next === '-date' ? null : next }), direction };
  });
}
