import { vocabularyOf } from '@/lib/analysis/vocabulary';
import { PAGES, type PagePath } from '@/lib/filters/endpoints';
import type { Query } from '@/lib/filters/query';
import { pairsOf, readQuery } from '@/lib/filters/read-query';
import type { QueryProblem } from '@/lib/filters/read-value';
import { addressOf, carriedOf, carriesOn, type Target } from '@/lib/filters/write-query';
import type { Ledger } from '@/lib/ledger/ledger';
import { loadLedger } from '@/lib/ledger/load';

/** What Next hands to a page that takes parameters. */
export type SearchParams = Promise<Readonly<Record<string, string | string[] | undefined>>>;

/** A page's view of its address: the ledger, what is asked for, and what could not be used. */
export interface OpenPage {
  readonly ledger: Ledger;
  readonly query: Query;
  readonly problems: readonly QueryProblem[];
  /** Where the page itself stands, for links to other states of it. */
  readonly target: Target;
  /** The page's own address with some of its options changed. */
  readonly self: (change?: Partial<Query>) => string;
  /** True where currency or period differ from the default and links carry them on. */
  readonly carries: boolean;
}

/** Reads a page's parameters; `address` is its path with ids filled in. */
export async function openPage(
  path: PagePath,
  searchParams: SearchParams,
  address: string = path,
): Promise<OpenPage> {
  const ledger = loadLedger();
  const { query, problems } = readQuery(
    pairsOf(await searchParams),
    PAGES[path],
    vocabularyOf(ledger),
  );
  const target = targetOf(ledger, path, address);
  return {
    ledger,
    query,
    problems,
    target,
    self: (change = {}) => addressOf(target, { ...query, ...change }),
    carries: carriesOn(query, target),
  };
}

/** A page as the target of links. */
export function targetOf(ledger: Ledger, path: PagePath, address: string = path): Target {
  return { path: address, endpoint: PAGES[path], currency: ledger.subject.currencies[0] ?? '' };
}

/** A link to another page in the same currency and period, with some filters. */
export function linkTo(
  ledger: Ledger,
  path: PagePath,
  query: Query,
  filters: Partial<Query> = {},
  address: string = path,
): string {
  const carried = carriedOf(query);
  // The page that tests the statement has its own time; the usual one of others is no choice there.
  const isUsual = PAGES[path].period === 'statement' && carried.period === 'counted';
  return addressOf(targetOf(ledger, path, address), {
    ...carried,
    ...(isUsual ? { period: 'statement' } : {}),
    ...filters,
  });
}
