import { type Exact, exact } from '@/lib/money';
import { zerosOf } from './multipliers';

// Digits with single separators between them: a space of any kind, a point, a comma, an
// apostrophe, or a comma and a space.
const DIGITS = '[0-9\\u0660-\\u0669\\u06f0-\\u06f9]+';
const NUMBER = new RegExp(`${DIGITS}(?:(?:, |[ \\u00a0\\u202f\\u2009.,'’])${DIGITS})*`, 'g');
const SEPARATOR = /, |\D/g;
const WORD = /[\p{L}\p{M}]+/gu;

/** More numbers than any printed figure has; the sum of so many is not tried. */
const MOST_SUMMANDS = 6;

/**
 * The readings of every number in a printed figure: `1,500` reads as 1500 and as 1.5, `10 more
 * million` as 10000000. An empty list means a figure in words alone; a number that no reading fits
 * has an empty list of its own.
 */
export function readingsOf(printed: string): readonly (readonly Exact[])[] {
  const matches = [...printed.matchAll(NUMBER)];
  return matches.map((match, index) => {
    const after = match.index + match[0].length;
    const next = matches[index + 1]?.index ?? printed.length;
    const plain = plainReadings(toAscii(match[0])).map(exact);
    return withMultiplier(plain, printed.slice(after, next), printed.slice(next));
  });
}

/** True where a value is one reading of one number, or the sum of one reading of each. */
export function agrees(value: string, readings: readonly (readonly Exact[])[]): boolean {
  const wanted = exact(value);
  if (readings.some((ofNumber) => ofNumber.some((reading) => reading.eq(wanted)))) return true;
  if (readings.length > MOST_SUMMANDS || readings.some((ofNumber) => ofNumber.length === 0))
    return false;
  const sums = readings.reduce<readonly Exact[]>(
    (soFar, ofNumber) => soFar.flatMap((sum) => ofNumber.map((reading) => sum.plus(reading))),
    [exact(0)],
  );
  return sums.some((sum) => sum.eq(wanted));
}

/** Decimal texts that digits with separators may mean. */
function plainReadings(token: string): readonly string[] {
  const separators = token.match(SEPARATOR) ?? [];
  const groups = token.split(SEPARATOR);
  const [first = ''] = groups;
  const readings: string[] = [];
  if (areThousands(groups, separators)) readings.push(groups.join(''));
  const mark = separators.at(-1);
  const whole = groups.slice(0, -1);
  const before = separators.slice(0, -1);
  const isMark = (mark === '.' || mark === ',') && !before.includes(mark);
  if (isMark && areThousands(whole, before))
    readings.push(`${whole.join('')}.${groups.at(-1) ?? ''}`);
  return groups.length === 1 ? [first] : readings;
}

/** True where every group behind the first has three digits, and all separators are alike. */
function areThousands(groups: readonly string[], separators: readonly string[]): boolean {
  return new Set(separators).size <= 1 && groups.slice(1).every((group) => group.length === 3);
}

/**
 * A word for thousands or millions among the two words after a number multiplies it. Where another
 * number stands in between (`400 to 500 thousand`) it may or may not.
 */
function withMultiplier(plain: readonly Exact[], near: string, beyond: string): readonly Exact[] {
  const nearWords = (near.match(WORD) ?? []).slice(0, 2);
  const zeros = firstZeros(nearWords);
  if (zeros !== null) return plain.map((reading) => times(reading, zeros));
  const farZeros = firstZeros((beyond.match(WORD) ?? []).slice(0, 2 - nearWords.length));
  return farZeros === null
    ? plain
    : [...plain, ...plain.map((reading) => times(reading, farZeros))];
}

function firstZeros(words: readonly string[]): number | null {
  for (const word of words) {
    const zeros = zerosOf(word);
    if (zeros !== null) return zeros;
  }
  return null;
}

function times(reading: Exact, zeros: number): Exact {
  return reading.times(10 ** zeros);
}

/** Arabic and Persian digits as `0` to `9`: both blocks stand in order. */
function toAscii(token: string): string {
  return token.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) =>
    String(digit.charCodeAt(0) % 16),
  );
}
