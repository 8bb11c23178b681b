import { firstDay } from '@/lib/dates';
import type { Query } from '@/lib/filters/query';
import type { Ledger } from '@/lib/ledger/ledger';
import { type Statement, statementSchema } from '@/lib/ledger/schema';
import { compareDecimals } from '@/lib/money';
import { folded, holdsEveryWord, namesOf } from './search';

/** Parameters that narrow the list of statements. */
export const STATEMENT_FILTERS = ['speaker', 'quantity', 'base', 'q'] as const;

/** The statements that pass every filter of the query, in the order of their file. */
export function selectStatements(
  ledger: Ledger,
  query: Pick<Query, (typeof STATEMENT_FILTERS)[number]>,
): readonly Statement[] {
  const matches = query.q === null ? null : matcher(ledger, query.q);
  return ledger.statements.filter(
    (one) =>
      (query.speaker === null || one.speaker === query.speaker) &&
      (query.quantity === null || one.quantity === query.quantity) &&
      (query.base === null || one.base === query.base) &&
      (matches === null || matches(one)),
  );
}

/** True for a statement that holds every word of `q`. */
function matcher(ledger: Ledger, q: string): (statement: Statement) => boolean {
  const matches = holdsEveryWord(q);
  return (statement) => matches(folded(wordsOf(statement, ledger).join('\n')));
}

/** What `q` looks in: who spoke, of what, the printed words, notes, documents, ids. */
function wordsOf(statement: Statement, ledger: Ledger): readonly string[] {
  const { id, speaker, role, party, about, printed, scope, note, dateNote, sources } = statement;
  return [
    id,
    speaker,
    role ?? '',
    printed,
    scope,
    note ?? '',
    dateNote ?? '',
    ...[party, about].flatMap((one) => {
      const held = ledger.byId.party.get(one ?? '');
      return held ? namesOf(held) : [];
    }),
    ...sources.flatMap(({ source, locator }) => {
      const held = ledger.byId.source.get(source);
      return [source, locator ?? '', held?.publisher ?? '', held?.title ?? ''];
    }),
  ];
}

type Compare = (a: Statement, b: Statement) => number;

const by =
  (keyOf: (one: Statement) => string | number): Compare =>
  (a, b) => {
    const [one, other] = [keyOf(a), keyOf(b)];
    return one < other ? -1 : one > other ? 1 : 0;
  };

const QUANTITIES: readonly string[] = statementSchema.shape.quantity.options;
const BASES: readonly string[] = statementSchema.shape.base.options;

/** By the columns of `statements.csv`; values only within one unit, for nothing is converted here. */
const COMPARE: Readonly<Record<string, Compare>> = {
  date: by(({ date }) => firstDay(date)),
  speaker: by(({ speaker }) => folded(speaker)),
  quantity: by(({ quantity }) => QUANTITIES.indexOf(quantity)),
  base: by(({ base }) => BASES.indexOf(base)),
  value: (a, b) => by(unitOf)(a, b) || compareDecimals(a.value, b.value),
};

/** Per cent first, then currency by currency; a cost of a unit is a unit of its own. */
function unitOf({ unit, per }: Statement): string {
  return [unit === 'percent' ? '' : unit, per ?? ''].join(' ');
}

/** In the order of a column, turned round by `-`; ties newest first, then by id. */
export function sortStatements(
  statements: readonly Statement[],
  sort: string | null,
): readonly Statement[] {
  const order = sort ?? '-date';
  const compare = COMPARE[order.replace(/^-/, '')];
  const turn = order.startsWith('-') ? -1 : 1;
  return statements.toSorted(
    (a, b) =>
      (compare ? turn * compare(a, b) : 0) ||
      -by(({ date }) => firstDay(date))(a, b) ||
      by(({ id }) => id)(a, b),
  );
}
