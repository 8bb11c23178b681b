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

/** The mean of decimal numbers, or null of none. They are added up in units of their last place. */
export function meanOf(values: readonly string[]): Quotient | null {
  if (values.length === 0) return null;
  const places = Math.max(...values.map((value) => value.split('.')[1]?.length ?? 0));
  const sum = values.reduce((units, value) => {
    const [whole = '0', decimals = ''] = value.split('.');
    return units + BigInt(whole + decimals.padEnd(places, '0'));
  }, 0n);
  return [sum, 10n ** BigInt(places) * BigInt(values.length)];
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

/** Six significant digits, half away from zero, no zeros at the end: `1.18188`. Not below zero. */
export function sixDigits([above, below]: Quotient): string {
  if (above === 0n) return '0';
  let places = 6 - (above / below).toString().length;
  while (shifted([above, below], places) < 100_000n) places += 1;
  const digits = shifted([above, below], places, 1n);
  if (places <= 0) return (digits * 10n ** BigInt(-places)).toString();
  const padded = digits.toString().padStart(places + 1, '0');
  return `${padded.slice(0, -places)}.${padded.slice(-places)}`.replace(/\.?0+$/, '');
}

/** The whole part of a quotient times a power of ten; with `half` rounded, without it cut off. */
function shifted([above, below]: Quotient, places: number, half = 0n): bigint {
  const [up, down] = [10n ** BigInt(Math.max(places, 0)), 10n ** BigInt(Math.max(-places, 0))];
  return (2n * above * up + half * below * down) / (2n * below * down);
}

/** `[950n, 10n]` → `95`, as short as it can be written. The second is a power of ten. */
export function decimalOf([above, below]: Quotient): string {
  const places = below.toString().length - 1;
  const digits = above.toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  return `${whole}.${digits.slice(whole.length)}`.replace(/\.?0*$/, '');
}
