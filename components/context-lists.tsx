import type { ContextSection, ListedReading, ReadingList } from '@/lib/analysis/context-rows';
import { counted } from '@/lib/format/numbers';
import { capitalised } from '@/lib/format/words';
import { DataTable, type TableColumn } from './data-table';
import { MessageSection } from './message-section';
import { NoteText } from './note-text';
import { PrintedFigure } from './printed-figure';
import './context.css';

/** Lists of more readings are folded. */
export const FOLDED_ABOVE = 12;

/** Readings of kinds of which no chart is made: one list a kind, each reading with a small bar. */
export function ContextLists({ section }: { readonly section: ContextSection }) {
  const { id, title, headline, lists } = section;
  return (
    <MessageSection id={id} label={title} headline={headline}>
      {lists.map((list) => (
        <List key={list.indicator} list={list} />
      ))}
    </MessageSection>
  );
}

function List({ list }: { readonly list: ReadingList }) {
  const { title, falls, rows } = list;
  const who = rows.some((row) => row.who !== '');
  const since = rows.some((row) => row.since !== null);
  // Where nothing but the title is to be said, it is not said again in every row.
  const what = who || since;
  const count = counted(rows.length, 'reading');
  const table = (
    <DataTable
      caption={`${title}: ${count}, by date`}
      columns={columnsOf(what ? (who ? 'Of what' : 'Counted') : null)}
      rows={rows.map((row) => ({
        key: row.id,
        id: row.id,
        cells: cellsOf(row, what ? row.who || (who ? 'all' : '') : null),
      }))}
    />
  );
  return (
    <div className="context-list">
      <h3>{title}</h3>
      {falls.map((parts) => (
        <p key={parts.map(({ text }) => text).join('')} className="message-below">
          <NoteText note={{ parts }} />
        </p>
      ))}
      {rows.length > FOLDED_ABOVE ? (
        <details>
          <summary>Every reading as a table, {counted(rows.length, 'row')}</summary>
          {table}
        </details>
      ) : (
        table
      )}
    </div>
  );
}

function columnsOf(what: string | null): readonly TableColumn[] {
  return [
    { key: 'date', label: 'As of', numeric: false },
    ...(what === null ? [] : [{ key: 'what', label: what, numeric: false }]),
    { key: 'value', label: 'Reading', numeric: true },
    { key: 'printed', label: 'As printed', numeric: false },
    { key: 'source', label: 'Read in, said by', numeric: false },
    { key: 'note', label: 'Note', numeric: false },
  ];
}

function cellsOf(row: ListedReading, what: string | null) {
  const { date, dateDetail, since, value, share, printed, source, said, status, note } = row;
  return [
    <Words key="date" text={date} detail={dateDetail} />,
    ...(what === null
      ? []
      : [what === '' ? (since ?? '') : <Words key="what" text={what} detail={since} />]),
    <span key="value" className="context-value">
      {value}
      <span className="context-bar" style={{ width: `${share * 100}%` }} />
    </span>,
    <PrintedFigure key="printed" figure={printed} />,
    <span key="source">
      <a href={source.href}>{source.text}</a>
      <small className="cell-detail"> {said}</small>
    </span>,
    // An empty cell has no line in a block.
    status === null && note === null ? null : (
      <span key="note">
        {status !== null && <strong className="context-status">{capitalised(status)}. </strong>}
        {note}
      </span>
    ),
  ];
}

function Words({ text, detail }: { readonly text: string; readonly detail: string | null }) {
  return (
    <>
      {text}
      {detail !== null && <small className="cell-detail"> {detail}</small>}
    </>
  );
}
