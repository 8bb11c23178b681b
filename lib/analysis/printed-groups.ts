import { currencyName } from '@/lib/format/currencies';
import { qualifierWord } from '@/lib/format/words';
import type { Contribution, Report, ReportAmount } from '@/lib/ledger/schema';
import { compareDecimals } from '@/lib/money';
import { amountText } from './plain-figure';

/** A report of a contribution with its number, from 1. */
export interface Numbered {
  readonly number: number;
  readonly report: Report;
}

/** The documents that print one amount; `value` is null for those that print none. */
export interface PrintedGroup {
  readonly value: string | null;
  /** Null where the currency is not known. */
  readonly currency: string | null;
  readonly documents: readonly Numbered[];
  /** The one qualifier that every figure of the group carries, or null. */
  readonly qualifier: string | null;
}

/**
 * The reports of a contribution by the amount that they print as the donor's figure or against it.
 * A figure without a known currency joins the one group of the same value, if there is just one:
 * its row says that the currency is not printed. Order: the low end held, the high end, then the
 * most frequent; those without an amount last.
 */
export function printedGroups(contribution: Contribution): readonly PrintedGroup[] {
  const reports = contribution.reports.map((report, index) => ({ report, number: index + 1 }));
  const groups = new Map<
    string,
    { value: string; currency: string | null; documents: Numbered[] }
  >();
  for (const one of reports) {
    for (const amount of ownFigures(one.report)) {
      const { value, currency } = placeOf(amount, contribution);
      const key = `${value} ${currency ?? ''}`;
      const group = groups.get(key) ?? { value, currency, documents: [] };
      groups.set(key, group);
      if (!group.documents.includes(one)) group.documents.push(one);
    }
  }
  const without = reports.filter(({ report }) => ownFigures(report).length === 0);
  const sorted = [...groups.values()].sort(
    (a, b) =>
      heldPlace(a, contribution) - heldPlace(b, contribution) ||
      b.documents.length - a.documents.length ||
      compareDecimals(a.value, b.value),
  );
  return [
    ...sorted.map((group) => ({ ...group, qualifier: qualifierOf(group, contribution) })),
    ...(without.length === 0
      ? []
      : [{ value: null, currency: null, documents: without, qualifier: null }]),
  ];
}

/** The figures of a report that are no publisher's equivalents. */
export function ownFigures(report: Report): readonly ReportAmount[] {
  return report.amounts.filter((amount) => amount.role !== 'conversion');
}

/** The value and currency under which an amount is grouped. */
export function placeOf(
  amount: ReportAmount,
  contribution: Contribution,
): { readonly value: string; readonly currency: string | null } {
  const value = asPlainValue(amount.value);
  if (amount.currency !== null) return { value, currency: amount.currency };
  const known = new Set(
    contribution.reports
      .flatMap(ownFigures)
      .filter((other) => other.currency !== null && asPlainValue(other.value) === value)
      .map((other) => other.currency),
  );
  const [only] = known;
  return { value, currency: known.size === 1 ? (only ?? null) : null };
}

/** `400,000 euros`, `over 400,000 euros`, `400,000, currency not told`. */
export function amountWords({
  value,
  currency,
  qualifier,
}: Omit<PrintedGroup, 'documents'>): string {
  if (value === null) return 'no amount';
  const figure = `${qualifier === null ? '' : `${qualifierWord(qualifier)} `}${amountText(value)}`;
  return currency === null ? `${figure}, currency not told` : `${figure} ${currencyName(currency)}`;
}

/** The figures of a report that belong to a group. */
export function figuresIn(
  group: Pick<PrintedGroup, 'value' | 'currency'>,
  report: Report,
  contribution: Contribution,
): readonly ReportAmount[] {
  return ownFigures(report).filter((amount) => {
    const { value, currency } = placeOf(amount, contribution);
    return value === group.value && currency === group.currency;
  });
}

function qualifierOf(
  group: Omit<PrintedGroup, 'qualifier'>,
  contribution: Contribution,
): string | null {
  const found = new Set(
    group.documents.flatMap(({ report }) =>
      figuresIn(group, report, contribution).map(({ qualifier }) => qualifier),
    ),
  );
  const [only = null] = found;
  return found.size === 1 ? only : null;
}

/** Which end of the amount held a group is; null where it is none. */
export function heldEnd(
  { value, currency }: Pick<PrintedGroup, 'value' | 'currency'>,
  { amount }: Contribution,
): 'both' | 'low' | 'high' | null {
  if (value === null || !amount || 'candidates' in amount) return null;
  const isEnd = (end: { value: string; currency: string }) =>
    end.currency === currency && compareDecimals(end.value, value) === 0;
  const [low, high] = [isEnd(amount.low), isEnd(amount.high)];
  return low && high ? 'both' : low ? 'low' : high ? 'high' : null;
}

function heldPlace(group: Pick<PrintedGroup, 'value' | 'currency'>, contribution: Contribution) {
  const end = heldEnd(group, contribution);
  return end === null ? 2 : end === 'high' ? 1 : 0;
}

/** `400000.00` and `400000` are one value. */
function asPlainValue(value: string): string {
  return value.includes('.') ? value.replace(/\.?0+$/, '') : value;
}
