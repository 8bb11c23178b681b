import { compareDecimals, type Exact, exact, toCents } from '@/lib/money';
import { foreignFor, nationalFor } from './claim-multiple';
import type { TryField, TryOutcome } from './try-it-rows';

/** Plain decimal text of 0 or more for each of the three, null where nothing is given. */
export type TryValues = Readonly<Record<TryField, string | null>>;

/**
 * What one of the three comes to from the other two, which must be there. Share = national ÷
 * (national + foreign), so beside nothing foreign it is 100 per cent whatever is spent, and beside
 * nothing national 0; of nothing at all there is no share.
 */
export function outcomeOf(field: TryField, values: TryValues): TryOutcome {
  const used = (other: TryField) => valueOf(other, values);
  switch (field) {
    case 'share':
      return shareOutcome(used('foreign'), used('national'));
    case 'foreign': {
      const [national, share] = [used('national'), used('share')];
      return amountOutcome(national, isNothing(share), foreignFor(exact(national), share));
    }
    case 'national': {
      const [foreign, share] = [used('foreign'), used('share')];
      return amountOutcome(foreign, isWhole(share), nationalFor(exact(foreign), share));
    }
  }
}

/** A value that is used; throws where it is the one that is asked. */
export function valueOf(field: TryField, values: TryValues): string {
  const value = values[field];
  if (value === null) throw new Error(`The ${field} is what is asked`);
  return value;
}

export function isNothing(value: string): boolean {
  return compareDecimals(value, '0') === 0;
}

export function isWhole(share: string): boolean {
  return compareDecimals(share, '100') === 0;
}

function shareOutcome(foreign: string, national: string): TryOutcome {
  if (isNothing(foreign) && isNothing(national)) return { kind: 'none' };
  const part = exact(national);
  const value = toCents(part.times(exact('100')).div(part.plus(exact(foreign))));
  const nearly = isNothing(value) ? !isNothing(national) : isWhole(value) && !isNothing(foreign);
  return { kind: 'value', value, nearly };
}

/** At the bound (0 per cent for foreign money, 100 for national) no multiple of the other is it. */
function amountOutcome(other: string, isBound: boolean, amount: Exact | null): TryOutcome {
  if (isNothing(other)) return { kind: isBound ? 'any' : 'none' };
  if (isBound || amount === null) return { kind: 'none' };
  const value = toCents(amount);
  return { kind: 'value', value, nearly: isNothing(value) && amount.cmp(exact('0')) > 0 };
}
