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
  return statements.filter(
    (other) =>
      other.id !== statement.id && isSameFigure(statement, other) && !valuesMeet(statement, other),
  );
}

function isSameFigure(a: Statement, b: Statement): boolean {
  const [one, other] = [stretchOf(a.period), stretchOf(b.period)];
  return (
    a.quantity === b.quantity &&
    a.base === b.base &&
    a.about === b.about &&
    a.unit === b.unit &&
    a.per === b.per &&
    one !== null &&
    one.from === other?.from &&
    one.to === other.to
  );
}
