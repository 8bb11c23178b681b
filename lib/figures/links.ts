import { PAGES } from '@/lib/filters/endpoints';
import type { Query } from '@/lib/filters/query';
import { addressOf, carriedOf } from '@/lib/filters/write-query';
import type { Frame } from './frame';

/** The ledger's page with the rows behind a number: the figure's own filters and some more. */
export function linkToEntries(frame: Frame, filters: Partial<Query>): string {
  return addressOf(
    { path: '/ledger', endpoint: PAGES['/ledger'], currency: defaultCurrency(frame) },
    { ...frame.query, ...filters, sort: null, page: 1, view: 'chart' },
  );
}

/** A donor's page in the same currency and period. */
export function linkToDonor(frame: Frame, id: string): string {
  return addressOf(
    { path: `/donors/${id}`, endpoint: PAGES['/donors/[id]'], currency: defaultCurrency(frame) },
    carriedOf(frame.query),
  );
}

/** The list of donors in the same currency and period. */
export function linkToDonors(frame: Frame): string {
  return addressOf(
    { path: '/donors', endpoint: PAGES['/donors'], currency: defaultCurrency(frame) },
    carriedOf(frame.query),
  );
}

/** A party's page in the same currency and period. */
export function linkToParty(frame: Frame, id: string): string {
  return addressOf(
    { path: `/parties/${id}`, endpoint: PAGES['/parties/[id]'], currency: defaultCurrency(frame) },
    carriedOf(frame.query),
  );
}

/** A contribution's page in the same currency. */
export function linkToContribution(frame: Frame, id: string): string {
  return addressOf(
    { path: `/ledger/${id}`, endpoint: PAGES['/ledger/[id]'], currency: defaultCurrency(frame) },
    { currency: frame.query.currency },
  );
}

function defaultCurrency(frame: Frame): string {
  return frame.ledger.subject.currencies[0] ?? '';
}
