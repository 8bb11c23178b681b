import { PAGES } from '@/lib/filters/endpoints';
import type { Query } from '@/lib/filters/query';
import type { QueryProblem } from '@/lib/filters/read-value';
import { addressOf, pairsFor } from '@/lib/filters/write-query';
import { shortDate, statedDate } from '@/lib/format/dates';
import { counted } from '@/lib/format/numbers';
import { quantityWord } from '@/lib/format/record-words';
import { baseWord } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import { type Statement, statementSchema } from '@/lib/ledger/schema';
import { openingWordsOf } from './how-read';
import type { Facet, FormSelect, ListForm } from './ledger-rows';
import { type Links, linksFor } from './links';
import {
  chipsOf,
  facetOf,
  inOrderOf,
  listHeading,
  rescuesOf,
  type Self,
  selectOf,
  sortLinks,
  usedOf,
  valueCounts,
} from './list-parts';
import { pageOf } from './pages';
import { periodOf, printedWords, quantityOf, readingOf, whatOf } from './statement-words';
import { statedChanges } from './statements-changes';
import type { OtherSide, StatedLine, StatementsPage } from './statements-rows';
import { STATEMENT_FILTERS, selectStatements, sortStatements } from './statements-select';

/** Newest first; dates and values open with the newest and largest on top. */
const ORDER = { usual: '-date', downward: ['date', 'value'] } as const;

const LABELS = { speaker: 'Speaker', quantity: 'Quantity', base: 'Base', q: 'Search' } as const;
const WORDS = {
  speaker: (name: string) => name,
  quantity: quantityWord,
  base: baseWord,
  q: (text: string) => `“${text}”`,
} as const;

const NO_FILTERS = { speaker: null, quantity: null, base: null, q: null } as const;

/** The list of statements for a query: everything on it, in words and addresses. */
export function statementsPage(
  ledger: Ledger,
  query: Query,
): StatementsPage & { readonly problems: readonly QueryProblem[] } {
  const target = { path: '/statements', endpoint: PAGES['/statements'], currency: '' };
  const self: Self = (change) => addressOf(target, { ...query, page: 1, ...change });
  const links = linksFor(ledger, null);
  const shown = selectStatements(ledger, query);
  const used = usedOf(STATEMENT_FILTERS, query, LABELS, WORDS);
  const { rows, pages, problems } = pageOf(sortStatements(shown, query.sort), query.page, (page) =>
    self({ page }),
  );
  return {
    heading: listHeading(shown.length, ledger.statements.length, 'statement'),
    form: formOf(ledger, query, pairsFor(target, query)),
    facets: [
      facet('quantity', 'Quantity', quantityWord, ledger, query, self),
      facet('base', 'Base', baseWord, ledger, query, self),
    ].filter(({ choices }) => choices.length > 0),
    chips: chipsOf(used, self),
    clear: self(NO_FILTERS),
    table: {
      caption: captionOf(query.sort),
      sorts: sortLinks(target.endpoint.sorts, query.sort, ORDER, self),
      rows: rows.map((one) => statedLine(one, ledger, links)),
    },
    read: openingWordsOf(
      ledger,
      shown.flatMap(({ sources }) => sources.map(({ source }) => source)),
    ),
    empty:
      shown.length > 0
        ? null
        : rescuesOf(
            used,
            self,
            (change) => selectStatements(ledger, { ...query, ...change }).length,
          ),
    pages,
    problems,
    changes: statedChanges(ledger, shown, links),
  };
}

/** One statement as a line of the list. */
function statedLine(statement: Statement, ledger: Ledger, links: Links): StatedLine {
  const { id, speaker, role, party, about, scope, period, sources } = statement;
  const concerned = ledger.byId.party.get(about ?? '');
  return {
    id,
    href: links.statement(id),
    date: statedDate(statement, shortDate),
    speaker: { text: speaker, ...(party === null ? {} : { href: links.party(party) }) },
    role,
    printed: printedWords(statement, ledger),
    reading: readingOf(statement),
    what: whatOf(statement),
    about: concerned ? { text: concerned.name, href: links.party(concerned.id) } : null,
    scope,
    period: periodOf(statement, shortDate),
    namesPeriod: period !== null,
    counterpart: otherSide(statement, ledger, links),
    documents: counted(new Set(sources.map(({ source }) => source)).size, 'document'),
  };
}

function otherSide({ counterpart }: Statement, ledger: Ledger, links: Links): OtherSide | null {
  const other = ledger.byId.statement.get(counterpart ?? '');
  if (!other) return null;
  return {
    href: links.statement(other.id),
    printed: printedWords(other, ledger),
    quantity: quantityOf(other),
  };
}

/** A short facet, counted under all other filters. */
function facet(
  name: 'quantity' | 'base',
  label: string,
  word: (value: string) => string,
  ledger: Ledger,
  query: Query,
  self: Self,
): Facet {
  const chosen = query[name];
  const values = valueCounts(
    selectStatements(ledger, { ...query, [name]: null }),
    (one) => one[name],
    chosen === null ? [] : [chosen],
  ).toSorted(inOrderOf(statementSchema.shape[name].options));
  return facetOf(label, values, chosen, word, (value) => self({ [name]: value }));
}

/** The form of search and speaker; everything else in use goes along hidden. */
function formOf(
  ledger: Ledger,
  query: Query,
  pairs: readonly (readonly [string, string])[],
): ListForm {
  return {
    action: '/statements',
    hidden: pairs
      .filter(([name]) => !['q', 'speaker', 'page'].includes(name))
      .map(([name, value]) => ({ name, value })),
    q: query.q ?? '',
    selects: [speakerSelect(ledger, query)],
  };
}

function speakerSelect(ledger: Ledger, query: Query): FormSelect {
  const speakers = valueCounts(
    selectStatements(ledger, { ...query, speaker: null }),
    ({ speaker }) => speaker,
    query.speaker === null ? [] : [query.speaker],
  );
  return selectOf('speaker', LABELS.speaker, speakers, query.speaker, WORDS.speaker);
}

function captionOf(sort: string | null): string {
  const faces = 'Printed words open the statement; our reading of them stands below';
  return sort?.endsWith('value')
    ? `${faces}. Values stand by unit, since nothing is converted here`
    : faces;
}
