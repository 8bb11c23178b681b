import type { Query } from '@/lib/filters/query';
import { countWord, fullNumber } from '@/lib/format/numbers';
import { ratioSentence, ratioWords } from '@/lib/format/ratios';
import { capitalised, listed } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Case } from './disagreement-case';
import { periodWords } from './period-words';
import { figureOf } from './statement-rivals';
import { groupBy } from './totals';

/** What the page and its sections find: sentences without full stop, computed from the cases. */

type Sized = Pick<Case, 'ratio' | 'sides' | 'alone'>;

/**
 * `Sources differ on eight figures: seven contributions and one line of spending; at the widest,
 * the larger is 414 times the smaller`.
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
  const start = `Sources differ on ${kinds.length === 1 ? listed(kinds) : `${figures}: ${listed(kinds)}`}`;
  const widest = widestOf(all);
  if (widest === null) return start;
  return all.length === 1 ? `${start}; ${widest}` : `${start}; at the widest, ${widest}`;
}

function kindWords(count: number, one: string, many = `${one}s`): string | null {
  return count === 0 ? null : `${countWord(count)} ${count === 1 ? one : many}`;
}

/** `the larger is 414 times the smaller`; null where no case has a ratio. */
function widestOf(cases: readonly Sized[]): string | null {
  const [widest] = cases
    .flatMap(({ ratio, sides }) => (ratio === null ? [] : [{ ratio, sides }]))
    .toSorted((a, b) => b.ratio.cmp(a.ratio));
  if (!widest) return null;
  const words = ratioWords(widest.ratio.toFixed(), '1');
  if (words === null) return null;
  const said = ratioSentence(words, widest.sides);
  return `${said.charAt(0).toLowerCase()}${said.slice(1)}`;
}

/** How many contributions, and how many of them the total asks for. */
export function contributionsHeadline(
  cases: readonly Sized[],
  ledger: Ledger,
  query: Query,
): string {
  const asked = cases.filter(({ alone }) => alone.length > 0).length;
  const total = `the total ${periodWords(ledger, query)}`;
  if (cases.length === 0) return 'No two documents give one contribution different sizes';
  if (cases.length === 1) {
    return `Documents give one contribution different sizes; ${asked === 1 ? 'it counts in' : 'it is not in'} ${total}`;
  }
  const start = `Documents give ${countWord(cases.length)} contributions different sizes`;
  if (asked === 0) return `${start}; none of them is in ${total}`;
  if (asked === cases.length) return `${start}; all of them count in ${total}`;
  return `${start}; ${countWord(asked)} of them ${asked === 1 ? 'counts' : 'count'} in ${total}`;
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
  const dated = ledger.statements.filter((one) => figureOf(one) !== null);
  const again = [...groupBy(dated, figureOf)].filter(([, { length }]) => length > 1).length;
  if (again === 0) return 'No figure was stated twice of the same period';
  return again === 1
    ? 'The one figure that was stated more than once of the same period has values that meet'
    : `All ${fullNumber(String(again), 0)} figures that were stated more than once of the same period have values that meet`;
}
