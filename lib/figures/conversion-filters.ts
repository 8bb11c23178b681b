import { CONVERSION_FILTERS } from '@/lib/filters/endpoints';
import type { Query } from '@/lib/filters/query';
import { currencyName } from '@/lib/format/currencies';
import { verdictWord } from '@/lib/format/record-words';
import type { Figure } from './figure';

/** The filters in force, named as in an address. */
export function conversionsOptions(query: Query): Figure['options'] {
  return Object.fromEntries(
    CONVERSION_FILTERS.flatMap((name) => {
      const value = query[name];
      return value === null ? [] : [[name, value]];
    }),
  );
}

/** What the filters leave, to stand after `those`: `off at one rate or both`, `published by The Paper`. */
export function conversionFilters({
  verdict,
  printedCurrency,
  publisher,
}: Query): readonly string[] {
  return [
    ...(verdict === null
      ? []
      : [`${verdict === 'agrees' ? 'agreeing' : verdictWord(verdict)} at one rate or both`]),
    ...(printedCurrency === null ? [] : [`with a figure in ${currencyName(printedCurrency)}`]),
    ...(publisher === null ? [] : [`published by ${publisher}`]),
  ];
}
