import Big from 'big.js';

/** An exact decimal number. Only this file knows which library does the arithmetic. */
export type Exact = Big;

/** An amount as files hold it: decimal text without separators or exponent, ISO 4217 code. */
export interface MoneyText {
  readonly value: string;
  readonly currency: string;
}

// A quotient is cut off after sixty places, more than forty digits for any amount and rate that a
// ledger can hold. Cut and not rounded: only so does the one rounding to two places decide, since a
// number that lies below a half is still below it after the cut.
const Decimal = Big();
Decimal.DP = 60;
Decimal.RM = Big.roundDown;
Decimal.PE = 1000;
Decimal.NE = -1000;

/** Reads decimal text exactly; throws an `Error` with the text where it is no number. */
export function exact(text: string | number): Exact {
  try {
    return new Decimal(text);
  } catch {
    throw new Error(`"${text}" is not a decimal number`);
  }
}

/** Two decimals, half away from zero: the one rounding of money. */
export function toCents(amount: Exact): string {
  const text = amount.toFixed(2, Big.roundHalfUp);
  return text === '-0.00' ? '0.00' : text;
}

/** The sum of decimal texts as text with two decimals; `0.00` of none. */
export function sumCents(values: Iterable<string>): string {
  // Cents are whole numbers, and whole numbers of any size add exactly and fast.
  let cents = 0n;
  for (const value of values) cents += centsOf(value);
  return fromCents(cents);
}

/** Text with exactly two decimals as whole cents; anything else goes through the exact decimal. */
export function centsOf(value: string): bigint {
  const match = /^(-?\d+)\.(\d\d)$/.exec(value);
  return BigInt(match ? `${match[1]}${match[2]}` : toCents(exact(value)).replace('.', ''));
}

/** Whole cents as text with two decimals. */
export function fromCents(cents: bigint): string {
  const sign = cents < 0n ? '-' : '';
  const digits = (cents < 0n ? -cents : cents).toString().padStart(3, '0');
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compareDecimals(a: string, b: string): number {
  return exact(a).cmp(exact(b));
}

/** `value` with so many significant digits, half away from zero, without exponent. */
export function toSignificant(value: Exact, digits: number): string {
  return new Decimal(value.toPrecision(digits, Big.roundHalfUp)).toFixed();
}
