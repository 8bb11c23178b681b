import type { SpendingLine, StatementLine } from '@/lib/analysis/source-rows';
import { PartList } from './part-list';
import { PrintedFigure } from './printed-figure';
import './record-lines.css';

/**
 * Statements in words, each with its speaker, what it is a share or total of, and its documents.
 * `read` says once of all of these how many were read only in part.
 */
export function StatementLines({
  lines,
  read,
}: {
  readonly lines: readonly StatementLine[];
  readonly read: string | null;
}) {
  return (
    <>
      <HowRead read={read} />
      <ul className="record-lines">
        {lines.map(({ id, href, said, printed, reading, what, scope, sources, locator }) => (
          <li key={id} id={id}>
            <p className="record-line-lead">
              <a href={href}>
                <PrintedFigure figure={printed} />
              </a>
              <small>{reading}</small>
            </p>
            <div>
              <p>
                {said}: {what}.
              </p>
              <p className="text-muted">
                {scope}
                {locator !== null && ` Place in this document: ${locator}.`} Read in:{' '}
                <PartList parts={sources} />.
              </p>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

/** How far the documents of a list were read, above it. */
export function HowRead({ read }: { readonly read: string | null }) {
  return read === null ? null : <p className="message-below">{read}</p>;
}

/** Reported sums that the recipient itself spends; `read` as for statements. */
export function SpendingLines({
  lines,
  read,
}: {
  readonly lines: readonly SpendingLine[];
  readonly read: string | null;
}) {
  return (
    <>
      <HowRead read={read} />
      <ul className="record-lines">
        {lines.map(({ id, href, title, period, printed, amount, what, sources, rival }) => (
          <li key={id} id={id}>
            <p className="record-line-lead">
              <a href={href}>
                <PrintedFigure figure={printed} />
              </a>
              <small>{amount}</small>
            </p>
            <div>
              <p>
                {title}, {period}
              </p>
              <p className="text-muted">
                {what}. Read in: <PartList parts={sources} />.{rival !== null && ` ${rival}`}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
