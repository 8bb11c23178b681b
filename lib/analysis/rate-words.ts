import { longDate } from '@/lib/format/dates';
import { basisWord } from '@/lib/format/words';
import type { ConversionRates } from '@/lib/rates/convert';

/** How a conversion was made, in the words of a page. */
export interface RateWords {
  /** `1 EUR = 1.1827 USD`. */
  readonly rate: string;
  /** `8 September 2021`, or the span. */
  readonly rateOf: string;
  readonly basis: string;
  readonly publisher: string;
  /** What a currency that they do not quote is worth, and who says so. */
  readonly outside: readonly string[];
}

/** Null where nothing was converted. */
export function rateWords(from: string, to: string, rates: ConversionRates): RateWords | null {
  const { rate, date, basis, publisher } = rates;
  if (rate === null || date === null || publisher === null) return null;
  const outside = [rates.from, rates.to].flatMap((shown) =>
    shown?.perUsd
      ? [`${shown.perUsd.value} ${shown.currency} per US dollar: ${shown.perUsd.source}`]
      : [],
  );
  return {
    rate: `1 ${from} = ${rate} ${to}`,
    rateOf: longDate(date),
    basis:
      basis === 'carried' && outside.length > 0
        ? `${basisWord(basis)}, ${basisWord('derived')}`
        : basisWord(basis),
    publisher,
    outside,
  };
}
