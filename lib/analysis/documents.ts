import { firstDay } from '@/lib/dates';
import { longDate, publishedWords } from '@/lib/format/dates';
import { languageName, listed } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Source } from '@/lib/ledger/schema';
import type { Entry } from './count';
import type { Documents } from './donor-rows';
import { openingWords } from './how-read';
import type { Links } from './links';

/** The documents in which some contributions were read, the newest first, undated last. */
export function documentsOf(
  ledger: Ledger,
  entries: readonly Entry[],
  links: Pick<Links, 'source'>,
): Documents {
  const ids = new Set(
    entries.flatMap(({ contribution }) => contribution.reports.map((report) => report.source)),
  );
  const sources = [...ids].flatMap((id) => ledger.byId.source.get(id) ?? []).sort(newestFirst);
  return {
    count: sources.length,
    languages: languagesOf(sources),
    read: openingWords(sources),
    list: sources.map(({ id, publisher, title, published }) => ({
      text: title === null ? publisher : `${publisher}: ${title}`,
      href: links.source(id),
      detail: publishedWords(published, longDate),
    })),
  };
}

/** `17 in English and 2 in Russian`, the most frequent first. */
function languagesOf(sources: readonly Source[]): string {
  const counts = new Map<string, number>();
  for (const { language } of sources) counts.set(language, (counts.get(language) ?? 0) + 1);
  return listed(
    [...counts]
      .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
      .map(([language, count]) => `${count} in ${languageName(language)}`),
  );
}

function newestFirst(a: Source, b: Source): number {
  const [one, other] = [a.published, b.published].map((date) =>
    date === null ? '' : firstDay(date),
  );
  if (one !== other) return (one ?? '') < (other ?? '') ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}
