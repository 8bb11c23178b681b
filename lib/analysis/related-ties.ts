import type { Ledger } from '@/lib/ledger/ledger';
import type { Contribution } from '@/lib/ledger/schema';

/** How two contributions are tied, read from the first of the two. */
export type Tie = 'contains' | 'repeats' | 'may-repeat' | 'passes-on' | 'follows' | 'may-be-same';

export interface TiedPair {
  readonly tie: Tie;
  readonly from: string;
  readonly to: string;
  /** What the file of either says of it, by id. */
  readonly whys: ReadonlyMap<string, string>;
}

/** Every tie between two contributions once, whichever file names it, and in whichever direction. */
export function tiesOf({ contributions, byId }: Ledger): readonly TiedPair[] {
  const found = new Map<
    string,
    { tie: Tie; from: string; to: string; whys: Map<string, string> }
  >();
  for (const contribution of contributions) {
    for (const { why, ...pair } of statedBy(contribution)) {
      if (!byId.contribution.has(pair.from) || !byId.contribution.has(pair.to)) continue;
      const key = `${pair.tie} ${pair.from} ${pair.to}`;
      const known = found.get(key) ?? { ...pair, whys: new Map<string, string>() };
      known.whys.set(contribution.id, why);
      found.set(key, known);
    }
  }
  return [...found.values()];
}

interface Stated {
  readonly tie: Tie;
  readonly from: string;
  readonly to: string;
  readonly why: string;
}

function statedBy({ id, related, counting }: Contribution): readonly Stated[] {
  const named = related.map(({ id: other, how, why }): Stated => {
    if (how === 'part-of') return { tie: 'contains', from: other, to: id, why };
    // Either file says it: the pair has one direction, so that it is found once.
    if (how === 'may-be-same' && other < id) return { tie: how, from: other, to: id, why };
    return { tie: how, from: id, to: other, why };
  });
  const { of, rule, why } = counting;
  if (of === null) return named;
  return [...named, { tie: rule === 'none' ? 'repeats' : 'may-repeat', from: id, to: of, why }];
}

/**
 * Everything that ties of any kind connect with a contribution, itself included, by id, with how
 * many ties lie between: 0 for itself, 1 for what is tied to it directly.
 */
export function stepsFrom(id: string, ties: readonly TiedPair[]): ReadonlyMap<string, number> {
  const steps = new Map([[id, 0]]);
  const add = (found: string, step: number) => {
    if (!steps.has(found)) steps.set(found, step);
  };
  // A map is walked in the order of its growth, so what is added on the way is visited too.
  for (const [member, step] of steps) {
    for (const { from, to } of ties) {
      if (from === member) add(to, step + 1);
      if (to === member) add(from, step + 1);
    }
  }
  return steps;
}
