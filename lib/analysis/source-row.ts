import { publishedWords } from '@/lib/format/dates';
import { readWord, sourceKindWord } from '@/lib/format/record-words';
import { languageName } from '@/lib/format/words';
import type { Source } from '@/lib/ledger/schema';
import type { Links } from './links';
import type { SourceRow } from './source-rows';
import type { Part } from './text-rows';

/** A document as a line of a table; its publisher opens its page, its title the document itself. */
export function sourceRow(
  source: Source,
  links: Pick<Links, 'source'>,
  beside: {
    readonly number?: number;
    readonly uses?: string;
    readonly money?: readonly Part[];
    readonly locator?: string | null;
  } = {},
): SourceRow {
  const { id, publisher, title, url, published, language, kind, read } = source;
  return {
    id,
    number: beside.number ?? null,
    publisher: { text: publisher, href: links.source(id) },
    title: {
      text: title ?? (url === null ? 'no title and no address held' : 'no title held'),
      ...(url === null ? {} : { href: url }),
    },
    titled: title !== null,
    lang: language,
    published: publishedWords(published),
    language: languageName(language),
    kind: sourceKindWord(kind),
    read: readWord(read),
    archived: source.archived,
    carries: source.carries,
    note: source.note,
    locator: beside.locator ?? null,
    uses: beside.uses ?? null,
    money: beside.money ?? [],
  };
}

/** Whose text a document is: two documents are one voice where these agree. */
export function voiceOf({ carries, publisher }: Pick<Source, 'carries' | 'publisher'>): string {
  return carries ?? publisher;
}

/** The voices behind some documents. */
export function voicesOf(sources: readonly Source[]): ReadonlySet<string> {
  return new Set(sources.map(voiceOf));
}
