import { exact } from '@/lib/money';
import type { Fraction } from './rates';

export const ONE: Fraction = { over: exact(1), under: exact(1) };

/** The mean of decimal texts as an exact quotient; null of none. */
export function mean(values: readonly string[]): Fraction | null {
  if (values.length === 0) return null;
  const over = values.reduce((sum, value) => sum.plus(exact(value)), exact(0));
  return { over, under: exact(values.length) };
}

export function times(a: Fraction, b: Fraction): Fraction {
  return { over: a.over.times(b.over), under: a.under.times(b.under) };
}

export function dividedBy(a: Fraction, b: Fraction): Fraction {
  return { over: a.over.times(b.under), under: a.under.times(b.over) };
}
