/**
 * Exact numbers without a library: a quotient of two whole numbers of any size. Nothing is rounded
 * before `roundedCents` (or its like) says so.
 */

/** `below` is above zero. */
export type Quotient = readonly [above: bigint, below: bigint];

/** `1.1827` → 11827 / 10000. The text is a plain decimal number, not below zero. */
export function quotientOf(text: string): Quotient {
  const [whole = '0', decimals = ''] = text.split('.');
  return [BigInt(whole + decimals), 10n ** BigInt(decimals.length)];
}

export function times([a, b]: Quotient, [c, d]: Quotient): Quotient {
  return [a * c, b * d];
}

/** The second is above zero. */
export function over([a, b]: Quotient, [c, d]: Quotient): Quotient {
  return [a * d, b * c];
}

export function plus([a, b]: Quotient, [c, d]: Quotient): Quotient {
  return b === d ? [a + c, b] : [a * d + c * b, b * d];
}

export function minus([a, b]: Quotient, [c, d]: Quotient): Quotient {
  return [a * d - c * b, b * d];
}

/** Below zero, zero or above it, as the first is less than, equal to or more than the second. */
export function compareQuotients([a, b]: Quotient, [c, d]: Quotient): number {
  return a * d < c * b ? -1 : a * d > c * b ? 1 : 0;
}

/** The mean of decimal numbers, or null of none. */
export function meanOf(values: readonly string[]): Quotient | null {
  if (values.length === 0) return null;
  const [above, below] = values.map(quotientOf).reduce(plus, [0n, 1n]);
  return [above, below * BigInt(values.length)];
}

/** Hundredths, half away from zero, of what is not below zero. */
export function roundedCents([above, below]: Quotient): bigint {
  return (above * 200n + below) / (below * 2n);
}

/** 47308000 → `473080.00`. */
export function withPoint(cents: bigint): string {
  const sign = cents < 0n ? '-' : '';
  const digits = (cents < 0n ? -cents : cents).toString().padStart(3, '0');
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
