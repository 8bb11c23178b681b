import { currencySign } from '@/lib/format/currencies';
import { inScale, type Scale } from '@/lib/format/numbers';
import { centsOf, fromCents } from '@/lib/money';
import { axisFor } from './axis';
import type { Axis } from './drawing';

/** An axis that ends with a tick at or after the largest value, so that labels have room. */
export function stripAxis(values: readonly string[], currency: string, scale: Scale): Axis {
  const { ticks, max } = axisFor(values, currency, scale);
  const [, first] = ticks;
  const last = ticks.at(-1);
  if (!first || !last || centsOf(last.value) >= centsOf(max)) return { ticks, max };
  const end = fromCents(centsOf(last.value) + centsOf(first.value));
  return axisFor([end], currency, scale);
}

/** `62.2`: an amount on an axis; two decimals where the axis itself is short. */
export function onAxis(value: string, scale: Scale): string {
  return inScale(value, scale, scale.power === 0 ? 2 : 1);
}

/** `$333.0 m`. */
export function withUnit(value: string, currency: string, scale: Scale): string {
  return `${currencySign(currency)}${onAxis(value, scale)}${scale.letter}`;
}
