import type { CONVERSION_FILTERS } from '@/lib/filters/endpoints';
import type { Query } from '@/lib/filters/query';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Contribution, Report, ReportAmount, Source } from '@/lib/ledger/schema';
import { type Check, checkAt, impliedRate } from './printed-check';

/** An original and an equivalent that one report prints. */
export interface PrintedPair {
  readonly contribution: Contribution;
  readonly report: Report;
  /** Counts from 1 in the contribution. */
  readonly reportNumber: number;
  readonly source: Source;
  readonly original: ReportAmount;
  readonly equivalent: ReportAmount;
}

/** The same, held against two reference rates. */
export interface CheckedPair extends PrintedPair {
  readonly implied: ReturnType<typeof impliedRate>;
  /** At the rates of the contribution's date. */
  readonly onDate: Check;
  /** At those of the day, or the span, in which the document was published. */
  readonly published: Check;
}

const known = new WeakMap<Ledger, readonly CheckedPair[]>();

/** Every printed conversion of the ledger, checked: contributions in id order, then by report. */
export function checkedPairs(ledger: Ledger): readonly CheckedPair[] {
  const before = known.get(ledger);
  if (before) return before;
  const pairs = ledger.contributions.flatMap((one) => checkedPairsOf(one, ledger));
  known.set(ledger, pairs);
  return pairs;
}

/** Those of one contribution. */
export function checkedPairsOf(contribution: Contribution, ledger: Ledger): readonly CheckedPair[] {
  return pairsOf(contribution, ledger).map((pair) => ({
    ...pair,
    implied: impliedRate(pair),
    onDate: checkAt(pair, contribution.date, ledger.rates),
    published: checkAt(pair, pair.source.published, ledger.rates),
  }));
}

/** Every original of a report with every equivalent of it. */
export function pairsOf(contribution: Contribution, ledger: Ledger): readonly PrintedPair[] {
  return contribution.reports.flatMap((report, index) => {
    const source = ledger.byId.source.get(report.source);
    if (!source) throw new Error(`The ledger holds no source "${report.source}"`);
    const of = (role: ReportAmount['role']) => report.amounts.filter((one) => one.role === role);
    return of('original').flatMap((original) =>
      of('conversion').map((equivalent) => ({
        contribution,
        report,
        reportNumber: index + 1,
        source,
        original,
        equivalent,
      })),
    );
  });
}

/** The pairs that pass every filter of a query; a verdict may be that of either rate. */
export function selectPairs(
  ledger: Ledger,
  query: Pick<Query, (typeof CONVERSION_FILTERS)[number]>,
): readonly CheckedPair[] {
  const { verdict, printedCurrency, publisher } = query;
  return checkedPairs(ledger).filter(
    (pair) =>
      (verdict === null || [pair.onDate, pair.published].some((one) => one.verdict === verdict)) &&
      (printedCurrency === null || printedCurrenciesOf(pair).includes(printedCurrency)) &&
      (publisher === null || pair.source.publisher === publisher),
  );
}

/** The currencies that a pair prints, as far as they are known. */
export function printedCurrenciesOf({ original, equivalent }: PrintedPair): readonly string[] {
  return [...new Set([original, equivalent].flatMap(({ currency }) => currency ?? []))];
}
