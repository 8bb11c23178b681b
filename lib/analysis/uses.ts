import { counted as countOf } from '@/lib/format/numbers';
import { listed } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Contribution, Observation, Spending, Statement } from '@/lib/ledger/schema';

/** Everything that leans on one document. */
export interface Uses {
  readonly contributions: readonly Contribution[];
  readonly statements: readonly Statement[];
  readonly spending: readonly Spending[];
  readonly observations: readonly Observation[];
}

interface Found {
  readonly contributions: Contribution[];
  readonly statements: Statement[];
  readonly spending: Spending[];
  readonly observations: Observation[];
}

const known = new WeakMap<Ledger, ReadonlyMap<string, Uses>>();
const NONE: Uses = { contributions: [], statements: [], spending: [], observations: [] };

/** What leans on a document, each kind in the order of its file. */
export function usesOf(ledger: Ledger, source: string): Uses {
  const uses = known.get(ledger) ?? allUses(ledger);
  known.set(ledger, uses);
  return uses.get(source) ?? NONE;
}

/** `3 contributions, 1 statement and 12 readings`; `nothing` where nothing leans on it. */
export function usesWords({ contributions, statements, spending, observations }: Uses): string {
  const words = [
    [contributions.length, 'contribution'] as const,
    [statements.length, 'statement'] as const,
    [spending.length, 'spending line'] as const,
    [observations.length, 'reading'] as const,
  ].flatMap(([count, word]) => (count === 0 ? [] : [countOf(count, word)]));
  return listed(words) || 'nothing';
}

function allUses(ledger: Ledger): ReadonlyMap<string, Uses> {
  const uses = new Map<string, Found>();
  const at = (id: string): Found => {
    const found = uses.get(id) ?? {
      contributions: [],
      statements: [],
      spending: [],
      observations: [],
    };
    uses.set(id, found);
    return found;
  };
  for (const one of ledger.contributions) {
    for (const id of idsOf(one.reports)) at(id).contributions.push(one);
  }
  for (const one of ledger.statements) {
    for (const id of idsOf(one.sources)) at(id).statements.push(one);
  }
  for (const one of ledger.spending) {
    for (const id of idsOf([...one.sources, ...one.rivals])) at(id).spending.push(one);
  }
  for (const one of ledger.observations) at(one.source).observations.push(one);
  return uses;
}

function idsOf(cited: readonly { readonly source: string }[]): ReadonlySet<string> {
  return new Set(cited.map(({ source }) => source));
}
