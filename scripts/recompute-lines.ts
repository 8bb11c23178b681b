import { type Added, sumOf, written } from './recompute-counting';
import { firstDayOf } from './recompute-dates';
import type { PublicFiles, Row } from './recompute-files';
import type { PublicSpending } from './recompute-ledger';
import { stretchesOf } from './recompute-months';
import { quotientOf, roundedCents, withPoint } from './recompute-quotients';
import {
  amountCells,
  type Days,
  daysOf,
  documentsOf,
  meet,
  reaches,
  spentIn,
} from './recompute-stated';

/**
 * Lines of national spending against some days: what was spent in them, the months without a line,
 * the sum, then what is only planned, ordered or estimated, and what was spent at other times.
 */

/** What the lines are set against; no band where nothing is required of them. */
export interface Asked {
  readonly days: Days;
  readonly currency: string;
  readonly band: Added | null;
  readonly qualifier: string | null;
}

/** Whether something was spent, and is not only planned, ordered or estimated. */
export function isSpent({ nature }: PublicSpending): boolean {
  return nature === 'executed';
}

export function spendingRows(files: PublicFiles, asked: Asked): readonly Row[] {
  const { spending } = files.ledger;
  const ofTime = (entry: PublicSpending) => meet(daysOf(entry.period), asked.days);
  const rows = (part: string, entries: readonly PublicSpending[]) =>
    nested(entries, spending).map((entry) => lineRow(part, entry, files, asked));
  return [
    ...withMissing(rows('line', spending.filter(isSpent).filter(ofTime)), spending, asked.days),
    ...sumRows(files, asked),
    ...rows(
      'planned',
      spending.filter((entry) => !isSpent(entry)),
    ),
    ...rows(
      'other-time',
      spending.filter(isSpent).filter((entry) => !ofTime(entry)),
    ),
  ];
}

/** What is added up: spent lines of those days that are inside no other. Null where there is none. */
export function spentSum(
  files: PublicFiles,
  { days, currency }: Pick<Asked, 'days' | 'currency'>,
): { readonly entries: readonly PublicSpending[]; readonly cents: bigint } | null {
  const due = files.ledger.spending.filter(
    (entry) => isSpent(entry) && entry.within.length === 0 && meet(daysOf(entry.period), days),
  );
  const added = inOrder(due).flatMap((entry) => {
    const amount = spentIn(currency, entry, files);
    return amount ? { entry, cents: amount.cents } : [];
  });
  const { low: cents } = sumOf(added.map((one) => ({ low: one.cents, high: one.cents })));
  return due.length === 0 ? null : { entries: added.map(({ entry }) => entry), cents };
}

/** What the sum lacks to each end of the band, nothing where it comes to it; null without both. */
export function lacking(files: PublicFiles, asked: Asked): Added | null {
  const sum = spentSum(files, asked);
  if (!asked.band || !sum || sum.entries.length === 0) return null;
  const less = (end: bigint) => (end > sum.cents ? end - sum.cents : 0n);
  return { low: less(asked.band.low), high: less(asked.band.high) };
}

function inOrder(entries: readonly PublicSpending[]): readonly PublicSpending[] {
  return entries.toSorted((a, b) => {
    const [one, other] = [firstDayOf(a.period), firstDayOf(b.period)];
    return one < other ? -1 : one > other ? 1 : 0;
  });
}

/** In the order of their time, each followed by those that are inside it. */
function nested(
  entries: readonly PublicSpending[],
  all: readonly PublicSpending[],
): readonly PublicSpending[] {
  const sorted = inOrder(entries);
  const inside = (holder: string): readonly PublicSpending[] =>
    sorted
      .filter((entry) => holderOf(entry, sorted, all) === holder)
      .flatMap((entry) => [entry, ...inside(entry.id)]);
  return inside('');
}

/** The innermost of the listed entries that contain this one; `''` where none does. */
function holderOf(
  { within }: PublicSpending,
  listed: readonly PublicSpending[],
  all: readonly PublicSpending[],
): string {
  const [first, ...rest] = listed.filter(({ id }) => within.includes(id));
  if (!first) return '';
  const deeper = (a: PublicSpending, b: PublicSpending) =>
    depthOf(b, all) > depthOf(a, all) ? b : a;
  return rest.reduce(deeper, first).id;
}

/** How many entries lie around this one, one in the other. */
function depthOf({ within }: PublicSpending, all: readonly PublicSpending[]): number {
  const around = all.filter(({ id }) => within.includes(id)).map((entry) => depthOf(entry, all));
  return around.length === 0 ? 0 : 1 + Math.max(...around);
}

function lineRow(
  part: string,
  entry: PublicSpending,
  files: PublicFiles,
  { currency }: Asked,
): Row {
  const amount = spentIn(currency, entry, files);
  return {
    part,
    id: entry.id,
    ...daysOf(entry.period),
    printed: entry.printed,
    ...amountCells(amount, currency),
    nature: entry.nature,
    line: entry.line,
    confidence: entry.confidence,
    within: entry.within.join('; '),
    in_sum: String(part === 'line' && entry.within.length === 0 && amount !== null),
    sources: documentsOf([entry]),
  };
}

/**
 * Puts each stretch of months for which no line of the activity is spent before the first line that begins
 * later and is inside none that is listed with it.
 */
function withMissing(
  lines: readonly Row[],
  spending: readonly PublicSpending[],
  days: Days,
): readonly Row[] {
  const covered = spending
    .filter((entry) => isSpent(entry) && entry.line === 'demining-line')
    .map(({ period }) => daysOf(period));
  const ids = new Set(lines.map(({ id }) => id));
  const isOutermost = ({ within = '' }: Row) => !within.split('; ').some((id) => ids.has(id));
  const missing = stretchesOf(days, (month) => !covered.some((line) => meet(line, month)));
  const placed = missing.map((stretch) => {
    const before = lines.findIndex((row) => isOutermost(row) && (row.from ?? '') > stretch.from);
    return { row: { part: 'missing', ...stretch }, before: before < 0 ? lines.length : before };
  });
  const placedBefore = (index: number) =>
    placed.flatMap(({ row, before }) => (before === index ? [row] : []));
  return [
    ...lines.flatMap((line, index) => [...placedBefore(index), line]),
    ...placedBefore(lines.length),
  ];
}

function sumRows(files: PublicFiles, { days, currency, band, qualifier }: Asked): readonly Row[] {
  const sum = spentSum(files, { days, currency });
  if (!sum) return [];
  const { entries, cents } = sum;
  if (entries.length === 0) return [{ part: 'sum' }];
  return [
    {
      part: 'sum',
      printed: inPrintedCurrencies(entries),
      ...written({ low: cents, high: cents }),
      currency,
      reaches: band ? reaches(cents, band, qualifier) : '',
      sources: documentsOf(entries),
    },
  ];
}

/** `1,200.5 EUR and 300 USD`: the sum in each currency in which the lines are printed. */
function inPrintedCurrencies(entries: readonly PublicSpending[]): string {
  const currencies = [...new Set(entries.map(({ amount }) => amount.currency))];
  const sums = currencies.map((currency) => {
    const own = entries.filter(({ amount }) => amount.currency === currency);
    const cents = own.reduce((sum, { amount }) => sum + roundedCents(quotientOf(amount.value)), 0n);
    const [whole = '', decimals = ''] = withPoint(cents)
      .replace(/\.?0+$/, '')
      .split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
    return `${decimals === '' ? grouped : `${grouped}.${decimals}`} ${currency}`;
  });
  const last = sums.pop() ?? '';
  return sums.length === 0 ? last : `${sums.join(', ')} and ${last}`;
}
