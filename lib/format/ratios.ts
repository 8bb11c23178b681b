import { compareDecimals, type Exact, exact, toSignificant } from '@/lib/money';
import { fullNumber } from './numbers';

/** From here on a ratio is said in times, below it in per cent: `95 % more`, `twice`, `2.9 times`. */
const IN_TIMES = '1.95';
/** So close to two it is `twice`. */
const TWICE = '2.05';

/**
 * How much larger one amount is than another, two digits that count: `25 % more`, `0.81 % more`,
 * `twice`, `2.9 times`, `414 times`, `as much` where both are equal. Decimal text, the larger
 * first; null where the smaller is zero, since nothing is a multiple of nothing.
 */
export function ratioWords(larger: string, smaller: string): string | null {
  if (compareDecimals(smaller, '0') === 0) return null;
  const ratio = exact(larger).div(exact(smaller));
  if (ratio.cmp(exact('1')) === 0) return 'as much';
  if (ratio.cmp(exact(IN_TIMES)) < 0) return `${moreOf(ratio)} % more`;
  return ratio.cmp(exact(TWICE)) <= 0 ? 'twice' : `${inDigits(ratio)} times`;
}

/** The same as a sentence without full stop: `The largest is 2.9 times the smallest`. */
export function ratioSentence(words: string, sizes: number): string {
  const [large, small] = sizes === 2 ? ['larger', 'smaller'] : ['largest', 'smallest'];
  if (words === 'as much') return `The ${large} is as much as the ${small}`;
  return words.endsWith('more')
    ? `The ${large} is ${words} than the ${small}`
    : `The ${large} is ${words} the ${small}`;
}

function moreOf(ratio: Exact): string {
  const more = ratio.minus(exact('1')).times(exact('100'));
  return more.cmp(exact('0.01')) < 0 ? 'less than 0.01' : inDigits(more);
}

/** Two digits that count, or every whole digit: `0.81`, `7.3`, `34`, `414`, `2,900`. */
function inDigits(number: Exact): string {
  const whole = toSignificant(number, 20).split('.')[0] ?? '';
  const text = toSignificant(number, whole === '0' ? 2 : Math.max(2, whole.length));
  return fullNumber(text, text.split('.')[1]?.length ?? 0);
}
