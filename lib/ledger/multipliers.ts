import { isCurrencyCode } from './currency-codes';

/**
 * Words for thousand, million and billion in English, French, German, Italian, Azerbaijani,
 * Turkish, Russian and Arabic, as documents print them beside a number: whole with their endings,
 * or shortened. Each pattern has to fit a whole word in lower case.
 */
const WORDS: readonly (readonly [pattern: RegExp, zeros: number])[] = [
  // Short forms, of which some are a word of another language: only exactly so.
  [
    /^(?:k|th|tsd|tys|тыс|т|mille|mila|thousands?|tausend(?:e|en)?|milliers?|migliaia|migliaio)$/u,
    3,
  ],
  [/^(?:min|minə|mini|minin|mində|mindən|minlik|bin|bine|binden|binlik)$/u, 3],
  [/^(?:тысяч[а-яё]*)$/u, 3],
  [/^(?:ألف|الف|ألفا|ألفاً|ألفي|آلاف|الاف|الآف)$/u, 3],
  [/^(?:m|mn|mln|mio|млн|millions?|million(?:en|s)?|milion[ei])$/u, 6],
  [/^(?:milyon\p{L}*|миллион[а-яё]*)$/u, 6],
  [/^(?:مليون|مليونا|مليوناً|مليوني|ملايين)$/u, 6],
  [/^(?:b|bn|bln|md|mds|mia|mld|mlrd|mrd|млрд|billions?|milliards?|milliarden?|miliard[oi])$/u, 9],
  [/^(?:milyard\p{L}*|milyar\p{L}*|миллиард[а-яё]*)$/u, 9],
  [/^(?:مليار|مليارا|ملياراً|مليارات|بليون)$/u, 9],
];

const WITH_CODE = /^(k|m|mn|mln|mio|bn|mrd)([A-Z]{3})$/iu;

/** How many zeros a word adds to the number before it, null where it is no such word. */
export function zerosOf(word: string): number | null {
  const plain = word.normalize('NFC').toLowerCase();
  for (const [pattern, zeros] of WORDS) if (pattern.test(plain)) return zeros;
  // `MEUR`, `kUSD`: a short form grown together with a currency.
  const [, short, code] = WITH_CODE.exec(word) ?? [];
  return short && code && isCurrencyCode(code) ? zerosOf(short) : null;
}
