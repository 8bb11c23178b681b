import { PAGES, type PagePath } from '@/lib/filters/endpoints';
import type { Query } from '@/lib/filters/query';
import { addressOf, carriedOf } from '@/lib/filters/write-query';
import type { Ledger } from '@/lib/ledger/ledger';

/** The addresses of records, in the currency and period of the page that links to them. */
export interface Links {
  readonly contribution: (id: string) => string;
  readonly donor: (id: string) => string;
  readonly party: (id: string) => string;
  readonly source: (id: string) => string;
  readonly statement: (id: string) => string;
  /** A line of reported spending, on the page that holds them all. */
  readonly spending: (id: string) => string;
  /** A figure on which sources differ, on the page that holds them all, by its anchor. */
  readonly disagreement: (anchor: string) => string;
  /** The ledger's page with some filters; its period is that of the page unless another is named. */
  readonly ledger: (filters: Partial<Query>) => string;
}

/** Links that carry on what `query` says of currency and period; without one, to the defaults. */
export function linksFor(ledger: Ledger, query: Query | null): Links {
  const currency = ledger.subject.currencies[0] ?? '';
  const carried = query === null ? {} : carriedOf(query);
  const to = (page: PagePath, path: string, filters: Partial<Query> = {}) =>
    addressOf({ path, endpoint: PAGES[page], currency }, { ...carried, ...filters });
  return {
    contribution: (id) => to('/ledger/[id]', `/ledger/${id}`),
    donor: (id) => to('/donors/[id]', `/donors/${id}`),
    party: (id) => to('/parties/[id]', `/parties/${id}`),
    source: (id) => to('/sources/[id]', `/sources/${id}`),
    statement: (id) => to('/statements/[id]', `/statements/${id}`),
    spending: (id) => `${to('/spending', '/spending')}#${id}`,
    disagreement: (anchor) => `${to('/disagreements', '/disagreements')}#${anchor}`,
    ledger: (filters) => to('/ledger', '/ledger', filters),
  };
}
