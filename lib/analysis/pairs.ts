import type { Ledger } from '@/lib/ledger/ledger';
import type { Statement } from '@/lib/ledger/schema';
import { compareDecimals, type Exact, exact, toCents } from '@/lib/money';
import { nationalFor } from './claim-multiple';
import type { Pair, PairReading } from './claim-rows';
import { isAmount, statedAmount } from './stated-amount';

type How = PairReading['how'];

/** Two amounts of one occasion, the national side (or the whole) first. */
interface Sides {
  readonly first: Statement;
  readonly second: Statement;
  /** How the ledger reads them; null where whether the second is inside the first is not said. */
  readonly said: How | null;
}

/**
 * Every pair of amounts that the ledger's statements make, each once, in the order of the first
 * side: a national or programme total and a foreign one, or a national part of a programme total
 * (the national part first). Two shares, two totals of one kind and unit costs are no pair.
 */
export function pairsOf(ledger: Ledger, currency: string): readonly Pair[] {
  const all = ledger.statements.flatMap((statement) => sidesOf(statement, ledger) ?? []);
  const share = ledger.byId.statement.get(ledger.subject.featuredClaim)?.value ?? null;
  return all.map((sides, index) => ({
    id: sides.first.id,
    first: sides.first,
    second: sides.second,
    readings: howsOf(sides, all).flatMap(
      (how) => readingOf(sides, how, share, ledger, currency) ?? [],
    ),
    repeats:
      all.slice(0, index).find((earlier) => isSame(earlier, sides) && saysAgain(earlier, sides))
        ?.first.id ?? null,
  }));
}

/** True where whether the second amount is part of the first is not said. */
export function isOpen({ first, second }: Pick<Sides, 'first' | 'second'>): boolean {
  return howSaid(first, second) === null;
}

function sidesOf(first: Statement, ledger: Ledger): Sides | null {
  const second = ledger.byId.statement.get(first.counterpart ?? '');
  if (!second || !isAmount(first) || !isAmount(second)) return null;
  const said = howSaid(first, second);
  return said === undefined ? null : { first, second, said };
}

/** Undefined where the two are no pair in this order. */
function howSaid(first: Statement, second: Statement): How | null | undefined {
  switch (`${first.quantity} ${second.quantity}`) {
    case 'national-total foreign-total':
      return 'parts';
    case 'national-total programme-total':
      return 'of-total';
    case 'programme-total foreign-total':
      return first.includes === null ? null : first.includes === 'national' ? 'beside' : 'inside';
    default:
      return undefined;
  }
}

/** The ledger's reading, then another where it is open or the same amounts are read so elsewhere. */
function howsOf(sides: Sides, all: readonly Sides[]): readonly How[] {
  const { said } = sides;
  if (said === 'of-total') return [said];
  const apart: How = sides.first.quantity === 'national-total' ? 'parts' : 'beside';
  if (said === null) return ['inside', apart];
  const isInside = said === 'inside';
  const elsewhere = all.some(
    (other) =>
      other.said !== 'of-total' &&
      isSame(other, sides) &&
      (other.said === null || (other.said === 'inside') !== isInside),
  );
  return elsewhere ? [said, isInside ? apart : 'inside'] : [said];
}

/** The same two values in the same units. */
function isSame(a: Sides, b: Sides): boolean {
  return isSameAmount(a.first, b.first) && isSameAmount(a.second, b.second);
}

function isSameAmount(a: Statement, b: Statement): boolean {
  return a.unit === b.unit && compareDecimals(a.value, b.value) === 0;
}

/** The same two kinds of figures, read in the same way. */
function saysAgain(a: Sides, b: Sides): boolean {
  return (
    a.said === b.said &&
    a.first.quantity === b.first.quantity &&
    a.second.quantity === b.second.quantity
  );
}

/** Null where a part would be larger than its whole, the whole nothing, or a rate is missing. */
function readingOf(
  { first, second, said }: Sides,
  how: How,
  share: string | null,
  ledger: Ledger,
  currency: string,
): PairReading | null {
  const amounts = inOneUnit(first, second, ledger, currency);
  if (!amounts) return null;
  const { a, b, unit } = amounts;
  const parts = partsOf(a, b, how);
  const whole = parts.national.plus(parts.foreign);
  const isNone = (value: Exact) => value.cmp(exact('0')) <= 0;
  if (isNone(whole) || parts.national.s < 0 || parts.foreign.s < 0) return null;
  const needs = share === null ? null : nationalFor(parts.foreign, share);
  return {
    how,
    held: how === said,
    share: toCents(parts.national.times(exact('100')).div(whole)),
    needs: needs && { value: toCents(needs), currency: unit },
  };
}

function partsOf(
  a: Exact,
  b: Exact,
  how: How,
): { readonly national: Exact; readonly foreign: Exact } {
  switch (how) {
    case 'parts':
    case 'beside':
      return { national: a, foreign: b };
    case 'inside':
      return { national: a.minus(b), foreign: b };
    case 'of-total':
      return { national: a, foreign: b.minus(a) };
  }
}

/** Both amounts as stated where they have one unit, else both converted. */
function inOneUnit(
  first: Statement,
  second: Statement,
  { rates }: Ledger,
  currency: string,
): { readonly a: Exact; readonly b: Exact; readonly unit: string } | null {
  if (first.unit === second.unit) {
    return { a: exact(first.value), b: exact(second.value), unit: first.unit };
  }
  const [a, b] = [statedAmount(first, currency, rates), statedAmount(second, currency, rates)];
  return a && b && { a: exact(a.value), b: exact(b.value), unit: currency };
}
