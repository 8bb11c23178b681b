import { contributionPage } from '@/lib/analysis/contribution-page';
import type { ContributionPage } from '@/lib/analysis/contribution-rows';
import { vocabularyOf } from '@/lib/analysis/vocabulary';
import { PAGES } from '@/lib/filters/endpoints';
import { defaultQuery, type Query } from '@/lib/filters/query';
import { ledgerIn } from './real-ledger';

/** The page of one contribution of a ledger folder at its default address, with some changes. */
export function pageOf(folder: string, id: string, change: Partial<Query> = {}): ContributionPage {
  const ledger = ledgerIn(folder);
  const query = defaultQuery(vocabularyOf(ledger), PAGES['/ledger/[id]']);
  return contributionPage(ledger, id, { ...query, ...change });
}
