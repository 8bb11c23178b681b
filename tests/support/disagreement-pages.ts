import type { DisagreementCase } from '@/lib/analysis/disagreement-rows';
import { disagreementsPage } from '@/lib/analysis/disagreements-page';
import { vocabularyOf } from '@/lib/analysis/vocabulary';
import { PAGES } from '@/lib/filters/endpoints';
import { defaultQuery } from '@/lib/filters/query';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Contribution } from '@/lib/ledger/schema';
import { madeLedger } from '@/tests/support/made-ledger';

/** The page of disagreements of a ledger, its sections and cases. */

export const pageOf = (ledger: Ledger, currency = 'USD') =>
  disagreementsPage(ledger, {
    ...defaultQuery(vocabularyOf(ledger), PAGES['/disagreements']),
    currency,
  });

export const sectionOf = (ledger: Ledger, id: string, currency = 'USD') => {
  const section = pageOf(ledger, currency).sections.find((one) => one.id === id);
  if (!section) throw new Error(`no section ${id}`);
  return section;
};

export const caseOf = (ledger: Ledger, id: string, currency = 'USD'): DisagreementCase => {
  const found = pageOf(ledger, currency).sections.flatMap(({ cases }) => cases);
  const one = found.find((words) => words.id === id);
  if (!one) throw new Error(`no case ${id}`);
  return one;
};

export const withContributions = (...contributions: readonly Contribution[]): Ledger => {
  const ledger = madeLedger({ contributions: [{}] });
  return { ...ledger, contributions };
};
