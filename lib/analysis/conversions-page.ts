import { CONVERSION_FILTERS, PAGES } from '@/lib/filters/endpoints';
import type { Query } from '@/lib/filters/query';
import type { QueryProblem } from '@/lib/filters/read-value';
import { addressOf, pairsFor } from '@/lib/filters/write-query';
import { currencyName } from '@/lib/format/currencies';
import { publishedWords, shortDate } from '@/lib/format/dates';
import { verdictWord } from '@/lib/format/record-words';
import type { Ledger } from '@/lib/ledger/ledger';
import type { ReportAmount } from '@/lib/ledger/schema';
import { checkLine, impliedWords, unitWords } from './check-words';
import { conversionsFinding } from './conversions-finding';
import type { CheckedLine, ConversionsPage, ReadFigure } from './conversions-rows';
import { CONVERSION_ORDER, sortPairs } from './conversions-sort';
import { printedFigure } from './ledger-row';
import type { Facet, ListForm } from './ledger-rows';
import { type Links, linksFor } from './links';
import {
  chipsOf,
  facetOf,
  listHeading,
  rescuesOf,
  type Self,
  selectOf,
  sortLinks,
  usedOf,
} from './list-parts';
import { pageOf } from './pages';
import { coded, isPlain } from './plain-figure';
import { VERDICTS } from './printed-check';
import { type CheckedPair, checkedPairs, printedCurrenciesOf, selectPairs } from './printed-pairs';
import { shortName } from './short-name';

type Filter = (typeof CONVERSION_FILTERS)[number];

const LABELS: Readonly<Record<Filter, string>> = {
  verdict: 'At one rate or both',
  printedCurrency: 'Printed currency',
  publisher: 'Publisher',
};
const WORDS: Readonly<Record<Filter, (value: string) => string>> = {
  verdict: verdictWord,
  printedCurrency: currencyName,
  publisher: (name) => name,
};
const NO_FILTERS = { verdict: null, printedCurrency: null, publisher: null } as const;

/** Dates open with the newest on top, gaps with the widest. */
const ORDER = {
  usual: CONVERSION_ORDER,
  downward: ['date', 'gap_on_date', 'published', 'gap_published'],
} as const;

/** Where the filters stand on the page, and where the table does: a choice leads back to its place. */
const LIST = '#list';
const TABLE = '#table';

/** The page of printed conversions for a query: everything on it, in words and addresses. */
export function conversionsPage(
  ledger: Ledger,
  query: Query,
): ConversionsPage & { readonly problems: readonly QueryProblem[] } {
  const target = { path: '/conversions', endpoint: PAGES['/conversions'], currency: '' };
  const at =
    (anchor: string): Self =>
    (change) =>
      addressOf(target, { ...query, page: 1, ...change }) + anchor;
  const [self, inTable] = [at(LIST), at(TABLE)];
  const links = linksFor(ledger, null);
  const all = checkedPairs(ledger);
  const shown = selectPairs(ledger, query);
  const used = usedOf(CONVERSION_FILTERS, query, LABELS, WORDS);
  const { rows, pages, problems } = pageOf(sortPairs(shown, query.sort), query.page, (page) =>
    inTable({ page }),
  );
  return {
    finding: conversionsFinding(all, ledger, links),
    heading: listHeading(shown.length, all.length, 'printed conversion'),
    form: formOf(ledger, query, pairsFor(target, query)),
    facets: [verdictFacet(ledger, query, self)].filter(({ choices }) => choices.length > 0),
    chips: chipsOf(used, self),
    clear: self(NO_FILTERS),
    table: {
      caption: 'What two printed figures imply, beside the reference rates of two dates',
      sorts: sortLinks(target.endpoint.sorts, query.sort, ORDER, inTable),
      rows: rows.map((pair) => checkedLine(pair, ledger, links)),
      open: query.view === 'table' || query.sort !== null || query.page > 1,
    },
    empty:
      shown.length > 0 || all.length === 0
        ? null
        : rescuesOf(used, self, (change) => selectPairs(ledger, { ...query, ...change }).length),
    pages,
    problems,
  };
}

/** One pair as a line of the table. */
function checkedLine(pair: CheckedPair, ledger: Ledger, links: Links): CheckedLine {
  const { contribution, report, reportNumber, source, original, equivalent, implied } = pair;
  const place = (amount: ReportAmount) => report.amounts.indexOf(amount);
  const figure = (amount: ReportAmount): ReadFigure => ({
    printed: printedFigure(amount, report, ledger),
    reading: readingOf(amount),
  });
  return {
    key: `${contribution.id} ${reportNumber} ${place(original)} ${place(equivalent)}`,
    contribution: { text: contribution.title, href: links.contribution(contribution.id) },
    donorAndDate: `${shortName(ledger, contribution.donor)}, ${shortDate(contribution.date)}`,
    original: figure(original),
    equivalent: figure(equivalent),
    document: { text: source.publisher, href: links.source(source.id) },
    published: publishedWords(source.published),
    implied: impliedWords(implied),
    impliedUnit: pair.implied && unitWords(pair),
    onDate: checkLine(pair, pair.onDate),
    atPublication: checkLine(pair, pair.published),
  };
}

function readingOf({ printed, value, currency }: ReportAmount): string | null {
  if (currency === null) return 'currency not known';
  return isPlain(printed, value, currency) ? null : coded(value, currency);
}

/** Verdicts, each counted under all other filters; a pair may have one at each rate. */
function verdictFacet(ledger: Ledger, query: Query, self: Self): Facet {
  const values = VERDICTS.map((value) => ({
    value,
    count: selectPairs(ledger, { ...query, verdict: value }).length,
  })).filter(({ value, count }) => count > 0 || value === query.verdict);
  const facet = facetOf(
    LABELS.verdict,
    values,
    query.verdict,
    verdictWord,
    (value) => self({ verdict: value }),
    selectPairs(ledger, { ...query, verdict: null }).length,
  );
  return { ...facet, hint: 'One that has two verdicts is found under both.' };
}

/** The form of currency and publisher; everything else in use goes along hidden. */
function formOf(
  ledger: Ledger,
  query: Query,
  pairs: readonly (readonly [string, string])[],
): ListForm {
  // What matches nothing under the other filters is offered only where it is chosen.
  const select = (name: Exclude<Filter, 'verdict'>, of: (pair: CheckedPair) => readonly string[]) =>
    selectOf(
      name,
      LABELS[name],
      [...new Set(checkedPairs(ledger).flatMap(of))]
        .map((value) => ({ value, count: selectPairs(ledger, { ...query, [name]: value }).length }))
        .filter(({ value, count }) => count > 0 || value === query[name]),
      query[name],
      WORDS[name],
    );
  return {
    action: `/conversions${LIST}`,
    hidden: pairs
      .filter(([name]) => !['printedCurrency', 'publisher', 'page'].includes(name))
      .map(([name, value]) => ({ name, value })),
    q: null,
    selects: [
      select('printedCurrency', printedCurrenciesOf),
      select('publisher', ({ source }) => [source.publisher]),
    ],
  };
}
