import { firstDay } from '@/lib/dates';
import { PAGES } from '@/lib/filters/endpoints';
import { type Query, READS } from '@/lib/filters/query';
import type { QueryProblem } from '@/lib/filters/read-value';
import { addressOf, pairsFor } from '@/lib/filters/write-query';
import { counted as countOf, fullNumber } from '@/lib/format/numbers';
import { sourceKindWord } from '@/lib/format/record-words';
import { languageName } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Source } from '@/lib/ledger/schema';
import { linksFor } from './links';
import { sortLinks } from './list-parts';
import { pageOf } from './pages';
import { folded, holdsEveryWord } from './search';
import { moneyBySource, moneyParts } from './source-money';
import { sourceRow } from './source-row';
import type { SourcesPage } from './source-rows';
import type { Fact, Part } from './text-rows';
import { usesOf, usesWords } from './uses';

/** Newest first. */
const ORDER = { usual: '-published', downward: ['published'] } as const;

/** Every document for a query: searched, sorted, one page of it. */
export function sourcesPage(
  ledger: Ledger,
  query: Query,
): SourcesPage & { readonly problems: readonly QueryProblem[] } {
  const target = {
    path: '/sources',
    endpoint: PAGES['/sources'],
    currency: ledger.subject.currencies[0] ?? '',
  };
  // The list stands below the figure of the page: its links lead back to it.
  const self = (change: Partial<Query>) =>
    `${addressOf(target, { ...query, page: 1, ...change })}#documents`;
  const links = linksFor(ledger, query);
  const { on } = moneyBySource(ledger, query);
  const searched = search(ledger.sources, query.q);
  const found = searched.filter(({ read }) => query.read === null || read === query.read);
  const { rows, pages, problems } = pageOf(sortSources(found, query.sort), query.page, (page) =>
    self({ page }),
  );
  const all = countOf(ledger.sources.length, 'document');
  const isWhole = query.q === null && query.read === null;
  return {
    heading: isWhole ? all : `${fullNumber(String(found.length), 0)} of ${all}`,
    q: query.q ?? '',
    kept: pairsFor(target, { ...query, q: null, page: 1 }),
    counts: countsOf(found, readParts(searched, query, self)),
    rows: rows.map((source) =>
      sourceRow(source, links, {
        uses: usesWords(usesOf(ledger, source.id)),
        money: moneyParts(source, on(source.id), query, links),
      }),
    ),
    sorts: sortLinks(target.endpoint.sorts, query.sort, ORDER, self),
    pages,
    clear: isWhole
      ? null
      : {
          text: query.read === null ? 'Clear the search' : 'Show every document',
          href: self({ q: null, read: null }),
        },
    none: noneWords(query),
    problems,
  };
}

function noneWords({ q, read }: Query): string {
  if (q === null) return read === null ? 'No document is held' : 'No document was read so';
  return `No document ${read === null ? '' : 'read so '}holds all of these words`;
}

function search(sources: readonly Source[], q: string | null): readonly Source[] {
  if (q === null) return sources;
  const matches = holdsEveryWord(q);
  return sources.filter(({ id, publisher, title, url, carries, note }) =>
    matches(folded([id, publisher, title, url, carries, note].join('\n'))),
  );
}

const KEYS: Readonly<Record<string, (source: Source) => string | null>> = {
  publisher: ({ publisher }) => folded(publisher),
  title: ({ title }) => title && folded(title),
  published: ({ published }) => published && firstDay(published),
  language: ({ language }) => folded(languageName(language)),
  kind: ({ kind }) => folded(sourceKindWord(kind)),
  read: ({ read }) => read,
};

/** In the order of a column, turned round by `-`; those with nothing in it last, ties by id. */
function sortSources(sources: readonly Source[], sort: string | null): readonly Source[] {
  const order = sort ?? ORDER.usual;
  const keyOf = KEYS[order.replace(/^-/, '')];
  const turn = order.startsWith('-') ? -1 : 1;
  return sources
    .map((source) => ({ source, key: keyOf?.(source) ?? null }))
    .sort((a, b) => {
      if (a.key === b.key) return a.source.id < b.source.id ? -1 : 1;
      if (a.key === null || b.key === null) return a.key === null ? 1 : -1;
      return a.key < b.key ? -turn : turn;
    })
    .map(({ source }) => source);
}

function countsOf(sources: readonly Source[], read: readonly Part[]): readonly Fact[] {
  const fact = (label: string, text: string): Fact => ({ label, parts: [{ text }] });
  if (sources.length === 0) return [];
  const archived = sources.filter((source) => source.archived !== null).length;
  const carried = sources.filter((source) => source.carries !== null).length;
  return [
    fact(
      'Kind',
      tally(sources, ({ kind }) => sourceKindWord(kind)),
    ),
    fact(
      'Language',
      tally(sources, ({ language }) => languageName(language)),
    ),
    { label: 'Read', parts: read },
    fact('Archived copy', archived === 0 ? 'known of none' : `known of ${archived}`),
    fact('Text of another publisher', carried === 0 ? 'none' : String(carried)),
  ];
}

/** `12 whole, 471 in their opening only`: of what is searched for, each opens the documents. */
function readParts(
  searched: readonly Source[],
  query: Query,
  self: (change: Partial<Query>) => string,
): readonly Part[] {
  return READS.flatMap((read, index): readonly Part[] => {
    const count = searched.filter((source) => source.read === read).length;
    const text = `${fullNumber(String(count), 0)} ${read === 'whole' ? 'whole' : `in ${count === 1 ? 'its' : 'their'} opening only`}`;
    const isLink = count > 0 && query.read !== read;
    return [
      ...(index === 0 ? [] : [{ text: ', ' }]),
      isLink ? { text, href: self({ read }) } : { text },
      ...(query.read === read ? [{ text: ' (shown)' }] : []),
    ];
  });
}

/** `press 429, NGO 19`, the most frequent first. */
function tally(sources: readonly Source[], wordOf: (source: Source) => string): string {
  const counts = new Map<string, number>();
  for (const source of sources) {
    counts.set(wordOf(source), (counts.get(wordOf(source)) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .map(([word, count]) => `${word} ${count}`)
    .join(', ');
}
