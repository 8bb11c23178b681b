import type { Query } from '@/lib/filters/query';
import { counted, fullNumber } from '@/lib/format/numbers';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Case } from './disagreement-case';
import { contributionCase } from './disagreement-contribution';
import {
  contributionsHeadline,
  disagreementsHeadline,
  spendingHeadline,
  statementsHeadline,
} from './disagreement-headlines';
import type { DisagreementsPage } from './disagreement-rows';
import {
  contributionSentences,
  orderWords,
  sentence,
  settledSentences,
  spendingSentences,
} from './disagreement-sentences';
import { spendingCase } from './disagreement-spending';
import { metFigures, statementCase } from './disagreement-statement';
import { contributionReadings, type Disagreements, disagreementsOf } from './disagreements';
import { openingWordsOf, withOpening } from './how-read';
import { linksFor } from './links';

/** Every figure on which sources differ, by kind; a section stands also where it holds no case. */
export function disagreementsPage(ledger: Ledger, query: Query): DisagreementsPage {
  const place = { ledger, query, links: linksFor(ledger, query) };
  const found = disagreementsOf(ledger);
  const contributions = found.contributions.map((one) => contributionCase(one, place));
  const spending = found.spending.map((one) => spendingCase(one, place));
  const statements = found.statements.map((one) => statementCase(one, place));
  return {
    headline: disagreementsHeadline({ contributions, spending, statements }),
    read: readWords(ledger, documentsOf(found)),
    settled: settledSentences([...contributions, ...spending, ...statements]),
    sections: [
      {
        id: 'contributions',
        label: 'Contributions',
        contents: contentsOf('Contributions', contributions),
        headline: contributionsHeadline(contributions, ledger, query),
        sentences: contributionSentences(contributions, ledger, query),
        cases: contributions.toSorted(byWeight).map(({ words }) => words),
        order: orderWords(contributions),
        met: [],
      },
      {
        id: 'spending',
        label: 'Spending',
        contents: contentsOf('Spending', spending),
        headline: spendingHeadline(spending.length),
        sentences: spendingSentences(spending, ledger, query),
        cases: spending.map(({ words }) => words),
        order: null,
        met: [],
      },
      {
        id: 'statements',
        label: 'Statements',
        contents: contentsOf('Statements', statements),
        headline: statementsHeadline(statements.length, ledger),
        sentences: [
          sentence(
            'No total hangs on statements, since nothing is added up from them. Only those of the same period are set against each other; what one speaker said at different dates stands ',
            { text: 'beside the list of statements', href: '/statements#changes' },
            '.',
          ),
        ],
        cases: statements.map(({ words }) => words),
        order: null,
        met: metFigures(ledger, place.links),
      },
    ],
  };
}

/** How many documents print the sides, and how many of them were read only in part. */
function readWords(ledger: Ledger, ids: ReadonlySet<string>): string | null {
  if (ids.size === 0) return null;
  return withOpening(
    `The sides stand in ${counted(ids.size, 'document')}.`,
    openingWordsOf(ledger, ids),
  );
}

/** The ids of all documents behind the sides. */
function documentsOf({ contributions, spending, statements }: Disagreements): ReadonlySet<string> {
  return new Set([
    ...contributions
      .flatMap(contributionReadings)
      .flatMap(({ printed }) => printed.map(({ report }) => report.source)),
    ...spending.flatMap(({ sources, rivals }) => [...sources, ...rivals].map((one) => one.source)),
    ...statements.flat().flatMap(({ sources }) => sources.map((one) => one.source)),
  ]);
}

function contentsOf(label: string, cases: readonly Case[]): string {
  return `${label}: ${cases.length === 0 ? 'none' : fullNumber(String(cases.length), 0)}`;
}

/** First those that the total counts, then those that only all years do, then the widest. */
function byWeight(a: Case, b: Case): number {
  const weight = ({ counts }: Case) => (counts === 'here' ? 2 : counts === 'ever' ? 1 : 0);
  const asked = weight(b) - weight(a);
  if (asked !== 0) return asked;
  if (a.ratio === null || b.ratio === null)
    return Number(a.ratio === null) - Number(b.ratio === null);
  return b.ratio.cmp(a.ratio);
}
