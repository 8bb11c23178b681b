import { describe, expect, test } from 'vitest';
import { linksFor } from '@/lib/analysis/links';
import { lostCurrencies } from '@/lib/analysis/lost-currencies';
import type { Ledger } from '@/lib/ledger/ledger';
import type { ReportAmount } from '@/lib/ledger/schema';
import { as, ledgerOfReports, lost } from '@/tests/support/made-conversions';
import { printed } from '@/tests/support/made-reports';

const [euros, dollars] = [printed('€400', '400', 'EUR'), printed('$400', '400', 'USD')];

/** The Paper lost a sign; each of these publishers prints one amount in a document of its own. */
function ledgerOf(
  ...others: readonly (readonly [publisher: string, amount: ReportAmount])[]
): Ledger {
  const ledger = ledgerOfReports([[lost()], ...others.map(([, amount]) => [amount])]);
  const [first] = ledger.sources;
  const [contribution] = ledger.contributions;
  if (!first || !contribution) throw new Error('the made ledger has both');
  const sources = [
    first,
    ...others.map(([publisher], index) => ({ ...first, id: `copy-${index}`, publisher })),
  ];
  const reports = contribution.reports.map((report, index) => ({
    ...report,
    source: sources[index]?.id ?? '',
  }));
  return {
    ...ledger,
    contributions: [{ ...contribution, reports }],
    sources,
    byId: { ...ledger.byId, source: new Map(sources.map((source) => [source.id, source])) },
  };
}

/** What the case says of other documents: all its sentences but those on how the ledger holds it. */
function copiesIn(ledger: Ledger): string {
  const [only] = lostCurrencies(ledger, linksFor(ledger, null)).cases;
  const sentences = only?.sentences.map(({ parts }) => parts.map(({ text }) => text).join(''));
  return sentences?.find((one) => one.includes('other document')) ?? '';
}

const SAID = 'documents print the same figure with its currency, all in euros';
const NONE = 'No other document prints this figure with its currency.';
const DAY = '(4 May 2021)';

describe('what other documents print, and how many voices stand behind them', () => {
  test.each<[string, Ledger, string]>([
    ['none', ledgerOf(['A', printed('€300', '300', 'EUR')]), NONE],
    ['only as an equivalent', ledgerOf(['A', as('400', 'EUR')]), NONE],
    [
      'one of its own voice, written otherwise',
      ledgerOf(['The Paper', printed('€400.00', '400.00', 'EUR')]),
      `One other document prints the same figure with its currency, in euros: The Paper. It is of the same voice as this copy.`,
    ],
    [
      'one of another voice',
      ledgerOf(['A', euros]),
      'One other document prints the same figure with its currency, in euros: A. Its voice is independent of this copy.',
    ],
    [
      'several of its own voice',
      ledgerOf(['The Paper', euros], ['The Paper', euros]),
      `Two other ${SAID}: The Paper ${DAY} and The Paper ${DAY}. Both are of the same voice as this copy.`,
    ],
    [
      'several of one other voice',
      ledgerOf(['A', euros], ['A', euros]),
      `Two other ${SAID}: A ${DAY} and A ${DAY}. Behind these documents stands one voice independent of this copy.`,
    ],
    [
      'several of several voices',
      ledgerOf(['A', euros], ['B', euros], ['B', euros]),
      `Three other ${SAID}: A, B ${DAY} and B ${DAY}. Behind these documents stand two voices independent of this copy.`,
    ],
    [
      'one of its own and one other voice',
      ledgerOf(['A', euros], ['The Paper', euros]),
      `Two other ${SAID}: A and The Paper. Behind one of these documents stands one voice independent of this copy; the other is of its own voice.`,
    ],
    [
      'several of its own and of other voices',
      ledgerOf(
        ['A', euros],
        ['A', euros],
        ['B', euros],
        ['The Paper', euros],
        ['The Paper', euros],
      ),
      `Five other ${SAID}: A ${DAY}, A ${DAY}, B, The Paper ${DAY} and The Paper ${DAY}. Behind three of these documents stand two voices independent of this copy; the other two are of its own voice.`,
    ],
    [
      'in several currencies, each named with its documents',
      ledgerOf(['A', euros], ['B', dollars]),
      'Two other documents print the same figure with its currency: in euros A; in US dollars B. Behind these documents stand two voices independent of this copy.',
    ],
  ])('%s', (_what, ledger, sentence) => {
    expect(copiesIn(ledger).replaceAll('\u00a0', ' ')).toBe(sentence);
  });
});
