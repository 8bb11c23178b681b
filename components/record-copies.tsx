import { CopyButton } from '@/components/figure/copy-button';
import './record-copies.css';

/** How to cite a record, how to correct it, and the record itself as its file holds it. */
export function RecordCopies({
  citation,
  correction,
  publisher,
  json,
  file,
}: {
  readonly citation: string;
  readonly correction: { readonly text: string; readonly href: string | null };
  readonly publisher: string;
  readonly json: string;
  /** Path of the file in the ledger's folder. */
  readonly file: string;
}) {
  return (
    <section className="section copies" aria-label="Cite, correct, raw record">
      <h2>Cite</h2>
      <div>
        <p className="copy-text">{citation}</p>
        <CopyButton label="Copy the citation" />
      </div>
      <h2>Correct</h2>
      <div>
        <p className="copy-text whitespace-pre-line">{correction.text}</p>
        <CopyButton label="Copy the text" />
        <p className="text-muted">
          {correction.href === null ? (
            <>
              This copy of the ledger names no address for corrections: the text can be copied and
              sent to its publisher, {publisher}.
            </>
          ) : (
            <>
              <a href={correction.href}>Send it</a> to the ledger’s publisher, {publisher}.
            </>
          )}
        </p>
      </div>
      <h2>Raw record</h2>
      <details className="raw-record">
        <summary>{file}, as the ledger holds it</summary>
        <pre>{json}</pre>
        <CopyButton label="Copy the record" />
      </details>
    </section>
  );
}
