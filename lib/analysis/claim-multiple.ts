import { compareDecimals, type Exact, exact } from '@/lib/money';

/**
 * National money as a multiple of foreign money at a share in per cent. Knows no ledger, since a
 * form in the browser works with it too.
 */

/** How many times the foreign support, decimal text: `9` at 90 per cent; null at 100. */
export function timesOf(share: string): string | null {
  return nationalFor(exact('1'), share)?.toFixed() ?? null;
}

/** National money beside so much foreign money at a share, not rounded; null at 100 per cent. */
export function nationalFor(foreign: Exact, share: string): Exact | null {
  const rest = exact('100').minus(exact(share));
  return rest.cmp(exact('0')) <= 0 ? null : foreign.times(exact(share)).div(rest);
}

/** Foreign money beside so much national money at a share, not rounded; null at 0 per cent. */
export function foreignFor(national: Exact, share: string): Exact | null {
  if (compareDecimals(share, '0') <= 0) return null;
  return national.times(exact('100').minus(exact(share))).div(exact(share));
}
