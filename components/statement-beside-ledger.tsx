import type { Note } from '@/lib/figures/figure';
import type { SumMark } from '@/lib/format/sums';
import { NoteText } from './note-text';
import { BigText, RangeNumber } from './range-number';

interface Link {
  readonly label: string;
  readonly href: string;
}

export interface StatementSide {
  /** The figure as the document prints it, and the document's language. */
  readonly printed: string;
  readonly language: string | null;
  /** What it is about, in the ledger’s own words and not the speaker’s. */
  readonly scope: string;
  /** `Said by …, office, date`, without full stop. */
  readonly said: string;
  readonly dateNote: string | null;
  readonly links: readonly Link[];
}

export interface LedgerSide {
  /** The short range, `$19.1 – 40.6 million`. */
  readonly total: string;
  /** The rows behind it; null where nothing counts. */
  readonly rows: { readonly href: string; readonly sum: SumMark } | null;
  readonly notes: readonly Note[];
  readonly links: readonly Link[];
}

/**
 * What was said and what the ledger holds, each in its own column under one rule, then what the
 * two can and cannot tell about each other.
 */
export function StatementBesideLedger({
  statement,
  ledger,
  between,
}: {
  readonly statement: StatementSide | null;
  readonly ledger: LedgerSide;
  readonly between: readonly Note[];
}) {
  return (
    <section className="section section-first" aria-labelledby="beside">
      <h2 id="beside" className="sr-only">
        The statement beside the ledger
      </h2>
      <div className="grid gap-x-14 gap-y-10 md:grid-cols-2">
        {statement && <Statement side={statement} />}
        <Holdings side={ledger} />
      </div>
      {between.length > 0 && (
        <div className="standfirst prose mt-10">
          {between.map((note) => (
            <p key={note.parts[0]?.text}>
              <NoteText note={note} />
            </p>
          ))}
        </div>
      )}
    </section>
  );
}

function Statement({ side }: { readonly side: StatementSide }) {
  return (
    <div>
      <div className="prose">
        <p className="range-number">
          <span className="range-number-lead">The statement</span>{' '}
          <BigText text={`“${side.printed}”`} lang={side.language ?? undefined} />
        </p>
        <p>Of what, in our words: {side.scope}</p>
        <p>{side.said}.</p>
        {side.dateNote !== null && (
          <details>
            <summary>How the date is known</summary>
            <p className="mt-2 text-muted">{side.dateNote}</p>
          </details>
        )}
      </div>
      <Links links={side.links} />
    </div>
  );
}

function Holdings({ side }: { readonly side: LedgerSide }) {
  return (
    <div>
      <div className="prose">
        <RangeNumber lead="The ledger" text={side.total} rows={side.rows} />
        {side.notes.map((note) => (
          <p key={note.parts[0]?.text}>
            <NoteText note={note} />
          </p>
        ))}
      </div>
      <Links links={side.links} />
    </div>
  );
}

function Links({ links }: { readonly links: readonly Link[] }) {
  return (
    <ul className="link-line mt-4">
      {links.map(({ label, href }) => (
        <li key={href}>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ul>
  );
}
