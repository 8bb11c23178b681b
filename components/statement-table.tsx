import type { StatedLine, StatementTable as Table } from '@/lib/analysis/statements-rows';
import { NoteText } from './note-text';
import { PrintedFigure } from './printed-figure';
import { SortHeader } from './sort-header';
import './statement-table.css';

/**
 * The list of statements. The printed words are the row's header and lead to its page; on a phone
 * a row is a block: words and date, who said them, of what, the time they are about.
 */
export function StatementTable({ table: { caption, sorts, rows } }: { readonly table: Table }) {
  const header = (links: readonly (readonly [string, string])[]) => (
    <SortHeader sorts={sorts} links={links} />
  );
  return (
    <table className="statement-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {header([['date', 'Date']])}
          {header([['value', 'As printed']])}
          {header([['speaker', 'Speaker']])}
          {header([
            ['quantity', 'Quantity'],
            ['base', 'base'],
          ])}
          <th scope="col">Period</th>
          <th scope="col">Read in</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row }: { readonly row: StatedLine }) {
  const { speaker, role, what, about, scope, counterpart } = row;
  return (
    <tr>
      <td className="st-date">{row.date}</td>
      <th scope="row">
        <a href={row.href}>
          <PrintedFigure figure={row.printed} />
        </a>
        <small>{row.reading}</small>
      </th>
      <td className="st-speaker">
        <NoteText note={{ parts: [speaker] }} />
        {role !== null && <small>{role}</small>}
      </td>
      <td className="st-what">
        {what}
        {about && (
          <>
            : <NoteText note={{ parts: [about] }} />
          </>
        )}
        <small>{scope}</small>
        {counterpart && (
          <small>
            Other side: {counterpart.quantity},{' '}
            <a href={counterpart.href}>
              <PrintedFigure figure={counterpart.printed} />
            </a>
          </small>
        )}
      </td>
      <td className={row.namesPeriod ? 'st-period' : 'st-period st-none'}>{row.period}</td>
      <td className="st-documents">{row.documents}</td>
    </tr>
  );
}
