/** What stands in place of a page that could not be drawn. It never shows what went wrong within. */
export function PageFailure({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <main id="content" tabIndex={-1} className="page-width pt-10 sm:pt-12">
      <h1>This page could not be drawn</h1>
      <p className="standfirst">
        The fault is in the program, not in what you asked for. The files of the ledger do not
        depend on this page.
      </p>
      <p className="mt-6">
        <button type="button" className="button" onClick={onRetry}>
          Try again
        </button>
      </p>
      <ul className="link-line mt-6">
        <li>
          <a href="/">Overview</a>
        </li>
        <li>
          <a href="/ledger">Ledger</a>
        </li>
        <li>
          <a href="/download">Download</a>
        </li>
        <li>
          <a href="/about#corrections">Report it</a>
        </li>
      </ul>
    </main>
  );
}
