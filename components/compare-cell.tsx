import type { LeftOutGroup, MeasureCell, MeasureLine } from '@/lib/analysis/compare-rows';
import { DocumentList } from './document-list';
import { NoteText } from './note-text';
import { PrintedFigure } from './printed-figure';
import { RowsLink } from './rows-link';

/** One measure of one donor. */
export function CompareCell({ cell }: { readonly cell: MeasureCell }) {
  switch (cell.kind) {
    case 'total':
      return (
        <>
          <p className="compare-short">
            {cell.rows === null ? (
              cell.short
            ) : (
              <RowsLink href={cell.rows.href} sum={cell.rows.sum}>
                {cell.short}
              </RowsLink>
            )}
          </p>
          {cell.full && (
            <p className="py-1 leading-6">
              <NoteText note={{ parts: [cell.full] }} />
            </p>
          )}
          <p className="compare-detail leading-6">
            <NoteText note={{ parts: cell.detail }} />
          </p>
        </>
      );
    case 'lines':
      return <Lines lines={cell.lines} />;
    case 'words':
      return (
        <>
          <p className="leading-6">
            <NoteText note={{ parts: cell.parts }} />
          </p>
          {cell.detail !== null && <p className="compare-detail">{cell.detail}</p>}
        </>
      );
    case 'largest':
      return (
        <>
          <p>
            <a href={cell.title.href}>{cell.title.text}</a>
          </p>
          <p>
            {cell.printed ? <PrintedFigure figure={cell.printed} /> : 'no amount printed'}
            <span className="text-muted"> as reported, </span>
            {cell.counted}
            <span className="text-muted"> counted</span>
          </p>
          <p className="compare-detail">{cell.detail}</p>
        </>
      );
    case 'left-out':
      return <LeftOut groups={cell.groups} />;
    case 'documents':
      return <DocumentList documents={cell.documents} />;
  }
}

function Lines({ lines }: { readonly lines: readonly MeasureLine[] }) {
  if (lines.length === 0) return <p className="compare-quiet">none counted</p>;
  return (
    <dl className="compare-lines">
      {lines.map(({ key, label, detail, mark, value, quiet }) => (
        <div key={key}>
          <dt>
            {mark && <Mark mark={mark} />}
            {label}
            {detail !== null && <small>{detail}</small>}
          </dt>
          <dd className={quiet ? 'compare-quiet' : undefined}>
            <NoteText note={{ parts: [value] }} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The square of a stage, or its empty place where the stage is not reported. */
function Mark({ mark: { stage, part } }: { readonly mark: NonNullable<MeasureLine['mark']> }) {
  return part === 'none' ? (
    <span className="compare-no-mark" />
  ) : (
    <span className={`swatch swatch-small swatch-${stage} swatch-${part}`} />
  );
}

function LeftOut({ groups }: { readonly groups: readonly LeftOutGroup[] }) {
  if (groups.length === 0) return <p className="compare-quiet">nothing left out</p>;
  return groups.map(({ count, items, more }) => (
    <div key={count.href} className="compare-left-out">
      <p className="font-semibold leading-6">
        <NoteText note={{ parts: [count] }} />
      </p>
      <ul>
        {items.map(({ title, year }) => (
          <li key={title.href}>
            <a href={title.href}>{title.text}</a>, {year}
          </li>
        ))}
        {more && (
          <li>
            <NoteText note={{ parts: [more] }} />
          </li>
        )}
      </ul>
    </div>
  ));
}
