import type { Check } from '@/lib/analysis/printed-check';
import type { CheckedPair } from '@/lib/analysis/printed-pairs';
import { countWord, isZero } from '@/lib/format/numbers';
import { capitalised, listed } from '@/lib/format/words';
import { compareDecimals } from '@/lib/money';
import { DATE, oneFinding, PUBLICATION, PUBLICATION_RATE } from './gap-one-finding';

/** What the reader chose, and whether there is anything to choose from. */
interface Chosen {
  /** As `conversionFilters` words them. */
  readonly filters: readonly string[];
  /** The verdict among them; null for none. */
  readonly verdict: string | null;
  /** True where the ledger holds some, whatever was chosen. */
  readonly any: boolean;
}

/** How far printed conversions lie from both rates, a sentence without full stop. */
export function gapFinding(
  pairs: readonly CheckedPair[],
  { filters, verdict, any }: Chosen,
): string {
  const chosen = listed(filters);
  const [first] = pairs;
  if (!first) {
    return any
      ? `No printed conversion passes these filters: ${chosen}`
      : 'No document prints an equivalent beside an original';
  }
  const one = `The one printed conversion${chosen && ` ${chosen}`}`;
  if (pairs.length === 1) return `${one} ${oneFinding(first, verdict)}`;
  const those = (words: string) =>
    capitalised(chosen === '' ? words : `of those ${chosen}, ${words}`);
  const date = sideOf(pairs.map(({ onDate }) => onDate));
  const published = sideOf(pairs.map((pair) => pair.published));
  if (date.tested + published.tested === 0) {
    return chosen === ''
      ? `None of ${countWord(pairs.length)} printed conversions can be tested`
      : those(
          `${pairs.length === 2 ? 'neither' : `none of ${countWord(pairs.length)}`} can be tested${verdict === 'not-testable' ? ' at all' : ''}`,
        );
  }
  const widest = [date.widest, published.widest].toSorted(compareDecimals).at(-1) ?? '0';
  const agree = those(sidesWords(date, published, verdict === 'not-testable'));
  return `${agree}${isZero(widest) ? '' : `; the widest gap is ${widest} %`}`;
}

interface Side {
  readonly all: number;
  readonly tested: number;
  readonly agree: number;
  /** The widest gap of those that do not agree. */
  readonly widest: string;
}

function sideOf(checks: readonly Check[]): Side {
  const tested = checks.filter(({ verdict }) => verdict !== 'not-testable');
  const apart = tested.filter(({ verdict }) => verdict !== 'agrees');
  return {
    all: checks.length,
    tested: tested.length,
    agree: tested.length - apart.length,
    widest:
      apart
        .map(({ gap }) => gap ?? '0')
        .toSorted(compareDecimals)
        .at(-1) ?? '0',
  };
}

/**
 * `18 of the 22 that can be tested (of 25 printed) agree with the rate of …, and 10 of the 14 that
 * can be held against that of … agree with it`. Where those are chosen that `cannot` be tested by one
 * rate or both, the first part names its rate too: they can be tested by that one.
 */
function sidesWords(date: Side, published: Side, cannot: boolean): string {
  const first = date.tested === 0 ? '' : dateWords(date, cannot);
  if (published.tested === 0) return first;
  if (first === '') {
    const rate = PUBLICATION_RATE;
    return cannot
      ? `${sharePart(published, `can be held against ${rate}`)} ${verbOf(published)} with it`
      : `${sharePart(published, 'can be tested')} ${verbOf(published)} with ${rate}`;
  }
  const isWhole = published.agree === 0 || published.agree === published.tested;
  const share = sharePart(published, `can be held against ${PUBLICATION}`);
  if (published.tested < published.all)
    return `${first}, and ${share} ${verbOf(published)} with it`;
  const isSame = verbOf(date) === verbOf(published);
  if (isSame && isWhole && share === sharePart(date, '')) {
    return `${first} ${published.agree === 0 ? 'or' : 'and'} with ${PUBLICATION}`;
  }
  return `${first}, ${share}${isSame ? '' : ` ${verbOf(published)}`} with ${PUBLICATION}`;
}

function dateWords(date: Side, cannot: boolean): string {
  const isSome = date.tested < date.all;
  const printed = isSome ? ` (of ${countWord(date.all)} printed)` : '';
  return cannot && isSome
    ? `${sharePart(date, `can be held against ${DATE}`)}${printed} ${verbOf(date)} with it`
    : `${sharePart(date, 'can be tested')}${printed} ${verbOf(date)} with ${DATE}`;
}

function verbOf({ agree, tested }: Side): string {
  if (tested === 1 && agree === 0) return 'does not agree';
  return agree < 2 ? 'agrees' : 'agree';
}

/** `18 of 25`, `all three`, `18 of the 22 that can …`, `the one that can …`: both numbers written alike. */
function sharePart({ all, agree, tested }: Side, can: string): string {
  const some = tested < all;
  const many = countWord(tested);
  const those = some ? ` that ${can}` : '';
  if (tested === 1) return `the one${those}`;
  if (agree === tested) return `${tested === 2 ? 'both' : `all ${many}`}${those}`;
  if (agree === 0) {
    return tested === 2
      ? `neither${some ? ` of the two${those}` : ''}`
      : `none of ${some ? `the ${many}${those}` : many}`;
  }
  return `${many === String(tested) ? agree : countWord(agree)} of ${some ? 'the ' : ''}${many}${those}`;
}
