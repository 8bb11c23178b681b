import type { ContextSection, ListedReading, ReadingList } from '@/lib/analysis/context-rows';
import { counted } from '@/lib/format/numbers';
import { capitalised } from '@/lib/format/words';
import { DataTable, type TableColumn } from './data-table';
import { MessageSection } from './message-section';
import { NoteText } from './note-text';
import { PrintedFigure } from './printed-figure';
import './context.css';

const COLUMNS: readonly TableColumn[] = [
  { key: 'date', label: 'As of', numeric: false },
  { key: 'who', label: 'Of what', numeric: false },
  { key: 'value', label: 'Reading', numeric: true },
  { key: 'printed', label: 'As printed', numeric: false },
  { key: 'source', label: 'Read in, said by', numeric: false },
  { key: 'note', label: 'Note', numeric: false },
];
/** Longer lists are folded. */
const LONG = 12;

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
  const table = (
    <DataTable
      caption={`${title}: every reading, by date`}
      columns={COLUMNS}
      rows={rows.map((row) => ({ key: row.id, id: row.id, cells: cellsOf(row) }))}
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
      {rows.length > LONG ? (
        <details>
          <summary>{counted(rows.length, 'reading')}</summary>
          {table}
        </details>
      ) : (
        table
      )}
    </div>
  );
}

function cellsOf(row: ListedReading) {
  const { date, dateDetail, who, since, value, share, printed, source, said, status, note } = row;
  return [
    <Words key="date" text={date} detail={dateDetail} />,
    <Words key="who" text={who} detail={since} />,
    <span key="value" className="context-value">
      {value}
      <span className="context-bar" style={{ width: `${share * 100}%` }} />
    </span>,
    <PrintedFigure key="printed" figure={printed} />,
    <span key="source">
      <a href={source.href}>{source.text}</a>
      <small className="cell-detail"> {said}</small>
    </span>,
    <span key="note">
      {status !== null && <strong className="context-status">{capitalised(status)}. </strong>}
      {note}
    </span>,
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
