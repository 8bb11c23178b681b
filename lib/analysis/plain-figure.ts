import { currencySign } from '@/lib/format/currencies';
import { asHeld, fullNumber } from '@/lib/format/numbers';

/**
 * True where a printed figure reads as this amount by itself: the digits written out and grouped
 * by commas, with the currency's code or its own sign (a bare `$` is the US dollar's alone).
 */
export function isPlain(printed: string, value: string, currency: string): boolean {
  const compact = printed.replace(/\s/g, '');
  return [currency, currencySign(currency).trim()].some((sign) =>
    spellings(value).some(
      (digits) => compact === `${sign}${digits}` || compact === `${digits}${sign}`,
    ),
  );
}

/** `400000` → `400,000`, `400000`, and with two decimals. */
function spellings(value: string): readonly string[] {
  const grouped = asHeld(value);
  return [
    grouped,
    grouped.replaceAll(',', ''),
    ...(grouped.includes('.') ? [] : [`${grouped}.00`]),
  ];
}

/** Every cent, and none where there are none: `473080.00` → `473,080`, `102470.40` → `102,470.40`. */
export function wholeOrCents(value: string): string {
  const cents = fullNumber(value);
  return cents.endsWith('.00') ? cents.slice(0, -3) : cents;
}

/** `EUR 400,000`: an amount as the site writes it where only the code is safe. */
export function coded(value: string, currency: string): string {
  return `${currency} ${asHeld(value)}`;
}
