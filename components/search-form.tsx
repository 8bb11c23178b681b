/** A form that looks for words in the ledger's page. */
export function SearchForm({ id }: { readonly id: string }) {
  return (
    <search>
      <form action="/ledger" method="get" className="flex max-w-lg items-end gap-3">
        <div className="field grow">
          <label htmlFor={id}>Look for a donor, a document, a figure as printed</label>
          <input id={id} type="search" name="q" maxLength={200} />
        </div>
        <button type="submit" className="button">
          Search
        </button>
      </form>
    </search>
  );
}
