import { linksFor } from '@/lib/analysis/links';
import { PAGES } from '@/lib/filters/endpoints';
import type { Query } from '@/lib/filters/query';
import { addressOf, carriedOf } from '@/lib/filters/write-query';
import { fullNumber, fullRange } from '@/lib/format/numbers';
import type { Cell } from './figure';
import type { Frame } from './frame';

/** The ledger's page with the rows behind a number: the figure's own filters and some more. */
export function linkToEntries(frame: Frame, filters: Partial<Query>): string {
  return addressOf(
    { path: '/ledger', endpoint: PAGES['/ledger'], currency: defaultCurrency(frame) },
    { ...frame.query, ...filters, sort: null, page: 1, view: 'chart' },
  );
}

/** Both ends of a sum as cells of a table, each with the counted rows behind it. */
export function endCells(
  frame: Frame,
  { low, high }: { readonly low: string; readonly high: string },
  filters: Partial<Query>,
  count: number,
): readonly [Cell, Cell] {
  const linked =
    count === 0 ? {} : { href: linkToEntries(frame, { ...filters, counted: 'counted' }) };
  return [
    { text: fullNumber(low), ...linked, ...(count === 0 ? {} : { sum: 'low' }) },
    { text: fullNumber(high), ...linked, ...(count === 0 ? {} : { sum: 'high' }) },
  ];
}

/** Both ends of a sum of what counts in one cell, with the rows behind it. */
export function rangeCell(
  frame: Frame,
  { low, high }: { readonly low: string; readonly high: string },
  filters: Partial<Query>,
): Cell {
  return {
    text: fullRange(low, high),
    href: linkToEntries(frame, { ...filters, counted: 'counted' }),
    sum: 'range',
  };
}

/** How many contributions pass some filters, with the rows; `0` opens none. */
export function countCell(frame: Frame, count: number, filters: Partial<Query>): Cell {
  return count === 0
    ? { text: '0' }
    : {
        text: fullNumber(String(count), 0),
        href: linkToEntries(frame, filters),
        sum: 'count',
      };
}

/** The list of donors in the same currency and period. */
export function linkToDonors(frame: Frame): string {
  return addressOf(
    { path: '/donors', endpoint: PAGES['/donors'], currency: defaultCurrency(frame) },
    carriedOf(frame.query),
  );
}

/** Every figure on which sources differ, in the same currency. */
export function linkToDisagreements(frame: Frame): string {
  return addressOf(
    {
      path: '/disagreements',
      endpoint: PAGES['/disagreements'],
      currency: defaultCurrency(frame),
    },
    carriedOf(frame.query),
  );
}

/** A donor's page in the same currency and period. */
export function linkToDonor({ ledger, query }: Frame, id: string): string {
  return linksFor(ledger, query).donor(id);
}

/** A party's page in the same currency and period. */
export function linkToParty({ ledger, query }: Frame, id: string): string {
  return linksFor(ledger, query).party(id);
}

/** A contribution's page in the same currency. */
export function linkToContribution({ ledger, query }: Frame, id: string): string {
  return linksFor(ledger, query).contribution(id);
}

function defaultCurrency(frame: Frame): string {
  return frame.ledger.subject.currencies[0] ?? '';
}
