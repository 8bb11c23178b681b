import type {
  CheckedLine,
  ReadFigure,
  ConversionTable as Table,
} from '@/lib/analysis/conversions-rows';
import { Checked } from './checked';
import { PrintedFigure } from './printed-figure';
import { SortHeader } from './sort-header';
import './conversion-table.css';

/**
 * Every printed conversion with what it implies and both rates that it is held against. The printed
 * pair is the row's header; on a phone a row is a block, and the heads of the two rates stand in it.
 */
export function ConversionTable({ table: { caption, sorts, rows } }: { readonly table: Table }) {
  return (
    <table className="ruled-table wordy conversion-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">As printed</th>
          <SortHeader
            sorts={sorts}
            links={[
              ['contribution', 'Contribution'],
              ['date', 'date'],
            ]}
          />
          <SortHeader
            sorts={sorts}
            links={[
              ['source', 'Document'],
              ['published', 'date'],
            ]}
          />
          <th scope="col" className="numeric">
            Implied rate
          </th>
          <SortHeader label={ON_DATE} sorts={sorts} links={[['gap_on_date', 'gap']]} />
          <SortHeader label={AT_PUBLICATION} sorts={sorts} links={[['gap_published', 'gap']]} />
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.key} row={row} />
        ))}
      </tbody>
    </table>
  );
}

const ON_DATE = 'Rate of the contribution’s date';
const AT_PUBLICATION = 'Rate of the publication';

function Row({ row }: { readonly row: CheckedLine }) {
  const { contribution, document, onDate, atPublication } = row;
  return (
    <tr>
      <th scope="row" className="cv-printed">
        <span className="cv-original">
          <Read figure={row.original} />
        </span>{' '}
        <span className="cv-as">as </span>
        <Read figure={row.equivalent} />
      </th>
      <td className="cv-contribution">
        <a href={contribution.href}>{contribution.text}</a>
        <small>{row.donorAndDate}</small>
      </td>
      <td className="cv-document">
        <a href={document.href}>{document.text}</a>
        <small>{row.published}</small>
      </td>
      <td className="numeric cv-implied">
        <span className="in-blocks cv-head">Implied rate </span>
        {row.implied}
        {row.impliedUnit !== null && <small>{row.impliedUnit}</small>}
      </td>
      <td className="cv-check">
        <span className="in-blocks cv-head">{ON_DATE} </span>
        <span className="cv-result">
          <Checked check={onDate} />
        </span>
      </td>
      <td className="cv-check">
        <span className="in-blocks cv-head">{AT_PUBLICATION} </span>
        <span className="cv-result">
          <Checked check={atPublication} />
        </span>
      </td>
    </tr>
  );
}

function Read({ figure: { printed, reading } }: { readonly figure: ReadFigure }) {
  return (
    <span className="cv-figure">
      <PrintedFigure figure={printed} />
      {reading !== null && <small>{reading}</small>}
    </span>
  );
}
