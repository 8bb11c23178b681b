import type { LedgerRow, SortLink, LedgerTable as Table } from '@/lib/analysis/ledger-rows';
import { NoteText } from './note-text';
import { PrintedFigure } from './printed-figure';
import './ledger-table.css';

/**
 * The list itself. On a phone a row is a block: donor and date, what was given, then as reported
 * on the left and counted on the right.
 */
export function LedgerTable({ table }: { readonly table: Table }) {
  const { caption, currency, sorts, rows, notes } = table;
  return (
    <>
      <table className="ruled-table wordy ledger-table">
        <caption>{caption}</caption>
        <colgroup span={3} />
        <colgroup span={2} />
        <colgroup span={2} />
        <thead>
          <tr className="lt-groups">
            <td colSpan={3} />
            <th scope="colgroup" colSpan={2}>
              <span>Counted, our conversion</span>
            </th>
            <td colSpan={2} />
          </tr>
          <tr>
            <Header sorts={sorts} links={[['date', 'Date']]} />
            <Header
              sorts={sorts}
              links={[
                ['donor_name', 'Donor'],
                ['title', 'what was given'],
                ['reports', 'reports'],
              ]}
            />
            <th scope="col" className="numeric">
              As reported
            </th>
            <Header sorts={sorts} links={[['counted_low', 'Low']]} after={currency} numeric />
            <Header sorts={sorts} links={[['counted_high', 'High']]} after={currency} numeric />
            <Header sorts={sorts} links={[['stage', 'Stage']]} />
            <Header sorts={sorts} links={[['counting_rule', 'Counted']]} />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </tbody>
      </table>
      <p className="ledger-notes">
        The square: filled counts in full, hatched at the high end only, empty is left out; its
        colour is the stage. {notes.join(' ')}
      </p>
    </>
  );
}

function Header({
  sorts,
  links,
  after,
  numeric = false,
}: {
  readonly sorts: readonly SortLink[];
  readonly links: readonly (readonly [string, string])[];
  readonly after?: string;
  readonly numeric?: boolean;
}) {
  const shown = links.map(([name, label]) => ({
    label,
    sort: sorts.find((one) => one.name === name),
  }));
  const direction = shown.find(({ sort }) => sort?.direction)?.sort?.direction ?? 'none';
  return (
    <th
      scope="col"
      className={numeric ? 'numeric' : undefined}
      {...(sorts.length > 0 ? { 'aria-sort': direction } : {})}
    >
      {shown.map(({ label, sort }, index) => (
        <span key={label}>
          {index > 0 && ', '}
          {sort ? (
            <a href={sort.href} className={sort.direction ?? undefined}>
              {label}
            </a>
          ) : (
            label
          )}
        </span>
      ))}
      {after !== undefined && <span className="ledger-unit">, {after}</span>}
    </th>
  );
}

function Row({ row }: { readonly row: LedgerRow }) {
  const { counted, printed, reading, reason } = row;
  return (
    <tr>
      <td className="lt-date">
        {row.date}
        <small>{row.dateOf}</small>
      </td>
      <th scope="row">
        <a href={row.donorHref}>{row.donor}</a>
        <a href={row.href}>{row.title}</a>
        <small>{row.through}</small>
      </th>
      <td className="lt-printed">
        {printed ? (
          <PrintedFigure figure={printed} />
        ) : (
          <span className="lt-none">no amount printed</span>
        )}
        {reading !== null && <small>{reading}</small>}
        {row.differ && (
          <small>
            <a href={row.href}>sources differ</a>
          </small>
        )}
      </td>
      <td className="lt-low not-in-blocks">{counted?.low ?? '–'}</td>
      <td className="lt-high">
        {counted && counted.low !== counted.high && (
          <span className="in-blocks">{counted.low} to </span>
        )}
        {counted?.high ?? '–'}
        {counted && <small>{counted.rate}</small>}
      </td>
      <td className="lt-stage">
        <span className={`swatch swatch-small swatch-${row.stage} swatch-${row.part}`} />
        {row.stageWord}
      </td>
      <td className={counted ? 'lt-rule lt-counts' : 'lt-rule'}>
        {row.rule}
        {reason.length > 0 && (
          <small>
            <NoteText note={{ parts: reason }} />
          </small>
        )}
      </td>
    </tr>
  );
}
