import type { ClaimColumn, ClaimFact } from '@/lib/analysis/claim-page-rows';
import { NoteText } from './note-text';
import { RowsLink } from './rows-link';
import './claim-columns.css';

/** What was said, what came from abroad, what follows: three columns under one rule. */
export function ClaimColumns({ columns }: { readonly columns: readonly ClaimColumn[] }) {
  return (
    <div className="claim-columns section section-first" id="words">
      {columns.map((column) => (
        <Column key={column.id} column={column} />
      ))}
    </div>
  );
}

function Column({ column }: { readonly column: ClaimColumn }) {
  const { id, step, label, large, rows, printedIn, band, below, facts } = column;
  return (
    <section className="claim-column" aria-labelledby={`step-${id}`}>
      <h2 id={`step-${id}`} className="claim-step">
        <b>{step}</b> {label}
      </h2>
      <p
        className={['claim-large', band && 'claim-band', printedIn === null && 'claim-number']
          .filter(Boolean)
          .join(' ')}
        {...(printedIn === null ? { style: { '--letters': large.length } } : {})}
      >
        {printedIn === null ? (
          <Sum text={large} rows={rows} />
        ) : (
          <>
            “
            <bdi lang={printedIn} dir="auto">
              {large}
            </bdi>
            ”
          </>
        )}
      </p>
      <p className="claim-below">{below}</p>
      <dl className="claim-facts">
        {facts.map((one) => (
          <div key={one.label} className={one.numeric ? 'claim-amount' : undefined}>
            <dt>{one.label}</dt>
            <dd>
              <Words fact={one} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Sum({ text, rows }: { readonly text: string; readonly rows: ClaimColumn['rows'] }) {
  return rows === null ? (
    text
  ) : (
    <RowsLink href={rows.href} sum={rows.sum}>
      {text}
    </RowsLink>
  );
}

function Words({ fact: { parts, more } }: { readonly fact: ClaimFact }) {
  return (
    <>
      <NoteText note={{ parts }} />
      {more && (
        <details>
          <summary>{more.summary}</summary>
          <p>{more.text}</p>
        </details>
      )}
    </>
  );
}
