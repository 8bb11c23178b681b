import type { PublicFiles } from './recompute-files';
import type { PublicLedger, PublicStatement } from './recompute-ledger';
import {
  compareQuotients,
  minus,
  over,
  plus,
  type Quotient,
  quotientOf,
  roundedCents,
  times,
  withPoint,
} from './recompute-quotients';
import { convertedCents } from './recompute-rates';

/** Pairs of amounts that were stated on one occasion, and the national share that each yields. */

/**
 * How two amounts are read: a national and a foreign part; a programme total with the foreign part
 * inside it or beside it; a national part of a programme total.
 */
type How = 'parts' | 'inside' | 'beside' | 'of-total';

interface Sides {
  readonly first: PublicStatement;
  readonly second: PublicStatement;
  /** Null where the ledger does not say whether the foreign part is inside. */
  readonly said: How | null;
}

/** One share that follows from a pair. */
export interface PairShare {
  readonly first: PublicStatement;
  readonly second: PublicStatement;
  readonly how: How;
  /** Whether the ledger reads the pair so. */
  readonly held: boolean;
  /** In per cent, two decimals. */
  readonly share: string;
  /** What the featured share would need beside the foreign part. */
  readonly needs: { readonly value: string; readonly currency: string } | null;
  /** The first side of an earlier pair of the same two amounts; `''` where there is none. */
  readonly saysAgain: string;
}

/**
 * Every reading of every pair, in the order in which the ledger states their first sides. A pair in
 * two currencies is read in a third, the first comparison currency unless another is named.
 */
export function pairShares(
  files: PublicFiles,
  currency = files.ledger.subject.currencies[0] ?? '',
): readonly PairShare[] {
  const pairs = files.ledger.statements.flatMap((one) => sidesOf(one, files.ledger) ?? []);
  return pairs.flatMap((sides, index) => {
    const earlier = pairs.slice(0, index).find((other) => isReadAlike(other, sides));
    const saysAgain = earlier?.first.id ?? '';
    return readingsOf(sides, pairs).flatMap((how) => {
      const share = shareOf(sides, how, currency, files);
      return share ? { ...share, saysAgain } : [];
    });
  });
}

function sidesOf(first: PublicStatement, { statements }: PublicLedger): Sides | null {
  const second = statements.find(({ id }) => id === first.counterpart);
  if (!second || [first, second].some(({ unit, per }) => unit === 'percent' || per !== null)) {
    return null;
  }
  const kinds = `${first.quantity} + ${second.quantity}`;
  if (kinds === 'national-total + foreign-total') return { first, second, said: 'parts' };
  if (kinds === 'national-total + programme-total') return { first, second, said: 'of-total' };
  if (kinds !== 'programme-total + foreign-total') return null;
  if (first.includes === null) return { first, second, said: null };
  return { first, second, said: first.includes === 'national' ? 'beside' : 'inside' };
}

/** As the ledger says; both ways where it does not say, or says otherwise of the same two amounts. */
function readingsOf(sides: Sides, all: readonly Sides[]): readonly How[] {
  if (sides.said === 'of-total') return ['of-total'];
  const apart = sides.first.quantity === 'national-total' ? 'parts' : 'beside';
  if (sides.said === null) return ['inside', apart];
  const isInside = sides.said === 'inside';
  const differs = all.some(
    (other) =>
      isSamePair(other, sides) &&
      other.said !== 'of-total' &&
      (other.said === null || (other.said === 'inside') !== isInside),
  );
  return differs ? [sides.said, isInside ? apart : 'inside'] : [sides.said];
}

function isReadAlike(a: Sides, b: Sides): boolean {
  return isSamePair(a, b) && a.said === b.said && a.first.quantity === b.first.quantity;
}

function isSamePair(a: Sides, b: Sides): boolean {
  return isSame(a.first, b.first) && isSame(a.second, b.second);
}

function isSame(a: PublicStatement, b: PublicStatement): boolean {
  return a.unit === b.unit && compareQuotients(quotientOf(a.value), quotientOf(b.value)) === 0;
}

/** Null where a part is larger than the whole, the whole is nothing, or a rate is missing. */
function shareOf(
  { first, second, said }: Sides,
  how: How,
  main: string,
  files: PublicFiles,
): Omit<PairShare, 'saysAgain'> | null {
  const isOneUnit = first.unit === second.unit;
  const currency = isOneUnit ? first.unit : main;
  const valueOf = (one: PublicStatement) =>
    isOneUnit ? quotientOf(one.value) : convertedValue(one, currency, files);
  const [a, b] = [valueOf(first), valueOf(second)];
  if (!(a && b)) return null;
  const national = how === 'inside' ? minus(a, b) : a;
  const foreign = how === 'of-total' ? minus(b, a) : b;
  const whole = plus(national, foreign);
  if (national[0] < 0n || foreign[0] < 0n || whole[0] <= 0n) return null;
  const needed = neededBeside(foreign, files.ledger);
  return {
    first,
    second,
    how,
    held: how === said,
    share: withPoint(roundedCents(times([100n, 1n], over(national, whole)))),
    needs: needed && { value: withPoint(roundedCents(needed)), currency },
  };
}

/** Converted and rounded: by its period, or by its date where it names none. */
function convertedValue(
  { value, unit, period, date }: PublicStatement,
  currency: string,
  files: PublicFiles,
): Quotient | null {
  const cents = convertedCents({ value, currency: unit }, currency, period ?? date, files);
  return cents === null ? null : [cents, 100n];
}

/** share ÷ (100 − share) × foreign; null at a share of 100. */
function neededBeside(foreign: Quotient, { subject, statements }: PublicLedger): Quotient | null {
  const featured = statements.find(({ id }) => id === subject.featuredClaim);
  if (!featured) return null;
  const share = quotientOf(featured.value);
  const rest = minus([100n, 1n], share);
  return rest[0] <= 0n ? null : times(foreign, over(share, rest));
}
