import { fullNumber } from '@/lib/format/numbers';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Contribution, Report, ReportAmount } from '@/lib/ledger/schema';
import { atRates, ratesBetween } from '@/lib/rates/convert';
import type { EquivalentRow } from './contribution-rows';
import { printedFigure } from './ledger-row';

interface Pair {
  readonly number: number;
  readonly report: Report;
  readonly equivalent: ReportAmount;
  /** The figure of the same document that it is an equivalent of. */
  readonly original: ReportAmount | null;
}

/**
 * The equivalents that publishers print, each beside our conversion of the same original. The
 * same equivalent of the same original in several documents is one row.
 */
export function equivalentRows(
  contribution: Contribution,
  ledger: Ledger,
): readonly EquivalentRow[] {
  const rows = new Map<string, Pair[]>();
  for (const pair of pairsOf(contribution)) {
    const key = [identity(pair.equivalent), pair.original && identity(pair.original)].join(' of ');
    const row = rows.get(key);
    if (row) row.push(pair);
    else rows.set(key, [pair]);
  }
  return [...rows].map(([key, pairs]) => rowOf(key, pairs, contribution, ledger));
}

function pairsOf({ reports }: Contribution): readonly Pair[] {
  return reports.flatMap((report, index) => {
    const originals = report.amounts.filter(({ role }) => role === 'original');
    const original = originals.find(({ currency }) => currency !== null) ?? originals[0] ?? null;
    return report.amounts
      .filter(({ role }) => role === 'conversion')
      .map((equivalent) => ({ number: index + 1, report, equivalent, original }));
  });
}

function rowOf(
  key: string,
  pairs: readonly Pair[],
  contribution: Contribution,
  ledger: Ledger,
): EquivalentRow {
  const [first] = pairs;
  if (!first) throw new Error('A row of equivalents holds at least one');
  const spellings = [...new Map(pairs.map((pair) => [pair.equivalent.printed, pair])).values()];
  const { original, report, equivalent } = first;
  return {
    key,
    printed: spellings.map((pair) => printedFigure(pair.equivalent, pair.report, ledger)),
    of: original && printedFigure(original, report, ledger),
    documents: pairs.map(({ number }) => number),
    ...ours(original, equivalent, contribution, ledger),
  };
}

function ours(
  original: ReportAmount | null,
  { currency: to }: ReportAmount,
  { date }: Contribution,
  { rates }: Ledger,
): Pick<EquivalentRow, 'ours' | 'whyNot'> {
  const not = (whyNot: string) => ({ ours: null, whyNot });
  if (original === null) return not('prints no original');
  if (original.currency === null) return not('the currency of the original is unknown');
  if (to === null) return not('the currency of the equivalent is unknown');
  const used = ratesBetween(rates, original.currency, to, date);
  if (!used) return not('no rate is held');
  return { ours: `${fullNumber(atRates(original.value, used))} ${to}`, whyNot: '' };
}

function identity({ value, currency, qualifier }: ReportAmount): string {
  return `${value} ${currency ?? '?'} ${qualifier ?? ''}`;
}
