import { firstDayOf, lastDayOf } from './recompute-dates';
import type { PublicFiles, Recompute, Row } from './recompute-files';
import type { PublicLedger } from './recompute-ledger';
import { isSpent, spendingRows } from './recompute-lines';
import { amountCells, amountIn, type Days, daysOf, rowWith } from './recompute-stated';

/**
 * Every line of national spending over the whole time of the ledger, each with the figures for the
 * same thing that are not held.
 */

const COLUMNS = [
  'part',
  'id',
  'from',
  'to',
  'printed',
  'low',
  'high',
  'currency',
  'conversion_basis',
  'nature',
  'line',
  'confidence',
  'within',
  'in_sum',
  'why',
  'sources',
];

/** No rows of a ledger without spending, which has no sum and no missing months either. */
export const nationalSpendingLines: Recompute = (files, { currency }) => {
  if (files.ledger.spending.length === 0) return { total: null, rows: [] };
  const days = wholeTime(files.ledger);
  const rows = spendingRows(files, { days, currency, band: null, qualifier: null });
  const withRivals = rows.flatMap((row) => [row, ...rivalsOf(row, currency, files)]);
  return { total: null, rows: withRivals.map((row) => rowWith(COLUMNS, row)) };
};

/**
 * From the first day that is counted, or spent in where that is earlier, to the last that is
 * counted (the day to which the ledger is kept while that runs), or spent in where that is later.
 */
function wholeTime({ subject, spending }: PublicLedger): Days {
  const { from, to } = subject.counted;
  const spent = spending.filter(isSpent).map(({ period }) => daysOf(period));
  const firsts = [firstDayOf(from), ...spent.map((days) => days.from)].toSorted();
  const lasts = [lastDayOf(to ?? subject.updated), ...spent.map((days) => days.to)].toSorted();
  return { from: firsts[0] ?? '', to: lasts.at(-1) ?? '' };
}

function rivalsOf({ id }: Row, currency: string, files: PublicFiles): readonly Row[] {
  return files.ledger.spending
    .filter((entry) => entry.id === id)
    .flatMap(({ period, rivals }) =>
      rivals.map((rival) => ({
        part: 'rival',
        id: id ?? '',
        printed: rival.printed,
        ...amountCells(amountIn(currency, rival.value, rival.currency, period, files), currency),
        in_sum: 'false',
        why: rival.why,
        sources: rival.source,
      })),
    );
}
