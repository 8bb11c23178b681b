import { currencySign } from '@/lib/format/currencies';
import { inScale, rangeInScale, type Scale } from '@/lib/format/numbers';
import { centsOf, fromCents } from '@/lib/money';
import { axisFor } from './axis';
import type { Axis } from './drawing';
import { scaleOf } from './frame';

/** The scale of a drawing's short numbers, and with how many decimals they stand in it. */
export interface StripScale extends Scale {
  readonly decimals: 1 | 2;
}

/** From the largest amount: one decimal where that has tens of its unit, else two. */
export function stripScale(values: readonly string[]): StripScale {
  const scale = scaleOf(values);
  const tens = centsOf('10.00') * 10n ** BigInt(scale.power);
  const isLarge = scale.power > 0 && values.some((value) => centsOf(value) >= tens);
  return { ...scale, decimals: isLarge ? 1 : 2 };
}

/** An axis that ends with a tick at or after the largest value, so that labels have room. */
export function stripAxis(values: readonly string[], currency: string, scale: Scale): Axis {
  const { ticks, max } = axisFor(values, currency, scale);
  const [, first] = ticks;
  const last = ticks.at(-1);
  if (!first || !last || centsOf(last.value) >= centsOf(max)) return { ticks, max };
  const end = fromCents(centsOf(last.value) + centsOf(first.value));
  return axisFor([end], currency, scale);
}

/** `62.2`: an amount on an axis. */
export function onAxis(value: string, scale: StripScale): string {
  return inScale(value, scale, scale.decimals);
}

/** `9.6 – 13.1`, `up to 1.3`. */
export function rangeOnAxis(low: string, high: string, scale: StripScale): string {
  return rangeInScale(low, high, scale, scale.decimals);
}

/** `$333.0 m`, `under $0.1 m`. */
export function withUnit(value: string, currency: string, scale: StripScale): string {
  const shown = onAxis(value, scale);
  const [, under = '', number = shown] = /^(under )?(.*)$/.exec(shown) ?? [];
  return `${under}${currencySign(currency)}${number}${scale.letter}`;
}
