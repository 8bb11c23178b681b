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
  const widest = [date.widest, published.widest].toSorted(compareDecimals).at(-1) ?? '0';
  const end = isZero(widest) ? '' : `; the widest gap is ${widest} %`;
  if (verdict !== null) {
    const isApart = verdict === 'off' || verdict === 'close';
    return `${those(verdictSides(pairs, verdict))}${isApart ? end : ''}`;
  }
  if (date.tested + published.tested === 0) {
    return chosen === ''
      ? `None of ${countWord(pairs.length)} printed conversions can be tested`
      : those(
          `${pairs.length === 2 ? 'neither' : `none of ${countWord(pairs.length)}`} can be tested`,
        );
  }
  return `${those(sidesWords(date, published))}${end}`;
}

/** What is true of one conversion of a verdict, of several, and of all, before a rate. */
const VERBS: Readonly<Record<string, readonly [string, string]>> = {
  agrees: ['agrees with', 'agree with'],
  close: ['is close to', 'are close to'],
  off: ['is off by', 'are off by'],
  'not-testable': ['cannot be held against', 'cannot be held against'],
};

/** `three are off by the rate of the contribution’s date, and four are off by that of …`. */
function verdictSides(pairs: readonly CheckedPair[], verdict: string): string {
  const all = pairs.length;
  const [one = '', many = ''] = VERBS[verdict] ?? [];
  const found = (checks: readonly Check[]) =>
    checks.filter((check) => check.verdict === verdict).length;
  const date = found(pairs.map(({ onDate }) => onDate));
  const published = found(pairs.map((pair) => pair.published));
  // Numbers of one sentence are written alike.
  const inDigits = [date, published].some((count) => /\d/.test(countWord(count)));
  const said = (count: number) => (inDigits ? String(count) : countWord(count));
  const each = all === 2 ? 'both' : `all ${said(all)}`;
  const no = all === 2 ? 'neither' : `none of the ${said(all)}`;
  const clause = (count: number, rate: string, either = rate) => {
    const [isNone, isAll] = [count === 0, count === all];
    if (!isNone && !isAll) return `${said(count)} ${count === 1 ? one : many} ${rate}`;
    if (verdict === 'not-testable') {
      return isNone ? `${each} can be held against ${rate}` : `${no} can be held against ${either}`;
    }
    return isNone ? `${no} ${one} ${rate}` : `${each} ${many} ${rate}`;
  };
  if (date === all && published === all) return clause(all, 'both rates', 'either rate');
  return `${clause(date, DATE)}, and ${clause(published, PUBLICATION)}`;
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
 * can be held against that of … agree with it`.
 */
function sidesWords(date: Side, published: Side): string {
  const printed = date.tested < date.all;
  const first =
    date.tested === 0
      ? ''
      : `${sharePart(date, 'can be tested')}${printed ? ` (of ${countWord(date.all)} printed)` : ''} ${verbOf(date)} with ${DATE}`;
  if (published.tested === 0) return first;
  if (first === '') {
    return `${sharePart(published, 'can be tested')} ${verbOf(published)} with ${PUBLICATION_RATE}`;
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
