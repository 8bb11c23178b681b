import { linksFor } from '@/lib/analysis/links';
import { relatedGroup } from '@/lib/analysis/related-groups';
import type { RelatedGroup } from '@/lib/analysis/related-rows';
import { vocabularyOf } from '@/lib/analysis/vocabulary';
import { PAGES } from '@/lib/filters/endpoints';
import { defaultQuery, type Query } from '@/lib/filters/query';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Contribution } from '@/lib/ledger/schema';
import { type MadeContribution, madeLedger } from './made-ledger';

/** How a file names another contribution. */
export type How = Contribution['related'][number]['how'];

export interface Tied extends MadeContribution {
  readonly id: string;
  readonly related?: readonly (readonly [How, string])[];
  readonly of?: string;
}

/** A ledger of contributions of 100 dollars with ties that their own files name. */
export function tied(made: readonly Tied[]): Ledger {
  const ledger = madeLedger({ contributions: made });
  const contributions = ledger.contributions.map((one) => {
    const { related = [], of = null } = made.find(({ id }) => id === one.id) ?? {};
    return {
      ...one,
      related: related.map(([how, id]) => ({ id, how, why: `${one.id} says so.` })),
      counting: { ...one.counting, of },
    };
  });
  const contribution = new Map(contributions.map((one) => [one.id, one]));
  return { ...ledger, contributions, byId: { ...ledger.byId, contribution } };
}

/** The group on the page of one contribution at its default address, with some changes. */
export function groupOf(
  ledger: Ledger,
  id: string,
  change: Partial<Query> = {},
): RelatedGroup | null {
  const query = { ...defaultQuery(vocabularyOf(ledger), PAGES['/ledger/[id]']), ...change };
  const contribution = ledger.byId.contribution.get(id);
  if (!contribution) throw new Error(`no contribution "${id}" is made`);
  return relatedGroup(contribution, ledger, linksFor(ledger, query), query);
}
