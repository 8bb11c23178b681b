import { unitWords } from './check-words';
import type { PrintedPair } from './printed-pairs';

/**
 * `USD for 1 EUR`, and where one currency is not known, what is known of it: `AZN for 1 unit`. Null
 * where neither is, or where nothing is implied.
 */
export function impliedUnit(
  pair: Pick<PrintedPair, 'original' | 'equivalent'> & { readonly implied: object | null },
): string | null {
  const { original, equivalent, implied } = pair;
  if (implied === null) return null;
  if (original.currency === null) {
    return equivalent.currency === null ? null : `${equivalent.currency} for 1 unit`;
  }
  return unitWords(pair) ?? `units for 1 ${original.currency}`;
}
