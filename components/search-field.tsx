/** The words that a list is searched for; `hint` says what the search looks in. */
export function SearchField({
  q,
  hint,
  className = '',
}: {
  readonly q: string;
  readonly hint: string;
  readonly className?: string;
}) {
  return (
    <div className={`field ${className}`.trim()}>
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
        {hint}
      </small>
    </div>
  );
}
