import {
  type Added,
  type Counted,
  type CountedRow,
  countedRows,
  countRow,
  sumOf,
  written,
} from './recompute-counting';
import type { PublicFiles, Row } from './recompute-files';
import { daysOf, perCent } from './recompute-stated';
import { groupsOf, largestFirst } from './recompute-support';
import { restingOn, type Total } from './recompute-totals';

/**
 * The national share that follows from each stated total and the foreign support of its own days,
 * as it is counted and under four assumptions. A total needs an amount above zero, and something
 * foreign that is counted in its days.
 */

/** Foreign support under an assumption, from the rows of a total's days, counted and left out. */
type Assume = (rows: readonly CountedRow[], held: (row: CountedRow) => readonly Added[]) => Added;

const ASSUMPTIONS: Readonly<Record<string, Assume>> = {
  'as-counted': (rows) => counted(rows),
  'up-to-in-full': (rows, held) => sumOf(rows.flatMap(held)),
  'announced-never-came': (rows) => counted(rows.filter(({ row }) => row.stage !== 'announced')),
  'missing-at-median': missingAtMedian,
  'donor-missing': donorMissing,
};

export function assumptionRows(
  totals: readonly Total[],
  currency: string,
  files: PublicFiles,
): readonly Row[] {
  const columns = totals.flatMap((total) => {
    const { amount } = total;
    if (total.statement.period === null || !amount || amount.cents === 0n) return [];
    const days = daysOf(total.statement.period);
    const rows = countedRows(files, { currency, ...days });
    return counted(rows).high === 0n ? [] : [{ total, days, rows, national: amount.cents }];
  });
  const held = ({ row, counted: one }: CountedRow): readonly Counted[] => {
    const inFull = countRow({ ...row, counting_rule: 'full' }, currency, files).counted;
    return one && inFull ? [inFull] : [];
  };
  return Object.entries(ASSUMPTIONS).flatMap(([assumption, assume]) =>
    columns.map(({ total, days, rows, national }) => {
      const foreign = assume(rows, held);
      return {
        part: 'sensitivity',
        assumption,
        ...restingOn(total),
        ...days,
        ...written(foreign),
        currency,
        // The less foreign support, the larger the national share.
        share_low: perCent(national, national + foreign.high),
        share_high: perCent(national, national + foreign.low),
      };
    }),
  );
}

function counted(rows: readonly CountedRow[]): Added {
  return sumOf(rows.flatMap((one) => one.counted ?? []));
}

/**
 * Each contribution that is left out since no amount is known is as large as the middle one of the
 * amounts held for those that count, whether their low end counts or not.
 */
function missingAtMedian(
  rows: readonly CountedRow[],
  heldFor: (row: CountedRow) => readonly Added[],
): Added {
  const amounts = rows.flatMap(heldFor);
  const missing = rows.filter(({ leftOut }) => leftOut === 'no-amount');
  const each = {
    low: medianOf(amounts.map(({ low }) => low)),
    high: medianOf(amounts.map(({ high }) => high)),
  };
  return sumOf([counted(rows), ...missing.map(() => each)]);
}

/** The middle one; of an even number the mean of the middle two, a half of a hundredth upward. */
function medianOf(values: readonly bigint[]): bigint {
  const sorted = values.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const [one = 0n, other = one] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.floor(sorted.length / 2)],
  ];
  return (one + other + 1n) / 2n;
}

/** A second donor gave as much as the one with the largest high end. */
function donorMissing(rows: readonly CountedRow[]): Added {
  const [largest] = groupsOf(rows, ({ row }) => row.donor ?? '')
    .map((group) => ({ ...group, name: group.key }))
    .toSorted(largestFirst);
  return sumOf([counted(rows), ...(largest ? [largest.sum] : [])]);
}
