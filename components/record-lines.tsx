import type { ReactNode } from 'react';
import type { SpendingLine, StatementLine } from '@/lib/analysis/source-rows';
import { PartList } from './part-list';
import { PrintedFigure } from './printed-figure';
import './record-lines.css';

interface ListProps<Line> {
  readonly lines: readonly Line[];
  /** How many of all their documents were read only in part; told once. */
  readonly read: string | null;
}

/** Statements in words, each with its speaker, what it is a share or total of, and its documents. */
export function StatementLines({ lines, read }: ListProps<StatementLine>) {
  return (
    <RecordLines read={read}>
      {lines.map(({ said, reading, what, scope, sources, locator, ...line }) => (
        <RecordLine key={line.id} line={line} beside={reading} first={`${said}: ${what}.`}>
          {scope}
          {locator !== null && ` Place in this document: ${locator}.`} Read in:{' '}
          <PartList parts={sources} />.
        </RecordLine>
      ))}
    </RecordLines>
  );
}

/** Reported sums that the recipient itself spends. */
export function SpendingLines({ lines, read }: ListProps<SpendingLine>) {
  return (
    <RecordLines read={read}>
      {lines.map(({ title, period, amount, what, sources, rival, ...line }) => (
        <RecordLine key={line.id} line={line} beside={amount} first={`${title}, ${period}`}>
          {what}. Read in: <PartList parts={sources} />.{rival !== null && ` ${rival}`}
        </RecordLine>
      ))}
    </RecordLines>
  );
}

/** How far the documents of a list were read, above it. */
export function HowRead({ read }: { readonly read: string | null }) {
  return read === null ? null : <p className="message-below">{read}</p>;
}

function RecordLines({
  read,
  children,
}: {
  readonly read: string | null;
  readonly children: ReactNode;
}) {
  return (
    <>
      <HowRead read={read} />
      <ul className="record-lines">{children}</ul>
    </>
  );
}

/** What was printed and, beside it, what is held; then words on what it is, and where it was read. */
function RecordLine({
  line: { id, href, printed },
  beside,
  first,
  children,
}: {
  readonly line: Pick<StatementLine, 'id' | 'href' | 'printed'>;
  readonly beside: string;
  readonly first: string;
  readonly children: ReactNode;
}) {
  return (
    <li id={id}>
      <p className="record-line-lead">
        <a href={href}>
          <PrintedFigure figure={printed} />
        </a>
        <small>{beside}</small>
      </p>
      <div>
        <p>{first}</p>
        <p className="text-muted">{children}</p>
      </div>
    </li>
  );
}
