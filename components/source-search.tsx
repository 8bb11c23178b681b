import type { SourcesPage } from '@/lib/analysis/source-rows';
import { HiddenFields } from './hidden-fields';
import { SearchField } from './search-field';

/** The search of the documents, a GET form that keeps the page’s other options. */
export function SourceSearch({
  q,
  kept,
  clear,
}: {
  readonly q: string;
  readonly kept: readonly (readonly [name: string, value: string])[];
  readonly clear: SourcesPage['clear'];
}) {
  return (
    <search className="mt-4">
      <form action="/sources#documents" className="flex max-w-2xl items-start gap-6">
        <HiddenFields pairs={kept} />
        <SearchField q={q} hint="publishers, titles, addresses, notes, ids" className="flex-1" />
        <button className="button button-first mt-6" type="submit">
          Show
        </button>
      </form>
      {clear !== null && (
        <p className="mt-2 text-sm">
          <a href={clear.href}>{clear.text}</a>
        </p>
      )}
    </search>
  );
}
