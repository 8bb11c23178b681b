import { firstDay, lastDay, overlap } from '@/lib/dates';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Spending, Statement } from '@/lib/ledger/schema';
import { compareDecimals, exact, sumCents, toCents } from '@/lib/money';
import { monthsApart, monthsOf, runsOf } from './claim-months';
import { reachOf } from './claim-requirement';
import type {
  MissingMonths,
  Requirement,
  SpendingSum,
  SpendingTest,
  SpendingTestLine,
  Stretch,
} from './claim-rows';
import { spentAmount } from './stated-amount';
import type { Total } from './totals';

/** What lines are set against: a time, perhaps a band, and how its statement is qualified. */
export interface SpendingQuestion {
  readonly statement: Pick<Statement, 'qualifier'>;
  readonly required: Pick<Requirement, 'window' | 'national'>;
  readonly ledger: Ledger;
  readonly currency: string;
}

/** Published spending against the band: what is executed, in the sum once, and what is beside it. */
export function spendingTest(test: SpendingQuestion): SpendingTest {
  const { window } = test.required;
  const { spending } = test.ledger;
  const executed = spending.filter((entry) => entry.nature === 'executed');
  const isOfTime = (entry: Spending) => overlap(stretchOf(entry), window);
  const lines = linesOf(executed.filter(isOfTime), test, true);
  const inTime = lines.filter((line) => line.level === 0);
  return {
    rows: withMissing(lines, missingMonths(executed, window)),
    beside: linesOf(
      spending.filter((entry) => entry.nature !== 'executed'),
      test,
      false,
    ),
    otherTimes: linesOf(
      executed.filter((entry) => !isOfTime(entry)),
      test,
      false,
    ),
    sum: inTime.length === 0 ? null : sumOf(inTime, test),
  };
}

/** Entries in the order of their time, each followed by those inside it. */
function linesOf(
  entries: readonly Spending[],
  test: SpendingQuestion,
  summed: boolean,
): readonly SpendingTestLine[] {
  const ordered = entries.toSorted((a, b) => order(firstDay(a.period), firstDay(b.period)));
  const below = new Map<string | null, Spending[]>();
  for (const entry of ordered) {
    const container = containerOf(entry, ordered, test.ledger);
    const group = below.get(container);
    if (group) group.push(entry);
    else below.set(container, [entry]);
  }
  let sum = '0.00';
  const within = (container: string | null, begin: string): readonly SpendingTestLine[] =>
    (below.get(container) ?? []).flatMap((entry) => {
      const line = lineOf(entry, test, summed, container === null ? sum : begin);
      if (line.inSum && line.amount) sum = sumCents([sum, line.amount.value]);
      return [line, ...within(entry.id, line.start)];
    });
  return within(null, '0.00');
}

/** Of the listed entries that contain this one, the innermost; null of none. */
function containerOf(
  { within }: Spending,
  listed: readonly Spending[],
  ledger: Ledger,
): string | null {
  const containers = listed.filter((other) => within.includes(other.id));
  const deepest = Math.max(...containers.map((other) => levelOf(other, ledger)));
  return containers.find((other) => levelOf(other, ledger) === deepest)?.id ?? null;
}

/** How many entries lie around this one, one in the other; the ledger's rules exclude circles. */
function levelOf({ within }: Spending, ledger: Ledger): number {
  const around = within.flatMap((id) => ledger.byId.spending.get(id) ?? []);
  return within.length === 0
    ? 0
    : 1 + Math.max(0, ...around.map((entry) => levelOf(entry, ledger)));
}

function lineOf(
  entry: Spending,
  test: SpendingQuestion,
  summed: boolean,
  start: string,
): SpendingTestLine {
  const { ledger, currency, required } = test;
  const amount = spentAmount(entry, currency, ledger.rates);
  const level = levelOf(entry, ledger);
  const [cited] = entry.sources;
  return {
    kind: 'line',
    entry,
    level,
    inSum: summed && level === 0 && amount !== null,
    amount,
    start,
    months: monthsApart(stretchOf(entry), required.window),
    source: (cited && ledger.byId.source.get(cited.source)) ?? null,
  };
}

function sumOf(
  lines: readonly SpendingTestLine[],
  { required, statement }: SpendingQuestion,
): SpendingSum {
  const converted = lines.filter((line) => line.inSum);
  const value = sumCents(converted.flatMap((line) => line.amount?.value ?? []));
  const isSum = converted.length > 0;
  const { national } = required;
  const currencies = [...new Set(converted.map(({ entry }) => entry.amount.currency))];
  return {
    value,
    lines: converted.length,
    notConverted: lines.length - converted.length,
    printed: currencies.map((currency) => ({
      value: sumCents(
        converted
          .filter(({ entry }) => entry.amount.currency === currency)
          .map(({ entry }) => entry.amount.value),
      ),
      currency,
    })),
    reach: isSum ? reachOf(value, national, statement.qualifier) : null,
    short: isSum && national ? shortOf(value, national) : null,
  };
}

function shortOf(value: string, { low, high }: Total): Total {
  const missing = (end: string) =>
    compareDecimals(value, end) >= 0 ? '0.00' : toCents(exact(end).minus(exact(value)));
  return { low: missing(low), high: missing(high) };
}

/** Months of the window that no executed line of the kind `demining-line` overlaps. */
function missingMonths(executed: readonly Spending[], window: Stretch): readonly MissingMonths[] {
  const covered = executed.filter((entry) => entry.line === 'demining-line').map(stretchOf);
  const missing = monthsOf(window).filter((month) => {
    const days = { from: firstDay(month), to: lastDay(month) };
    return !covered.some((line) => overlap(line, days));
  });
  return runsOf(missing).map((run) => ({ kind: 'missing', ...run }));
}

/** Puts missing months before the first line that begins later and is inside none listed with it. */
function withMissing(
  lines: readonly SpendingTestLine[],
  missing: readonly MissingMonths[],
): SpendingTest['rows'] {
  const waiting = [...missing];
  const ids = new Set(lines.map(({ entry }) => entry.id));
  const rows: (SpendingTestLine | MissingMonths)[] = [];
  for (const line of lines) {
    const begins = stretchOf(line.entry).from;
    const isInside = line.entry.within.some((id) => ids.has(id));
    while (!isInside && waiting[0] && waiting[0].from < begins) {
      rows.push(...waiting.splice(0, 1));
    }
    rows.push(line);
  }
  return [...rows, ...waiting];
}

/** The days of an entry. */
export function stretchOf({ period }: Pick<Spending, 'period'>): Stretch {
  return { from: firstDay(period), to: lastDay(period) };
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
