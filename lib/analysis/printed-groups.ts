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

/** A size as a document prints it: figures of one size stand together. */
export interface PrintedSize {
  /** Decimal text. */
  readonly value: string;
  /** Null where the document does not tell it; nothing is taken over from other documents. */
  readonly currency: string | null;
  /** True where the currency is not told because the copy that was read dropped its sign. */
  readonly lost: boolean;
}

/** The documents that print one size; `value` is null for those that print none. */
export interface PrintedGroup extends Omit<PrintedSize, 'value'> {
  readonly value: string | null;
  readonly documents: readonly Numbered[];
  /** The one qualifier that every figure of the group carries, or null. */
  readonly qualifier: string | null;
}

/**
 * The reports of a contribution by the amount that they print as the donor's figure or against it.
 * Order: the low end held, the high end, then the most frequent; a figure without a known currency
 * after the one of the same value, if there is one; those without an amount last.
 */
export function printedGroups(contribution: Contribution): readonly PrintedGroup[] {
  const reports = contribution.reports.map((report, index) => ({ report, number: index + 1 }));
  const groups = new Map<string, PrintedSize & { documents: Numbered[] }>();
  for (const one of reports) {
    for (const amount of ownFigures(one.report)) {
      const size = sizeOf(amount);
      const group = groups.get(sizeKey(size)) ?? { ...size, documents: [] };
      groups.set(sizeKey(size), group);
      if (!group.documents.includes(one)) group.documents.push(one);
    }
  }
  const without = reports.filter(({ report }) => ownFigures(report).length === 0);
  return [
    ...inOrder([...groups.values()], contribution).map((group) => ({
      ...group,
      qualifier: qualifierOf(group),
    })),
    ...(without.length === 0
      ? []
      : [{ value: null, currency: null, lost: false, documents: without, qualifier: null }]),
  ];
}

function inOrder<Group extends PrintedSize & { readonly documents: readonly Numbered[] }>(
  groups: readonly Group[],
  contribution: Contribution,
): readonly Group[] {
  const ranked = groups.toSorted(
    (a, b) =>
      heldPlace(a, contribution) - heldPlace(b, contribution) ||
      b.documents.length - a.documents.length ||
      compareDecimals(a.value, b.value),
  );
  const placeOf = (group: Group) => {
    const known =
      group.currency === null
        ? ranked.findIndex(({ value, currency }) => currency !== null && value === group.value)
        : -1;
    return known === -1 ? ranked.indexOf(group) : known + 0.5;
  };
  return ranked.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** The figures of a report that are no publisher's equivalents. */
export function ownFigures(report: Report): readonly ReportAmount[] {
  return report.amounts.filter((amount) => amount.role !== 'conversion');
}

/** The size of an amount, by what its own document tells. */
export function sizeOf({ value, currency, currencyKnownBy }: ReportAmount): PrintedSize {
  return { value: asPlainValue(value), currency, lost: currencyKnownBy === 'lost' };
}

/** One text for one size. */
export function sizeKey({ value, currency, lost }: Omit<PrintedGroup, 'documents' | 'qualifier'>) {
  return `${value} ${currency ?? (lost ? 'lost' : '')}`;
}

/** `400,000 euros`, `over 400,000 euros`, `400,000 without its sign`, `400,000, currency not told`. */
export function amountWords({
  value,
  currency,
  lost,
  qualifier,
}: Omit<PrintedGroup, 'documents'>): string {
  if (value === null) return 'no amount';
  const figure = `${qualifier === null ? '' : `${qualifierWord(qualifier)} `}${amountText(value)}`;
  if (currency !== null) return `${figure} ${currencyName(currency)}`;
  return lost ? `${figure} without its sign` : `${figure}, currency not told`;
}

/** The figures of a report that belong to a group. */
export function figuresIn(
  group: Omit<PrintedGroup, 'documents' | 'qualifier'>,
  report: Report,
): readonly ReportAmount[] {
  return ownFigures(report).filter((amount) => sizeKey(sizeOf(amount)) === sizeKey(group));
}

function qualifierOf(group: PrintedSize & { readonly documents: readonly Numbered[] }) {
  const found = new Set(
    group.documents.flatMap(({ report }) =>
      figuresIn(group, report).map(({ qualifier }) => qualifier),
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
