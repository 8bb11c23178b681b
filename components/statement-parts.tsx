import type { SourcesPart } from '@/lib/analysis/contribution-rows';
import type { StatedLines, StatementPage } from '@/lib/analysis/statement-page-rows';
import { MessageSection } from './message-section';
import { NoteText } from './note-text';
import { StatementLines } from './record-lines';
import { SourceTable } from './source-table';
import './statement-parts.css';

/** The speaker, the printed words large, and what they are about. */
export function StatementHead({
  page: { id, speaker, printed, reading, scope },
}: {
  readonly page: Pick<StatementPage, 'id' | 'speaker' | 'printed' | 'reading' | 'scope'>;
}) {
  return (
    <>
      <nav aria-label="Breadcrumb" className="breadcrumb">
        <a href="/statements">Statements</a> / {id}
      </nav>
      <h1 className="record-title">
        <span className="statement-speaker">{speaker}</span>{' '}
        <bdi className="statement-words" lang={printed.lang} dir="auto">
          {printed.text}
        </bdi>
      </h1>
      <p className="standfirst">{scope}</p>
      <p className="mt-2 text-muted">{reading}.</p>
    </>
  );
}

/** What the site sets the statement beside. */
export function StatementCompared({
  sentences,
}: {
  readonly sentences: StatementPage['compared'];
}) {
  return (
    <section className="section" id="compared" aria-labelledby="compared-title">
      <h2 id="compared-title" className="mb-4">
        What it is set beside
      </h2>
      <div className="prose">
        {sentences.map((sentence) => (
          <p key={sentence.parts[0]?.text}>
            <NoteText note={sentence} />
          </p>
        ))}
      </div>
    </section>
  );
}

/** Other statements under a headline. */
export function StatementOthers({
  id,
  label,
  lines: { headline, lines, read },
  disagreement = null,
}: {
  readonly id: string;
  readonly label: string;
  readonly lines: StatedLines;
  /** Where those that do not meet are set against each other. */
  readonly disagreement?: string | null;
}) {
  return (
    <MessageSection id={id} label={label} headline={headline}>
      {disagreement !== null && (
        <p className="message-below">
          <a href={disagreement}>How far apart they are</a>
        </p>
      )}
      <StatementLines lines={lines} read={read} />
    </MessageSection>
  );
}

/** The documents that print it: where in each, its language, how far it was read, a copy kept. */
export function StatementSources({
  sources: { headline, rows },
}: {
  readonly sources: SourcesPart;
}) {
  return (
    <MessageSection id="sources" label="Sources" headline={headline}>
      <p className="message-below">
        A publisher’s name opens the ledger’s page on the document, a title the document itself.
      </p>
      <SourceTable caption="The documents in which it was read" rows={rows} />
    </MessageSection>
  );
}
