import { asHeld, countWord, fullNumber } from '@/lib/format/numbers';
import { capitalised } from '@/lib/format/words';
import { compareDecimals } from '@/lib/money';
import type { StatedShare, WorkedOut } from './share-readings';
import { shareWords } from './share-words';

/** What was stated and what follows from pairs of totals, apart, each with how many bases it has. */
export function shareFinding(stated: readonly StatedShare[], worked: readonly WorkedOut[]): string {
  const clauses = [statedClause(stated), workedClause(worked)].filter((clause) => clause !== '');
  return clauses.length === 0
    ? 'No statement gives a national share'
    : capitalised(clauses.join('; '));
}

function statedClause(stated: readonly StatedShare[]): string {
  const [only, second] = stated;
  if (!only) return '';
  if (!second) {
    return only.turned
      ? `one statement gives a foreign share, which leaves ${shareWords({ ...only, value: only.share })}`
      : `one statement gives a national share: ${shareWords(only.statement)}`;
  }
  const [least = '0', most = '0'] = endsOf(stated.map(({ share }) => share));
  const range =
    compareDecimals(least, most) === 0
      ? `all name ${asHeld(least)} %`
      : `name from ${asHeld(least)} to ${asHeld(most)} %`;
  const turned = stated.some((one) => one.turned) ? ' as the national share' : '';
  return `${countWord(stated.length)} statements ${range}${turned}, ${onBases(stated.map(({ statement }) => statement.base))}`;
}

function workedClause(worked: readonly WorkedOut[]): string {
  const count = new Set(worked.map(({ pair }) => pair.id)).size;
  if (count === 0) return '';
  const [least = '0', most = '0'] = endsOf(worked.map(({ reading }) => reading.share));
  const range =
    compareDecimals(least, most) === 0
      ? `${fullNumber(least)} %`
      : `from ${fullNumber(least)} to ${fullNumber(most)} %`;
  return count === 1
    ? `one pair of totals yields ${range}`
    : `${countWord(count)} pairs of totals yield ${range}, ${onBases(worked.map(({ pair }) => pair.first.base))}`;
}

function endsOf(shares: readonly string[]): readonly (string | undefined)[] {
  const sorted = shares.toSorted(compareDecimals);
  return [sorted[0], sorted.at(-1)];
}

function onBases(bases: readonly string[]): string {
  const count = new Set(bases).size;
  return count === 1 ? 'on one base' : `on ${countWord(count)} different bases`;
}
