import { HiddenFields } from './hidden-fields';

/** The search of the documents, a GET form that keeps the page’s other options. */
export function SourceSearch({
  q,
  kept,
  clear,
}: {
  readonly q: string;
  readonly kept: readonly (readonly [name: string, value: string])[];
  readonly clear: string | null;
}) {
  return (
    <search className="mt-4">
      <form action="/sources#documents" className="flex max-w-2xl items-start gap-6">
        <HiddenFields pairs={kept} />
        <div className="field flex-1">
          <label htmlFor="q">Search</label>
          <input
            id="q"
            name="q"
            type="search"
            maxLength={200}
            defaultValue={q}
            aria-describedby="q-hint"
          />
          <small id="q-hint" className="text-muted">
            publishers, titles, addresses, notes, ids
          </small>
        </div>
        <button className="button button-first mt-6" type="submit">
          Show
        </button>
      </form>
      {clear !== null && (
        <p className="mt-2 text-sm">
          <a href={clear}>Clear the search</a>
        </p>
      )}
    </search>
  );
}
