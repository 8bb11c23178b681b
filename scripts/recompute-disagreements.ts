import type { PublicFiles, Row } from './recompute-files';
import type { PublicContribution, PublicStatement } from './recompute-ledger';
import type { Interval } from './recompute-printed';
import { compareQuotients, minus, plus, quotientOf, times } from './recompute-quotients';
import { daysOf, joined } from './recompute-stated';

/** The rows of `disagreements.csv`: every figure on which sources differ, a row for each size of it. */

type Amount = PublicContribution['reports'][number]['amounts'][number];

/** One printed figure, under its value and the currency that its own document tells; else empty. */
interface Printed {
  readonly amount: Amount;
  readonly source: string;
  readonly value: string;
  readonly currency: string;
}

/** Contributions in id order, then spending and statements as in their files. */
export function disagreementRows({ ledger }: PublicFiles): readonly Row[] {
  const { contributions, spending, statements } = ledger;
  return [
    ...contributions.filter(isDisputed).flatMap(sizesOf),
    ...spending.filter(({ rivals }) => rivals.length > 0).flatMap(spentRows),
    ...statements.flatMap((one) => statedRows(one, statements)),
  ];
}

function spentRows({
  id,
  amount,
  printed,
  sources,
  rivals,
}: PublicFiles['ledger']['spending'][number]): readonly Row[] {
  const held = {
    ...rowOf('spending', id, [printed], sources),
    ...amount,
    held: 'true',
  };
  const sizes = parted(rivals, ({ value, currency }) => `${plain(value)} ${currency}`);
  const others = sizes.map((size) => ({
    ...rowOf(
      'spending',
      id,
      size.map((one) => one.printed),
      size,
    ),
    value: size[0]?.value ?? '',
    currency: size[0]?.currency ?? '',
    held: 'false',
  }));
  return [held, ...others];
}

/** A statement that another one of the same figure does not meet. */
function statedRows(one: PublicStatement, all: readonly PublicStatement[]): readonly Row[] {
  const figure = figureOf(one);
  const against = all.filter(
    (other) =>
      figure !== null &&
      other.id !== one.id &&
      figureOf(other) === figure &&
      !meet(exactly(one), exactly(other)),
  );
  if (against.length === 0) return [];
  return [
    {
      ...rowOf('statement', one.id, [one.printed], one.sources),
      against: against.map(({ id }) => id).join('; '),
      value: one.value,
      currency: one.unit,
      held: '',
      qualifier: one.qualifier ?? '',
    },
  ];
}

/** What a statement puts a number to; null of one that names no time. */
function figureOf({ quantity, base, about, unit, per, period }: PublicStatement): string | null {
  if (period === null) return null;
  const { from, to } = daysOf(period);
  return JSON.stringify([quantity, base, about, unit, per, from, to]);
}

/** Two figures of known currency that are of different ones, or cannot both hold. */
function isDisputed(contribution: PublicContribution): boolean {
  const known = ownFigures(contribution).filter(({ amount }) => amount.currency !== null);
  return known.some(({ amount: one }, index) =>
    known
      .slice(index + 1)
      .some(
        ({ amount: other }) =>
          one.currency !== other.currency || !meet(exactly(one), exactly(other)),
      ),
  );
}

/** Those held first, the low end before the high, then those printed most often, then the smallest. */
function sizesOf(contribution: PublicContribution): readonly Row[] {
  const figures = ownFigures(contribution);
  const sizes = parted(figures, ({ value, currency, amount }) =>
    JSON.stringify([value, currency, amount.currencyKnownBy === 'lost', amount.qualifier]),
  );
  return sizes
    .flatMap((size) => {
      const [first] = size;
      return first ? [{ size, first, place: placeOf(first, contribution) }] : [];
    })
    .toSorted(
      (a, b) =>
        a.place - b.place ||
        b.size.length - a.size.length ||
        compareQuotients(quotientOf(a.first.value), quotientOf(b.first.value)),
    )
    .map(({ size, first, first: { value, currency }, place }) => ({
      ...rowOf(
        'contribution',
        contribution.id,
        size.map(({ amount }) => amount.printed),
        size,
      ),
      value,
      currency,
      held: String(place < NOT_HELD),
      qualifier: first.amount.qualifier ?? '',
    }));
}

const NOT_HELD = 3;

/** 0 for what is held at the low end or at both, 1 at the high end, 2 as a candidate, 3 for no part. */
function placeOf({ value, currency }: Printed, { amount }: PublicContribution): number {
  const isThat = (one: { readonly value: string; readonly currency: string }) =>
    one.currency === currency && plain(one.value) === value;
  if (amount === null) return NOT_HELD;
  if ('candidates' in amount) return amount.candidates.some(isThat) ? 2 : NOT_HELD;
  return isThat(amount.low) ? 0 : isThat(amount.high) ? 1 : NOT_HELD;
}

/** All but publishers’ equivalents. */
function ownFigures({ reports }: PublicContribution): readonly Printed[] {
  return reports.flatMap(({ source, amounts }) =>
    amounts
      .filter(({ role }) => role !== 'conversion')
      .map((amount) => ({
        amount,
        source,
        value: plain(amount.value),
        currency: amount.currency ?? '',
      })),
  );
}

/** What an amount can stand for: itself, five per cent around it, or all on one side of it. */
export function exactly({ value, qualifier }: Pick<Amount, 'value' | 'qualifier'>): Interval {
  const amount = quotientOf(value);
  if (qualifier === 'over' || qualifier === 'at-least') return { low: amount, high: null };
  if (qualifier === 'under' || qualifier === 'up-to') return { low: [0n, 1n], high: amount };
  const reach = times(amount, qualifier === 'about' ? [1n, 20n] : [0n, 1n]);
  return { low: minus(amount, reach), high: plus(amount, reach) };
}

/** True where both can hold. */
export function meet(a: Interval, b: Interval): boolean {
  const reaches = ({ low }: Interval, { high }: Interval) =>
    high === null || compareQuotients(low, high) <= 0;
  return reaches(a, b) && reaches(b, a);
}

/** `400000.00` → `400000`. */
function plain(value: string): string {
  return value.includes('.') ? value.replace(/\.?0+$/, '') : value;
}

function parted<One>(
  all: readonly One[],
  keyOf: (one: One) => string,
): readonly (readonly One[])[] {
  return [...new Set(all.map(keyOf))].map((key) => all.filter((one) => keyOf(one) === key));
}

function rowOf(
  kind: string,
  id: string,
  printed: readonly string[],
  cited: readonly { readonly source: string }[],
): Row {
  return {
    kind,
    id,
    against: '',
    qualifier: '',
    printed: joined(printed),
    sources: joined(cited.map(({ source }) => source)),
  };
}
