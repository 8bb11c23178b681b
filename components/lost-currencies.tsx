import type { LostCurrencies as Lost, LostCase, LostTable } from '@/lib/analysis/lost-rows';
import { unbroken } from '@/lib/format/no-break';
import { Checked } from './checked';
import { DataTable } from './data-table';
import { MessageSection } from './message-section';
import { NoteText } from './note-text';
import { PrintedFigure } from './printed-figure';
import './lost-currencies.css';

/**
 * Printed figures whose currency is not told: each reading tried against the equivalents of the
 * same document, what other documents print, how the ledger holds it. `own` says that the page is
 * that of the contribution, which is not named again; among many, the tables are folded on a phone.
 */
export function LostCurrencies({
  lost: { headline, sentences, cases },
  own = false,
}: {
  readonly lost: Lost;
  readonly own?: boolean;
}) {
  return (
    <MessageSection id="lost" label="Currencies not told" headline={headline}>
      {sentences.length > 0 && (
        <ul className="message-below lost-means">
          {sentences.map((sentence) => (
            <li key={sentence}>{unbroken(sentence)}</li>
          ))}
        </ul>
      )}
      {cases.map((one) => (
        <Case key={one.key} lost={one} own={own} said={one.finding === headline} />
      ))}
    </MessageSection>
  );
}

/** `said` where the headline of the section says already what the case finds. */
function Case({
  lost,
  own,
  said,
}: {
  readonly lost: LostCase;
  readonly own: boolean;
  readonly said: boolean;
}) {
  const { figure, document, published, contribution, donor, how, finding, table, sentences } = lost;
  return (
    <article className="lost-case">
      <h3>
        <PrintedFigure figure={figure} />
        <small>
          {how}; <NoteText note={{ parts: [document] }} />, {unbroken(published)}
          {!own && (
            <>
              , on {donor}: <NoteText note={{ parts: [contribution] }} />
            </>
          )}
        </small>
      </h3>
      {!said && <p className="lost-finding">{unbroken(finding)}.</p>}
      {table && own && <Readings table={table} />}
      {table && !own && (
        <details className="figure-table folded-on-phones">
          <summary>{table.caption}</summary>
          <Readings table={table} />
        </details>
      )}
      <ul className="lost-sentences">
        {sentences.map((sentence) => (
          <li key={sentence.parts.map(({ text }) => text).join('')}>
            <NoteText note={sentence} />
          </li>
        ))}
      </ul>
    </article>
  );
}

function Readings({ table: { caption, equivalents } }: { readonly table: LostTable }) {
  return (
    <DataTable
      caption={caption}
      columns={[
        { key: 'name', label: 'Read as', numeric: false },
        { key: 'implied', label: 'Would imply', numeric: false },
        { key: 'date', label: 'Rate of its date', numeric: false },
        { key: 'published', label: 'Rate of publication', numeric: false },
        { key: 'reading', label: 'Reading', numeric: false },
      ]}
      rows={equivalents.flatMap(({ key, figure, rows }) =>
        rows.map((row, index) => ({
          key: `${key} ${row.currency}`,
          ...(index === 0 ? { group: <Against key="group" figure={figure} /> } : {}),
          cells: [
            row.name,
            <span key="implied" className="lost-implied">
              {row.implied}
            </span>,
            <Checked key="date" check={row.onDate} />,
            <Checked key="published" check={row.atPublication} />,
            row.reading === 'allowed' ? <strong key="reading">{row.reading}</strong> : row.reading,
          ],
        })),
      )}
    />
  );
}

function Against({ figure }: { readonly figure: Parameters<typeof PrintedFigure>[0]['figure'] }) {
  return (
    <>
      Against the printed equivalent <PrintedFigure figure={figure} />
    </>
  );
}
