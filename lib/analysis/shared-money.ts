import type { Contribution } from '@/lib/ledger/schema';
import type { Tie, TiedPair } from './related-ties';

/** Two contributions that may hold the same money, the tie read from the first; ids. */
export interface SharedPair {
  readonly tie: Tie;
  readonly from: string;
  readonly to: string;
  /**
   * What the first may be the same as, and what that does with the second: it contains it, or hands
   * on its money. Null of a tie of their own.
   */
  readonly through: { readonly id: string; readonly tie: 'contains' | 'passes-on' } | null;
}

/** Ties that may mean the same money, the plainest first. What follows another is money of its own. */
const SHARING: readonly Tie[] = ['contains', 'repeats', 'may-repeat', 'passes-on', 'may-be-same'];

/**
 * Every two of some contributions that may hold the same money, each pair once, by its plainest
 * tie; a part shares the money of every package around it, and of what may be the same as that
 * package, which need not be on the list; so does a payer whose money is handed on. Of two that may
 * be the same, the one that stands first in the list given is the first.
 */
export function sharedPairs(
  ids: readonly string[],
  ties: readonly TiedPair[],
): readonly SharedPair[] {
  const places = new Map(ids.map((id, index) => [id, index]));
  const contains = ties.filter(({ tie }) => tie === 'contains');
  const found = new Map<string, SharedPair>();
  const add = (tie: Tie, from: string, to: string, through: SharedPair['through']) => {
    const [one, other] = [places.get(from), places.get(to)];
    if (one === undefined || other === undefined || one === other) return;
    const key = `${Math.min(one, other)} ${Math.max(one, other)}`;
    if (found.has(key)) return;
    const turned = tie === 'may-be-same' && through === null && one > other;
    found.set(key, { tie, ...(turned ? { from: to, to: from } : { from, to }), through });
  };
  for (const tie of SHARING) {
    for (const pair of ties.filter((one) => one.tie === tie)) {
      const inside = tie === 'contains' ? partsOf(pair.from, contains) : [pair.to];
      for (const id of inside) add(tie, pair.from, id, null);
    }
  }
  const addInside = (from: string, same: string) => {
    for (const id of partsOf(same, contains)) {
      add('may-be-same', from, id, { id: same, tie: 'contains' });
    }
    for (const { tie, from: handing, to } of ties) {
      if (tie === 'passes-on' && handing === same) add('may-be-same', from, to, { id: same, tie });
    }
  };
  for (const { from, to } of ties.filter(({ tie }) => tie === 'may-be-same')) {
    addInside(from, to);
    addInside(to, from);
  }
  return [...found.values()];
}

/** Everything inside a package, at any depth. */
export function partsOf(id: string, ties: readonly TiedPair[]): ReadonlySet<string> {
  const inside = new Set([id]);
  for (const one of inside) {
    for (const { tie, from, to } of ties) if (tie === 'contains' && from === one) inside.add(to);
  }
  inside.delete(id);
  return inside;
}

/**
 * The ledger's words on the amount of a whole that is what is left of a printed one, and so need not
 * hold its parts' money again; null of any other tie or amount.
 */
export function whyWorkedOut(tie: Tie, { amount }: Contribution): string | null {
  const isRest = tie === 'contains' && amount && 'basis' in amount && amount.basis === 'worked-out';
  return isRest ? amount.why : null;
}
