import { PAGES } from '@/lib/filters/endpoints';
import type { Query } from '@/lib/filters/query';
import { addressOf } from '@/lib/filters/write-query';
import { currencyName } from '@/lib/format/currencies';
import { longDate } from '@/lib/format/dates';
import { counted, fullNumber, fullRange, isZero } from '@/lib/format/numbers';
import type { Ledger } from '@/lib/ledger/ledger';
import { compareDecimals } from '@/lib/money';
import type { Case } from './disagreement-case';
import { contributionCase } from './disagreement-contribution';
import {
  contributionsHeadline,
  disagreementsHeadline,
  spendingHeadline,
  statementsHeadline,
} from './disagreement-headlines';
import type { DisagreementsPage } from './disagreement-rows';
import { spendingCase } from './disagreement-spending';
import { statementCase } from './disagreement-statement';
import { contributionReadings, type Disagreements, disagreementsOf } from './disagreements';
import { publishedSum } from './held-alone';
import { openingWordsOf, withOpening } from './how-read';
import { linksFor } from './links';
import { periodWords } from './period-words';
import { selectEntries } from './select';
import type { Part, Sentence } from './text-rows';
import { totalOf } from './totals';

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
    sections: [
      {
        id: 'contributions',
        label: 'Contributions',
        contents: contentsOf('Contributions', contributions),
        headline: contributionsHeadline(contributions, ledger, query),
        sentences: contributionSentences(contributions, ledger, query),
        cases: contributions.toSorted(byWeight).map(({ words }) => words),
      },
      {
        id: 'spending',
        label: 'Spending',
        contents: contentsOf('Spending', spending),
        headline: spendingHeadline(spending.length),
        sentences: spendingSentences(spending, ledger, query),
        cases: spending.map(({ words }) => words),
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

/** First those that the total asks for, then the widest; the rest as in the ledger. */
function byWeight(a: Case, b: Case): number {
  const asked = Number(b.alone.length > 0) - Number(a.alone.length > 0);
  if (asked !== 0) return asked;
  if (a.ratio === null || b.ratio === null)
    return Number(a.ratio === null) - Number(b.ratio === null);
  return b.ratio.cmp(a.ratio);
}

function contributionSentences(
  cases: readonly Case[],
  ledger: Ledger,
  query: Query,
): readonly Sentence[] {
  if (!cases.some(({ alone }) => alone.length > 0)) return [];
  const { low, high } = totalOf(selectEntries(ledger, query));
  const most = mostMoved(cases);
  const moved = isZero(most)
    ? 'and no side would move it'
    : `and no side moves an end of it by more than ${fullNumber(most)} ${currencyName(query.currency)}`;
  return [
    sentence(
      `Foreign support ${periodWords(ledger, query)} comes to `,
      {
        text: `${fullRange(low, high)} ${currencyName(query.currency)}`,
        href: linksFor(ledger, query).ledger({}),
        sum: 'range',
      },
      `, ${moved}. The last column says what it would be if that side alone were held, for both ends and under the same counting rule, and all else as it is. First stand those that this total counts, then the others; the widest apart lead each.`,
    ),
  ];
}

/** By how much an end of the total moves at most, in either direction. */
function mostMoved(cases: readonly Case[]): string {
  const moves = cases
    .flatMap(({ alone }) => alone)
    .flatMap((one) => (one === 'not-converted' ? [] : [one.change.low, one.change.high]))
    .map((by) => by.replace('-', ''));
  return moves.toSorted(compareDecimals).at(-1) ?? '0.00';
}

function spendingSentences(
  cases: readonly Case[],
  ledger: Ledger,
  { currency }: Query,
): readonly Sentence[] {
  const start = 'What the recipient spends itself is in no total of foreign support.';
  const sum = publishedSum(ledger, currency);
  if (!sum || !cases.some(({ alone }) => alone.length > 0)) return [sentence(start)];
  const usual = ledger.subject.currencies[0] ?? '';
  const claim = addressOf(
    { path: '/claim', endpoint: PAGES['/claim'], currency: usual },
    { currency },
  );
  const { from, to } = sum.window;
  return [
    sentence(
      `${start} Lines that are spent and lie inside no other add up to a sum of `,
      {
        text: `${fullNumber(sum.value)} ${currencyName(currency)}`,
        href: `${claim}#claim-required-spending`,
      },
      `, ${longDate(from)} to ${longDate(to)}, which is set beside what the statement requires. The last column says what that sum would be.`,
    ),
  ];
}

function sentence(...parts: readonly (Part | string)[]): Sentence {
  return { parts: parts.map((part) => (typeof part === 'string' ? { text: part } : part)) };
}
