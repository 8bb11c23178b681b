import type { Query } from '@/lib/filters/query';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Contribution, Spending } from '@/lib/ledger/schema';
import { centsOf, fromCents } from '@/lib/money';
import { requirementOf, statementWindow } from './claim-requirement';
import type { SpendingTest, Stretch } from './claim-rows';
import { spendingTest } from './claim-spending';
import { countContribution, partyOf } from './count';
import { type LineOutside, linesOutside } from './lines-outside';
import { selectEntries } from './select';
import { type Total, totalOf } from './totals';

/** What a total would be if one reading alone were held, and how far its ends would move. */
export interface HeldAlone {
  readonly total: Total;
  /** Decimal text with two decimals, below zero where an end would be less. */
  readonly change: Total;
}

/** A size that could be held in place of the one that is. */
export interface Size {
  readonly value: string;
  readonly currency: string;
}

/**
 * The total of foreign support in a query's currency and period, with one contribution held at
 * this size, both ends, under its own counting rule; all others as they are. Null where the total
 * does not ask for the amount: outside the period, or left out for another reason than a rate.
 * `not-converted` where no rate is held for this size.
 */
export function totalIfHeld(
  contribution: Contribution,
  { value, currency }: Size,
  ledger: Ledger,
  query: Query,
): HeldAlone | 'not-converted' | null {
  const entries = selectEntries(ledger, query);
  const entry = entries.find((one) => one.contribution.id === contribution.id);
  if (!entry || (entry.leftOut !== null && entry.leftOut !== 'not-converted')) return null;
  const end = { value, currency };
  const other = countContribution(
    { ...contribution, amount: { low: end, high: end, basis: 'printed', why: '' } },
    partyOf(ledger, contribution.donor),
    ledger.subject.recipient,
    query.currency,
    ledger.rates,
  );
  if (!other.counted) return 'not-converted';
  return between(totalOf(entries), totalOf(entries.map((one) => (one === entry ? other : one))));
}

/** The sum of published lines of the page that tests the featured statement, and its days. */
export interface PublishedSum {
  readonly value: string;
  readonly window: Stretch;
  /** Lines that are in it whole, though they begin before these days or end after them. */
  readonly outside: readonly LineOutside[];
}

/** Null where no line is in it, or where the statement has no time to be tested over. */
export function publishedSum(ledger: Ledger, currency: string): PublishedSum | null {
  const found = publishedLines(ledger, currency);
  const sum = found?.test.sum;
  if (!found || !sum) return null;
  const { test, window } = found;
  const lines = test.rows.filter((row) => row.kind === 'line');
  return { value: sum.value, window, outside: linesOutside(lines, window) };
}

/**
 * That sum with one entry held at another size; null where the entry is not in it, `not-converted`
 * where no rate is held for this size.
 */
export function sumIfHeld(
  entry: Spending,
  { value, currency }: Size,
  ledger: Ledger,
  query: Pick<Query, 'currency'>,
): HeldAlone | 'not-converted' | null {
  const own = publishedLines(ledger, query.currency);
  if (!own?.test.sum || !isInSum(entry, own.test)) return null;
  const held = { ...entry, amount: { value, currency } };
  const spending = ledger.spending.map((one) => (one.id === entry.id ? held : one));
  const other = publishedLines(ledger, query.currency, spending);
  if (!other?.test.sum || !isInSum(entry, other.test)) return 'not-converted';
  const ends = (sum: string): Total => ({ low: sum, high: sum });
  return between(ends(own.test.sum.value), ends(other.test.sum.value));
}

function isInSum({ id }: Spending, { rows }: SpendingTest): boolean {
  return rows.some((row) => row.kind === 'line' && row.inSum && row.entry.id === id);
}

function publishedLines(
  ledger: Ledger,
  currency: string,
  spending: readonly Spending[] = ledger.spending,
): { readonly test: SpendingTest; readonly window: Stretch } | null {
  const statement = ledger.byId.statement.get(ledger.subject.featuredClaim);
  const window = statement && statementWindow(statement, ledger);
  if (!statement || !window) return null;
  const required = requirementOf(statement.value, window, ledger, currency);
  const test = spendingTest({ statement, required, ledger: { ...ledger, spending }, currency });
  return { test, window };
}

function between(before: Total, after: Total): HeldAlone {
  const moved = (end: keyof Total) => fromCents(centsOf(after[end]) - centsOf(before[end]));
  return { total: after, change: { low: moved('low'), high: moved('high') } };
}
