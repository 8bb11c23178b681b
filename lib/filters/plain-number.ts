import { compareDecimals } from '@/lib/money';

const PLAIN = /^\d+(?:\.\d+)?$/;
/** Thousands parted by commas or spaces, all groups of three. */
const GROUPED = /^\d{1,3}(?:[, \u00a0\u202f]\d{3})+(?:\.\d+)?$/;
const MOST_DIGITS = 15;
const MOST_DECIMALS = 6;

/**
 * A number as a reader types it, `18,809,738.34` or `90 %`, as plain decimal text without leading
 * zeros; or what was expected instead. `most` is the largest one that makes sense, null for none.
 */
export function plainNumber(
  typed: string,
  most: string | null,
): { readonly plain: string } | { readonly expected: string } {
  const text = most === null ? typed : typed.replace(/\s*%$/, '');
  if (!PLAIN.test(text) && !GROUPED.test(text)) {
    return {
      expected:
        most === null
          ? 'an amount of 0 or more such as 18809738.34'
          : `a number from 0 to ${most} such as 95 or 95.5`,
    };
  }
  const [whole = '0', decimals = ''] = text.replace(/[^\d.]/g, '').split('.');
  const digits = whole.replace(/^0+(?=\d)/, '');
  const kept = decimals.replace(/0+$/, '');
  if (digits.length > MOST_DIGITS) return { expected: `at most ${MOST_DIGITS} digits` };
  if (kept.length > MOST_DECIMALS) {
    return { expected: `at most ${MOST_DECIMALS} digits after the point` };
  }
  const plain = kept === '' ? digits : `${digits}.${kept}`;
  return most !== null && compareDecimals(plain, most) > 0
    ? { expected: `a number from 0 to ${most}` }
    : { plain };
}
