import type { Check } from '@/lib/analysis/printed-check';
import type { CheckedPair } from '@/lib/analysis/printed-pairs';
import { CONVERSION_FILTERS } from '@/lib/filters/endpoints';
import type { Query } from '@/lib/filters/query';
import { countWord, isZero } from '@/lib/format/numbers';
import { capitalised, listed } from '@/lib/format/words';
import { compareDecimals } from '@/lib/money';
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

const DATE = 'the rate of the contribution’s date';
const PUBLICATION = 'that of the publication';
const PUBLICATION_RATE = 'the rate of the publication';

/**
 * How far printed conversions lie from both rates, a sentence without full stop. `any` says that
 * the ledger holds some, whatever was chosen.
 */
export function gapFinding(pairs: readonly CheckedPair[], any: boolean): string {
  const [first] = pairs;
  if (!first) {
    return any
      ? 'No printed conversion passes these filters'
      : 'No document prints an equivalent beside an original';
  }
  if (pairs.length === 1) return oneFinding(first);
  const date = sideOf(pairs.map(({ onDate }) => onDate));
  const published = sideOf(pairs.map((pair) => pair.published));
  if (date.tested + published.tested === 0) {
    return `None of ${countWord(pairs.length)} printed conversions can be tested`;
  }
  const widest = [date.widest, published.widest].toSorted(compareDecimals).at(-1) ?? '0';
  const agree = sidesWords(date, published);
  return `${capitalised(agree)}${isZero(widest) ? '' : `; the widest gap is ${widest} %`}`;
}

interface Side {
  readonly tested: number;
  readonly agree: number;
  /** The widest gap of those that do not agree. */
  readonly widest: string;
}

function sideOf(checks: readonly Check[]): Side {
  const tested = checks.filter(({ verdict }) => verdict !== 'not-testable');
  const apart = tested.filter(({ verdict }) => verdict !== 'agrees');
  return {
    tested: tested.length,
    agree: tested.length - apart.length,
    widest:
      apart
        .map(({ gap }) => gap ?? '0')
        .toSorted(compareDecimals)
        .at(-1) ?? '0',
  };
}

/** `18 of 22 agree with the rate of …, 10 of 14 with that of …`: the verb once where it is one. */
function sidesWords(date: Side, published: Side): string {
  const first = date.tested === 0 ? '' : `${sharePart(date)} ${verbOf(date)} with ${DATE}`;
  if (published.tested === 0) return first;
  const rate = first === '' ? PUBLICATION_RATE : PUBLICATION;
  const share = sharePart(published);
  if (first === '') return `${share} ${verbOf(published)} with ${rate}`;
  const isSame = verbOf(date) === verbOf(published);
  const isWhole = published.agree === 0 || published.agree === published.tested;
  if (isSame && isWhole && share === sharePart(date)) {
    return `${first} ${published.agree === 0 ? 'or' : 'and'} with ${rate}`;
  }
  return `${first}, ${share}${isSame ? '' : ` ${verbOf(published)}`} with ${rate}`;
}

function verbOf({ agree, tested }: Side): string {
  if (tested === 1 && agree === 0) return 'does not agree';
  return agree < 2 ? 'agrees' : 'agree';
}

/** `18 of 22`, `three of four`, `all 14`, `none of four`: both numbers written alike. */
function sharePart({ agree, tested }: Side): string {
  const all = countWord(tested);
  if (tested === 1) return 'the one that can be tested';
  if (agree === tested) return tested === 2 ? 'both' : `all ${all}`;
  if (agree === 0) return tested === 2 ? 'neither' : `none of ${all}`;
  return `${all === String(tested) ? agree : countWord(agree)} of ${all}`;
}

function oneFinding({ onDate, published }: CheckedPair): string {
  const [first, ...second] = [
    ...verdictWords(onDate, DATE),
    ...verdictWords(published, onDate.reason === null ? PUBLICATION : PUBLICATION_RATE),
  ];
  if (!first) return 'The one printed conversion cannot be tested';
  const clauses = [first, ...second].map(({ verb, what }, index) =>
    index > 0 && verb === first.verb ? what : `${verb} ${what}`,
  );
  return `The one printed conversion ${listed(clauses)}`;
}

/** What one check comes to; nothing where it cannot be tested. */
function verdictWords(
  { verdict, gap }: Check,
  rate: string,
): readonly { readonly verb: string; readonly what: string }[] {
  if (verdict === 'not-testable') return [];
  if (verdict === 'agrees') return [{ verb: 'agrees', what: `with ${rate}` }];
  return [{ verb: 'is', what: `${verdict === 'close' ? 'close to' : `${gap} % off`} ${rate}` }];
}
