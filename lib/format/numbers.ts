/**
 * Numbers for reading, from decimal text. `Intl.NumberFormat` keeps every digit of a text, so no
 * amount passes through binary floating point. The language is fixed: server and browser agree.
 */

const LOCALE = 'en';

/** `19092613.98` → `19,092,613.98`: every digit, grouped, with so many decimals. */
export function fullNumber(value: string, decimals = 2): string {
  return formatWith(decimals).format(literal(value));
}

const formats = new Map<number, Intl.NumberFormat>();

/** Made once for each number of decimals: making one takes longer than a thousand uses. */
function formatWith(decimals: number): Intl.NumberFormat {
  const format =
    formats.get(decimals) ??
    new Intl.NumberFormat(LOCALE, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
  formats.set(decimals, format);
  return format;
}

/** Grouped, with the decimals that the text has and no more. */
export function asHeld(value: string): string {
  const decimals = value.split('.')[1]?.replace(/0+$/, '').length ?? 0;
  return fullNumber(value, decimals);
}

/** Both ends to the cent: `0.00 to 1,294,564.29`, or one number where they are equal. */
export function fullRange(low: string, high: string): string {
  return low === high ? fullNumber(low) : `${fullNumber(low)} to ${fullNumber(high)}`;
}

/** A count as a word up to twelve, else as digits. */
export function countWord(count: number): string {
  return WORDS[count] ?? fullNumber(String(count), 0);
}
const WORDS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
] as const;

/** `1 contribution`, `23 contributions`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${fullNumber(String(count), 0)} ${count === 1 ? one : many}`;
}

/** A short unit for a set of amounts, from the largest of them. */
export interface Scale {
  readonly power: 0 | 3 | 6 | 9;
  /** ` million`, or empty. */
  readonly word: string;
  /** ` m`, for axes. */
  readonly letter: string;
}

/** The scale in which the largest amount reads best. */
export function scaleFor(largest: string): Scale {
  const digits = largest.split('.')[0]?.length ?? 0;
  if (digits > 9) return { power: 9, word: ' billion', letter: ' bn' };
  if (digits > 6 || digits === 6) return { power: 6, word: ' million', letter: ' m' };
  if (digits > 3) return { power: 3, word: ' thousand', letter: ' k' };
  return { power: 0, word: '', letter: '' };
}

/** An amount in a scale with two decimals where it is small, one where ten or more: `9.60`. */
export function inScale(value: string, scale: Scale, decimals = 2): string {
  const shown = fullNumber(shifted(value, scale.power), decimals);
  // A small amount beside large ones is small, not nothing.
  if (isZero(shown) && !isZero(value))
    return `under ${fullNumber(LEAST[decimals] ?? '1', decimals)}`;
  return shown;
}
const LEAST = ['1', '0.1', '0.01'] as const;

/** A range in a scale: `0.47 – 0.59`, `up to 1.29`, `0.27`. */
export function rangeInScale(low: string, high: string, scale: Scale, decimals = 2): string {
  const [a, b] = [inScale(low, scale, decimals), inScale(high, scale, decimals)];
  if (low === high || a === b) return b;
  return isZero(low) ? `up to ${b}` : `${a} – ${b}`;
}

/** True for `0`, `0.00` and the like. */
export function isZero(value: string): boolean {
  return /^-?0*(?:\.0*)?$/.test(value);
}

/** Moves the decimal point to the left, on text. */
function shifted(value: string, power: number): string {
  const [whole = '0', fraction = ''] = value.split('.');
  const padded = whole.padStart(power + 1, '0');
  const at = padded.length - power;
  return `${padded.slice(0, at)}.${padded.slice(at)}${fraction}`;
}

/** The literal that Intl reads exactly; anything else is a mistake of the program. */
function literal(value: string): Intl.StringNumericLiteral {
  if (!isLiteral(value)) throw new Error(`"${value}" is not decimal text`);
  return value;
}
function isLiteral(value: string): value is Intl.StringNumericLiteral {
  return /^-?\d+(?:\.\d*)?$/.test(value);
}
