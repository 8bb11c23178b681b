import type { SortLink } from '@/lib/analysis/ledger-rows';
import type { SourceRow } from '@/lib/analysis/source-rows';
import { NoteText } from './note-text';
import './source-table.css';

const COLUMNS = [
  ['publisher', 'Publisher'],
  ['title', 'Title'],
  ['published', 'Published'],
  ['language', 'Language'],
  ['kind', 'Kind'],
  ['read', 'Read'],
] as const;

/**
 * Documents, one a line. A publisher opens what is held of the document, a title the document
 * itself. Columns that are empty in every row are left out.
 */
export function SourceTable({
  caption,
  rows,
  sorts = [],
}: {
  readonly caption: string;
  readonly rows: readonly SourceRow[];
  readonly sorts?: readonly SortLink[];
}) {
  const numbered = rows.some((row) => row.number !== null);
  const archived = rows.some((row) => row.archived !== null);
  const used = rows.some((row) => row.uses !== null);
  return (
    <table className="ruled-table wordy source-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {numbered && <th scope="col">No.</th>}
          {COLUMNS.map(([name, label]) => (
            <Header key={name} label={label} sort={sorts.find((one) => one.name === name)} />
          ))}
          {archived && <th scope="col">Archive</th>}
          {used && <th scope="col">What leans on it</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            {numbered && <td className="source-number">{row.number}</td>}
            <th scope="row">
              <a href={row.publisher.href}>{row.publisher.text}</a>
            </th>
            <td className="source-title">
              <Title row={row} />
            </td>
            <td className="source-date">{row.published}</td>
            <td>{row.language}</td>
            <td className="source-kind">{row.kind}</td>
            <td className="source-kind source-read">{row.read}</td>
            {archived && <td>{row.archived !== null && <a href={row.archived}>copy</a>}</td>}
            {used && (
              <td className="source-uses">
                {row.uses}
                {row.money.length > 0 && (
                  <small>
                    <NoteText note={{ parts: row.money }} />
                  </small>
                )}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Header({ label, sort }: { readonly label: string; readonly sort: SortLink | undefined }) {
  if (!sort) return <th scope="col">{label}</th>;
  return (
    <th scope="col" aria-sort={sort.direction ?? 'none'}>
      <a href={sort.href}>{label}</a>
    </th>
  );
}

function Title({
  row: { title, titled, lang, locator, carries, note },
}: {
  readonly row: SourceRow;
}) {
  const words = titled ? (
    <bdi lang={lang}>{title.text}</bdi>
  ) : (
    <span className="source-untitled">{title.text}</span>
  );
  return (
    <>
      {title.href === undefined ? words : <a href={title.href}>{words}</a>}
      {locator !== null && <small>Where: {locator}</small>}
      {carries !== null && <small>Carries the text of {carries}.</small>}
      {note !== null && <small>{note}</small>}
    </>
  );
}
