import type { Ledger } from '@/lib/ledger/ledger';
import type { Statement } from '@/lib/ledger/schema';
import { stretchOf } from './claim-requirement';
import { valuesMeet } from './differ';

/**
 * Statements of the same figure whose values do not meet: of one quantity, base, party, unit and
 * piece, about the same days. One that names no period contradicts nothing.
 */
export function rivalsOf(
  statement: Statement,
  { statements }: Pick<Ledger, 'statements'>,
): readonly Statement[] {
  const figure = figureOf(statement);
  if (figure === null) return [];
  return statements.filter(
    (other) =>
      other.id !== statement.id && figureOf(other) === figure && !valuesMeet(statement, other),
  );
}

/** What a statement is a figure of, the same text for the same figure; null without a period. */
export function figureOf(statement: Statement): string | null {
  const { quantity, base, about, unit, per } = statement;
  const time = stretchOf(statement.period);
  return time && [quantity, base, about, unit, per, time.from, time.to].join(' · ');
}
