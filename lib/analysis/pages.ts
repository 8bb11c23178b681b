import type { QueryProblem } from '@/lib/filters/read-value';
import { fullNumber } from '@/lib/format/numbers';
import type { Pages } from './ledger-rows';

/** Rows on one page of a long table. */
export const PAGE_SIZE = 50;

/**
 * One page of rows with links to the others. A page that is not there shows the first, and says
 * so as a problem of the address.
 */
export function pageOf<Row>(
  rows: readonly Row[],
  asked: number,
  hrefOf: (page: number) => string,
): {
  readonly rows: readonly Row[];
  readonly pages: Pages;
  readonly problems: readonly QueryProblem[];
} {
  const last = Math.max(1, Math.ceil(rows.length / PAGE_SIZE));
  const page = asked <= last ? asked : 1;
  const start = (page - 1) * PAGE_SIZE;
  const shown = rows.slice(start, start + PAGE_SIZE);
  const words =
    last === 1
      ? ''
      : `Rows ${digits(start + 1)} to ${digits(start + shown.length)} of ${digits(rows.length)}`;
  return {
    rows: shown,
    pages: {
      words,
      links:
        last === 1
          ? []
          : shownPages(page, last).map((number) => ({
              label: digits(number),
              href: hrefOf(number),
              current: number === page,
            })),
      previous: page > 1 ? hrefOf(page - 1) : null,
      next: page < last ? hrefOf(page + 1) : null,
    },
    problems:
      asked <= last
        ? []
        : [
            {
              parameter: 'page',
              found: `"${asked}"`,
              expected: last === 1 ? '1, the only page' : `a page from 1 to ${last}`,
              meant: null,
            },
          ],
  };
}

/** The first, the last, and those around the current page. */
function shownPages(page: number, last: number): readonly number[] {
  const near = [page - 2, page - 1, page, page + 1, page + 2];
  return [...new Set([1, ...near, last])]
    .filter((number) => number >= 1 && number <= last)
    .sort((a, b) => a - b);
}

function digits(count: number): string {
  return fullNumber(String(count), 0);
}
