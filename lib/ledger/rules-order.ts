import type { Found } from './draft';
import { compareRanks, type Rank } from './order';
import { type Fault, fault, type Rule } from './rule';

const MEND = 'Run "npm run fix:ledger".';

/** Parties are in id order; dated records in the order of the first day of their date, then id. */
export const recordOrder: Rule = {
  name: 'record-order',
  *faultsIn(draft) {
    yield* astray(draft.parties, ({ id }) => ({ date: null, id }));
    yield* astray(draft.sources, ({ published, id }) => ({ date: published, id }));
    yield* astray(draft.statements, ({ date, id }) => ({ date, id }));
    yield* astray(draft.spending, ({ period, id }) => ({ date: period, id }));
    yield* astray(draft.observations, ({ as_of, id }) => ({ date: as_of, id }));
  },
};

/** Related contributions are in id order. */
export const relatedOrder: Rule = {
  name: 'related-order',
  *faultsIn({ contributions }) {
    for (const where of contributions) {
      const ranks = where.record.related.map(({ id }) => ({ date: null, id }));
      yield* astrayWithin(where, 'related', ranks);
    }
  },
};

/** Reports are in the order of their sources' dates, then of the sources' ids. */
export const reportOrder: Rule = {
  name: 'report-order',
  *faultsIn({ contributions, byId }) {
    for (const where of contributions) {
      const { reports } = where.record;
      // The place of a report whose source could not be read is not known.
      if (!reports.every(({ source }) => byId.source.has(source))) continue;
      const ranks = reports.map(({ source }) => ({
        date: byId.source.get(source)?.published ?? null,
        id: source,
      }));
      yield* astrayWithin(where, 'reports', ranks);
    }
  },
};

/** The first record that stands behind one that it belongs before. */
function* astray<T>(list: readonly Found<T>[], rankOf: (record: T) => Rank): Iterable<Fault> {
  const ranks = list.map(({ record }) => rankOf(record));
  const index = firstAstray(ranks);
  const where = list[index];
  if (where) yield fault(where, '', ...difference(ranks, index));
}

function* astrayWithin(
  where: Found<unknown>,
  key: string,
  ranks: readonly Rank[],
): Iterable<Fault> {
  const index = firstAstray(ranks);
  if (index !== -1) yield fault(where, `${key}[${index}]`, ...difference(ranks, index));
}

function firstAstray(ranks: readonly Rank[]): number {
  return ranks.findIndex((rank, index) => {
    const before = ranks[index - 1];
    return before !== undefined && compareRanks(before, rank) > 0;
  });
}

function difference(
  ranks: readonly Rank[],
  index: number,
): [found: string, expected: string, mend: string] {
  const before = show(ranks[index - 1]);
  return [`${show(ranks[index])} behind ${before}`, `it before ${before}`, MEND];
}

function show(rank: Rank | undefined): string {
  if (!rank) return 'nothing';
  return rank.date === null ? `"${rank.id}"` : `"${rank.id}" (${rank.date})`;
}
