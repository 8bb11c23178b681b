import { compareDecimals } from '@/lib/money';
import type { Entry } from './count';
import type { Tie, TiedPair } from './related-ties';
import { partsOf, type SharedPair, sharedPairs } from './shared-money';
import { addUp, type Total } from './totals';

/** Two contributions that both count and that the ledger ties as holding the same money, or perhaps so. */
export interface PossibleDouble {
  readonly tie: Tie;
  readonly from: Entry;
  readonly to: Entry;
  /** What the first may be the same as, and what that does with the second; else null. */
  readonly through: { readonly entry: Entry; readonly tie: Tie } | null;
  /** The ledger's words on the tie, or on that with the package; null of a part of a part. */
  readonly why: string | null;
  /** No more than this of them can be the same money: each end the less of the two. */
  readonly atMost: Total;
}

/** Every such pair, the largest high end first; amounts are decimal text with two decimals. */
export function possibleDoubles(
  entries: readonly Entry[],
  ties: readonly TiedPair[],
): readonly PossibleDouble[] {
  const byId = new Map(entries.map((entry) => [entry.contribution.id, entry]));
  const ids = entries.filter(({ counted }) => counted).map(({ contribution }) => contribution.id);
  return sharedPairs(ids, ties)
    .flatMap((pair): readonly PossibleDouble[] => {
      const [from, to] = [byId.get(pair.from), byId.get(pair.to)];
      if (!from?.counted || !to?.counted) return [];
      const atMost = lesser(from.counted, to.counted);
      const { tie, through } = pair;
      const entry = through ? byId.get(through.id) : undefined;
      return [
        {
          tie,
          from,
          to,
          through: through && entry ? { entry, tie: through.tie } : null,
          why: whyOf({ ...pair, to: through?.id ?? pair.to }, ties),
          atMost,
        },
      ];
    })
    .toSorted((a, b) => compareDecimals(b.atMost.high, a.atMost.high));
}

/** What of an amount counts in other contributions, and in which of them. */
export interface CountedElsewhere {
  /** No more than the amount itself; null where that is. */
  readonly atMost: Total | null;
  readonly entries: readonly Entry[];
}

/**
 * What counts, among some entries, of the contribution that another names as holding its money, of
 * the parts that it contains and of what it hands on. How much of that is its own money no rule
 * tells: at most this. `plain` is what its amount comes to; null where that is not held or known.
 */
export function countedElsewhere(
  { entry: { contribution }, plain }: { readonly entry: Entry; readonly plain: Total | null },
  entries: readonly Entry[],
  ties: readonly TiedPair[],
): CountedElsewhere {
  const { id, counting } = contribution;
  const others = new Set(partsOf(id, ties));
  if (counting.of !== null) others.add(counting.of);
  for (const { tie, from, to } of ties) if (tie === 'passes-on' && from === id) others.add(to);
  const found = entries.filter((one) => one.counted !== null && others.has(one.contribution.id));
  const sum = addUp(found.flatMap(({ counted }) => counted ?? []));
  return { atMost: plain && lesser(sum, plain), entries: found };
}

/** The entries tied to one itself as holding the same money, or perhaps so, each by its plainest tie. */
export function sharersOf(
  id: string,
  entries: readonly Entry[],
  ties: readonly TiedPair[],
): readonly { readonly pair: SharedPair; readonly entry: Entry }[] {
  const byId = new Map(entries.map((entry) => [entry.contribution.id, entry]));
  return sharedPairs([...byId.keys()], ties).flatMap((pair) => {
    if (pair.through !== null) return [];
    const other = pair.from === id ? pair.to : pair.to === id ? pair.from : null;
    const entry = other === null ? undefined : byId.get(other);
    return entry ? [{ pair, entry }] : [];
  });
}

function lesser(a: Total, b: Total): Total {
  const less = (end: keyof Total) => (compareDecimals(a[end], b[end]) < 0 ? a[end] : b[end]);
  return { low: less('low'), high: less('high') };
}

function whyOf(
  { tie, from, to }: { readonly tie: Tie; readonly from: string; readonly to: string },
  ties: readonly TiedPair[],
): string | null {
  const same = ties.find(
    (one) =>
      one.tie === tie && [one.from, one.to].includes(from) && [one.from, one.to].includes(to),
  );
  return same?.whys.get(from) ?? same?.whys.get(to) ?? null;
}
