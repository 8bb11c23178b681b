import { currencySign } from '@/lib/format/currencies';
import { fullNumber, type Scale } from '@/lib/format/numbers';
import { centsOf, fromCents } from '@/lib/money';
import type { Axis } from './drawing';

/** Steps that a reader counts in, times a power of ten. */
const STEPS = [100n, 200n, 250n, 500n, 1000n];

/**
 * An axis from zero to the largest value, with round ticks within it, five at most above zero.
 * `currency` is null where no money is measured.
 */
export function axisFor(values: readonly string[], currency: string | null, scale: Scale): Axis {
  const largest = values.reduce((max, value) => bigger(max, centsOf(value)), 0n);
  const step = stepFor(largest);
  const count = largest / step;
  const ticks = Array.from({ length: Number(count) + 1 }, (_, index) => {
    const value = fromCents(step * BigInt(index));
    return { value, label: index === 0 ? '0' : tickLabel(value, currency, scale) };
  });
  return { max: fromCents(largest === 0n ? step : largest), ticks };
}

/**
 * The same for lines, which need no zero: where even the smallest value is more than three quarters
 * of the largest, the axis begins at a round number below it, else their rise and fall would not
 * be seen.
 */
export function lineAxisFor(
  values: readonly string[],
  scale: Scale,
): { readonly floor: string; readonly axis: Axis } {
  const cents = values.map(centsOf);
  const largest = cents.reduce(bigger, 0n);
  const least = cents.reduce(smaller, largest);
  if (least * 4n <= largest * 3n || least === largest) {
    return { floor: '0.00', axis: axisFor(values, null, scale) };
  }
  const step = stepFor(largest - least);
  const floor = (least / step) * step;
  const count = (largest - floor) / step;
  const ticks = Array.from({ length: Number(count) + 1 }, (_, index) => {
    const value = fromCents(floor + step * BigInt(index));
    return { value, label: tickLabel(value, null, scale) };
  });
  return { floor: fromCents(floor), axis: { max: fromCents(largest), ticks } };
}

function bigger(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}

function smaller(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}

/** The least round step of which five reach the largest value. */
function stepFor(largest: bigint): bigint {
  for (let power = 1n; ; power *= 10n) {
    for (const step of STEPS) {
      if (step * power * 5n >= largest) return step * power;
    }
  }
}

/** `$10 m`, `$0.5 m`: as many decimals as the tick needs. */
function tickLabel(value: string, currency: string | null, scale: Scale): string {
  const cents = centsOf(value);
  const unit = 100n * 10n ** BigInt(scale.power);
  const thousandths = (cents * 1000n) / unit;
  const text = `${thousandths / 1000n}.${String(thousandths % 1000n).padStart(3, '0')}`.replace(
    /\.?0+$/,
    '',
  );
  const decimals = text.split('.')[1]?.length ?? 0;
  const sign = currency === null ? '' : currencySign(currency);
  return `${sign}${fullNumber(text, decimals)}${scale.letter}`;
}
