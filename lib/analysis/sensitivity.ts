import type { Ledger } from '@/lib/ledger/ledger';
import { centsOf, compareDecimals, exact, fromCents, toCents } from '@/lib/money';
import { entriesIn, stretchOf } from './claim-requirement';
import type { Assumption, AssumptionCell, ReportedTotal, Sensitivity, Stretch } from './claim-rows';
import { convertHeld, type Entry } from './count';
import { groupBy, type Total, totalOf } from './totals';

interface Column {
  readonly total: ReportedTotal;
  readonly window: Stretch;
  readonly amount: string;
  readonly entries: readonly Entry[];
}

/** Foreign support under an assumption, and what the assumption touched. */
type Assumed = Omit<AssumptionCell, 'share'>;

const UNTOUCHED = { touched: 0, each: null, donor: null } as const;

/**
 * For each total over its own months the share that follows from it and the ledger's foreign
 * support, as counted and under four assumptions. A column needs an amount above zero and foreign
 * support in its months.
 */
export function sensitivityOf(
  totals: readonly ReportedTotal[],
  ledger: Ledger,
  currency: string,
): Sensitivity {
  const columns = totals.flatMap((total) => columnOf(total, ledger, currency) ?? []);
  const assume: Readonly<Record<Assumption['id'], (column: Column) => Assumed>> = {
    'as-counted': ({ entries }) => ({ ...UNTOUCHED, foreign: totalOf(entries) }),
    'up-to-in-full': ({ entries }) => upToInFull(entries, currency, ledger),
    'announced-never-came': ({ entries }) => announcedNeverCame(entries),
    'missing-at-median': ({ entries }) => missingAtMedian(entries, currency, ledger),
    'donor-missing': ({ entries }) => donorMissing(entries),
  };
  const assumptions = IDS.map((id) => ({
    id,
    cells: columns.map((column) => {
      const assumed = assume[id](column);
      return { ...assumed, share: shareRange(column.amount, assumed.foreign) };
    }),
  }));
  return {
    totals: columns.map(({ total, window }) => ({ total, window })),
    assumptions,
    most: mostOf(assumptions, columns),
  };
}

const IDS = [
  'as-counted',
  'up-to-in-full',
  'announced-never-came',
  'missing-at-median',
  'donor-missing',
] as const satisfies readonly Assumption['id'][];

function columnOf(total: ReportedTotal, ledger: Ledger, currency: string): Column | null {
  const window = stretchOf(total.statement.period);
  const amount = total.amount?.value ?? '0';
  if (window === null || isNone(amount)) return null;
  const entries = entriesIn(window, ledger, currency);
  return isNone(totalOf(entries).high) ? null : { total, window, amount, entries };
}

/** Rule `up-to` passed over: both ends of the held amount count. */
function upToInFull(entries: readonly Entry[], currency: string, ledger: Ledger): Assumed {
  const isUpTo = ({ counted, contribution }: Entry) =>
    counted !== null && contribution.counting.rule === 'up-to';
  const foreign = totalOf(
    entries.map((entry) => {
      const held = isUpTo(entry) ? convertHeld(entry.contribution, currency, ledger.rates) : null;
      return entry.counted && held
        ? { ...entry, counted: { ...entry.counted, low: held.low, high: held.high } }
        : entry;
    }),
  );
  return { ...UNTOUCHED, foreign, touched: entries.filter(isUpTo).length };
}

function announcedNeverCame(entries: readonly Entry[]): Assumed {
  const isAnnounced = ({ contribution }: Entry) => contribution.stage === 'announced';
  return {
    ...UNTOUCHED,
    foreign: totalOf(entries.filter((entry) => !isAnnounced(entry))),
    touched: entries.filter((entry) => entry.counted !== null && isAnnounced(entry)).length,
  };
}

/**
 * Every contribution without an amount as large as the middle one of those counted: of the amounts
 * held for them, also where a total takes only the high end, since a doubt makes no gift smaller.
 */
function missingAtMedian(entries: readonly Entry[], currency: string, ledger: Ledger): Assumed {
  const counted = entries.flatMap(({ counted: one, contribution }) =>
    one ? (convertHeld(contribution, currency, ledger.rates) ?? []) : [],
  );
  const missing = entries.filter((entry) => entry.leftOut === 'no-amount').length;
  const each = {
    low: medianOf(counted.map(({ low }) => low)),
    high: medianOf(counted.map(({ high }) => high)),
  };
  return {
    foreign: addTimes(totalOf(entries), each, BigInt(missing)),
    touched: missing,
    each,
    donor: null,
  };
}

/** A second donor as large as the one with the greatest high end. */
function donorMissing(entries: readonly Entry[]): Assumed {
  const counted = entries.filter((entry) => entry.counted !== null);
  const [largest] = [...groupBy(counted, (entry) => entry.donor.id).values()]
    .map((own) => ({ own, total: totalOf(own) }))
    .toSorted(
      (a, b) =>
        compareDecimals(b.total.high, a.total.high) || compareDecimals(b.total.low, a.total.low),
    );
  const foreign = totalOf(entries);
  if (!largest) return { ...UNTOUCHED, foreign };
  return {
    foreign: addTimes(foreign, largest.total, 1n),
    touched: largest.own.length,
    each: largest.total,
    donor: largest.own[0]?.donor ?? null,
  };
}

function addTimes(total: Total, each: Total, times: bigint): Total {
  const add = (a: string, b: string) => fromCents(centsOf(a) + times * centsOf(b));
  return { low: add(total.low, each.low), high: add(total.high, each.high) };
}

/** The middle value; of an even number the mean of the middle two, in whole cents. */
function medianOf(values: readonly string[]): string {
  const sorted = values.toSorted(compareDecimals);
  const half = Math.floor(sorted.length / 2);
  const [before, middle] = [sorted[half - 1], sorted[half]];
  if (middle === undefined) return '0.00';
  if (sorted.length % 2 === 1 || before === undefined) return middle;
  return toCents(exact(before).plus(exact(middle)).div(exact('2')));
}

/** Per cent with two decimals; the low share stands beside the high end of foreign support. */
function shareRange(national: string, foreign: Total): Total {
  const share = (end: string) => {
    const part = exact(national).times(exact('100'));
    return toCents(part.div(exact(national).plus(exact(end))));
  };
  return { low: share(foreign.high), high: share(foreign.low) };
}

/** The largest difference between shown shares, the first of equals; null where none moves. */
function mostOf(assumptions: readonly Assumption[], columns: readonly Column[]) {
  const [asCounted] = assumptions;
  let most: Sensitivity['most'] = null;
  for (const { id, cells } of assumptions) {
    for (const [index, { share }] of cells.entries()) {
      const before = asCounted?.cells[index]?.share;
      const total = columns[index]?.total.key;
      if (!before || total === undefined) continue;
      for (const end of ['low', 'high'] as const) {
        const points = toCents(exact(share[end]).minus(exact(before[end])).abs());
        if (compareDecimals(points, most?.points ?? '0') > 0) {
          most = { assumption: id, points, total };
        }
      }
    }
  }
  return most;
}

function isNone(value: string): boolean {
  return compareDecimals(value, '0') <= 0;
}
