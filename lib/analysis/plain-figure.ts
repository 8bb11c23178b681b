import { currencySign } from '@/lib/format/currencies';
import { asHeld } from '@/lib/format/numbers';

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
  const grouped = amountText(value);
  return [
    grouped,
    grouped.replaceAll(',', ''),
    ...(grouped.includes('.') ? [] : [`${grouped}.00`]),
  ];
}

/** An amount of money without cents that are none: `400,000`, `1,250.50`, `0.125`. */
export function amountText(value: string): string {
  const text = asHeld(value);
  return /\.\d$/.test(text) ? `${text}0` : text;
}

/** `EUR 400,000`: an amount as the site writes it where only the code is safe. */
export function coded(value: string, currency: string): string {
  return `${currency} ${amountText(value)}`;
}
