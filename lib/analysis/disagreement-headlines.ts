import type { Query } from '@/lib/filters/query';
import { countWord, fullNumber } from '@/lib/format/numbers';
import { ratioSentence, ratioWords } from '@/lib/format/ratios';
import { capitalised, listed } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Case } from './disagreement-case';
import { statedAgain } from './disagreement-statement';
import { periodWords } from './period-words';

/** What the page and its sections find: sentences without full stop, computed from the cases. */

type Sized = Pick<Case, 'open' | 'counts'>;

/**
 * `Sources differ on eight figures: seven contributions and one line of spending; of five the ledger
 * holds one size and says why; of the other three it leaves sizes side by side: at the widest, the
 * larger is 25 % more than the smaller`. Sides that the ledger takes for another thing or a mistake
 * are no measure of a headline: only those that it leaves side by side are compared.
 */
export function disagreementsHeadline(found: {
  readonly contributions: readonly Sized[];
  readonly spending: readonly Sized[];
  readonly statements: readonly Sized[];
}): string {
  const all = [found.contributions, found.spending, found.statements].flat();
  if (all.length === 0) return 'No two sources of this ledger differ on a figure';
  const kinds = [
    kindWords(found.contributions.length, 'contribution'),
    kindWords(found.spending.length, 'line of spending', 'lines of spending'),
    kindWords(found.statements.length, 'stated figure'),
  ].flatMap((words) => words ?? []);
  const figures = `${countWord(all.length)} figures`;
  return [
    `Sources differ on ${kinds.length === 1 ? listed(kinds) : `${figures}: ${listed(kinds)}`}`,
    ...settledClauses(all),
  ].join('; ');
}

function kindWords(count: number, one: string, many = `${one}s`): string | null {
  return count === 0 ? null : `${countWord(count)} ${count === 1 ? one : many}`;
}

/** Of how many one size is held for a reason, and how far apart those are that stand side by side. */
function settledClauses(cases: readonly Sized[]): readonly string[] {
  const settled = cases.filter(({ open }) => open === null).length;
  const left = cases.length - settled;
  const widest = openWords(cases);
  if (settled === cases.length) {
    return [`${settled === 1 ? '' : 'of each '}the ledger holds one size and says why`];
  }
  const compared = cases.filter(({ open }) => open !== null && open.ratio !== null).length;
  const where =
    compared < left ? 'where a ratio can be told, at the widest of them' : 'at the widest of them';
  const most = left === 1 ? widest : widest && `${where}, ${widest}`;
  const end = most === null ? '' : `: ${most}`;
  if (settled === 0) {
    return [`${left === 1 ? '' : 'of each '}the ledger leaves sizes side by side${end}`];
  }
  const others = left === 1 ? 'of the other' : `of the other ${countWord(left)}`;
  return [
    `of ${countWord(settled)} the ledger holds one size and says why`,
    `${others} it leaves sizes side by side${end}`,
  ];
}

/** The case whose open sides are the widest apart; null where no such case has a ratio. */
export function widestOpen<One extends Pick<Case, 'open'>>(cases: readonly One[]): One | null {
  const ratioOf = ({ open }: One) => open?.ratio ?? null;
  const [first, ...others] = cases.filter((one) => ratioOf(one) !== null);
  return (
    (first &&
      others.reduce((most, one) => {
        const [ratio, before] = [ratioOf(one), ratioOf(most)];
        return ratio && before && ratio.cmp(before) > 0 ? one : most;
      }, first)) ??
    null
  );
}

/** `the larger is 2.9 times the smaller`. */
function openWords(cases: readonly Sized[]): string | null {
  const open = widestOpen(cases)?.open;
  const words = open?.ratio ? ratioWords(open.ratio.toFixed(), '1') : null;
  if (!open || words === null) return null;
  const said = ratioSentence(words, open.sides);
  return `${said.charAt(0).toLowerCase()}${said.slice(1)}`;
}

/** How many contributions, and how many of them the total asks for, now or over all years only. */
export function contributionsHeadline(
  cases: readonly Sized[],
  ledger: Ledger,
  query: Query,
): string {
  const asked = cases.filter(({ counts }) => counts === 'here').length;
  const ever = cases.filter(({ counts }) => counts === 'ever').length;
  const total = `the total ${periodWords(ledger, query)}`;
  if (cases.length === 0) return 'No two documents give one contribution different sizes';
  if (cases.length === 1) {
    const start = 'Documents give one contribution different sizes';
    if (asked === 1) return `${start}; it counts in ${total}`;
    return ever === 1
      ? `${start}; it is not in ${total}, only in that over all years`
      : `${start}; it is not in ${total}`;
  }
  const start = `Documents give ${countWord(cases.length)} contributions different sizes`;
  const more =
    ever === 0
      ? ''
      : `, ${countWord(ever)} ${asked === 0 ? '' : 'more '}only in that over all years`;
  if (asked === 0) return `${start}; none of them is in ${total}${more}`;
  if (asked === cases.length) return `${start}; all of them count in ${total}`;
  return `${start}; ${countWord(asked)} of them ${asked === 1 ? 'counts' : 'count'} in ${total}${more}`;
}

export function spendingHeadline(count: number): string {
  if (count === 0) return 'No line of spending is contradicted by another figure';
  return count === 1
    ? 'One line of spending is contradicted by another figure'
    : `${capitalised(countWord(count))} lines of spending are contradicted by other figures`;
}

/** How many figures were stated with values that do not meet, else how many could have been. */
export function statementsHeadline(count: number, ledger: Pick<Ledger, 'statements'>): string {
  if (count > 0) {
    return count === 1
      ? 'One figure was stated with values that do not meet'
      : `${capitalised(countWord(count))} figures were stated with values that do not meet`;
  }
  const again = statedAgain(ledger).length;
  if (again === 0) return 'No figure was stated twice of the same period';
  return again === 1
    ? 'The one figure that was stated more than once of the same period has values that meet'
    : `All ${fullNumber(String(again), 0)} figures that were stated more than once of the same period have values that meet`;
}
