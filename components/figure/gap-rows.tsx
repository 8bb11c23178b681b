import { PrintedPieces } from '@/components/cell-text';
import type { DrawnGaps, GapMark, GapRow } from '@/lib/figures/drawn-gaps';
import { unbroken } from '@/lib/format/no-break';
import { GapAxis, GapNotches } from './gap-axis';
import { percent } from './strip-places';
import './gap-rows.css';

/**
 * Gaps in per cent, a row for every printed conversion, grouped by contribution, on an axis with the
 * reference rate in the middle, stretched there. HTML and CSS alone. A filled mark was held against
 * the rate of the contribution's date, a hollow one against that of the publication; a line joins the
 * two, so that an equivalent that has grown old is seen by its length. The track opens the
 * contribution. Where a row is a block, the axis stands above the rows of each contribution.
 */
export function GapRows({ drawing }: { readonly drawing: DrawnGaps }) {
  const { description, groups, legend, key } = drawing;
  return (
    <div className="gap-rows" style={stretchStyle(drawing)}>
      {(legend.length > 0 || key.length > 0) && (
        <div className="gap-key">
          <ul className="legend">
            {legend.map(({ look, text }) => (
              <li key={look}>
                <i className={`gap-mark gap-${look}`} />
                <span>{text}</span>
              </li>
            ))}
          </ul>
          {key.length > 0 && <p>{unbroken(key.join(' '))}</p>}
        </div>
      )}
      <table>
        <caption className="sr-only">{description}</caption>
        <thead>
          <tr>
            <th scope="col">Printed by</th>
            <th scope="col" className="gap-track">
              <span className="sr-only">Gap, drawn</span>
              <GapAxis drawing={drawing} />
            </th>
            <th scope="col">Gap, per cent</th>
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.key}>
            <tr className="gap-group">
              <th scope="rowgroup" colSpan={3}>
                {group.detail}: <a href={group.href}>{group.title}</a>
                {group.drawn && <GapAxis drawing={drawing} />}
              </th>
            </tr>
            {group.rows.map((row) => (
              <Row key={row.key} row={row} ticks={drawing.ticks} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function Row({ row, ticks }: { readonly row: GapRow; readonly ticks: DrawnGaps['ticks'] }) {
  const { label, href, dateText, printed, marks, remark, opens } = row;
  const drawn = marks.filter(({ at }) => at !== null);
  return (
    <tr className="gap-row">
      <th scope="row">
        <a href={href}>{label}</a>, <span className="whitespace-nowrap">{dateText}</span>
        <small>
          <PrintedPieces pieces={printed} />
        </small>
      </th>
      <td className="gap-track">
        {drawn.length > 0 && (
          <a className="gap-open" href={opens}>
            <span className="sr-only">
              Open the report by {label}, {dateText}, of <PrintedPieces pieces={printed} />
            </span>
            <GapNotches ticks={ticks} />
            <Marks marks={drawn} />
          </a>
        )}
      </td>
      <td className="gap-words">
        {marks.map((mark) => (
          <MarkWords key={mark.look} mark={mark} />
        ))}
        {remark !== '' && <small>{remark}</small>}
      </td>
    </tr>
  );
}

/** The line that joins the marks, then the marks; one that lies beyond the axis is an arrow. */
function Marks({ marks }: { readonly marks: readonly GapMark[] }) {
  const places = marks.map(({ at }) => at ?? 0);
  const [from, to] = [Math.min(...places), Math.max(...places)];
  return (
    <>
      {to > from && (
        <i className="gap-line" style={{ left: percent(from), width: percent(to - from) }} />
      )}
      {marks.map(({ look, at, beyond }) => (
        <i
          key={look}
          className={`gap-mark gap-${look}${beyond ? ' gap-beyond' : ''}`}
          style={{ left: percent(at ?? 0) }}
        />
      ))}
    </>
  );
}

const SPOKEN = {
  filled: 'By the rate of its date: ',
  hollow: 'By the rate of its publication: ',
  both: '',
} as const;

function MarkWords({ mark: { look, at, gap, words, off } }: { readonly mark: GapMark }) {
  return (
    <span className={at === null ? 'gap-said gap-untested' : 'gap-said'}>
      {look !== 'both' && <i className={`gap-mark gap-${look}`} />}
      <span>
        <span className="sr-only">{SPOKEN[look]}</span>
        {off ? <b>{words}</b> : words}
        {gap !== '' && `, ${gap.replaceAll(' ', '\u00a0')}`}
      </span>
    </span>
  );
}

/** Where the inner stretches begin and end on the track; the style sheet paints them. */
function stretchStyle({ stretches: [, close, agrees, further] }: DrawnGaps) {
  return {
    '--close-from': percent(close?.from ?? 0),
    '--agrees-from': percent(agrees?.from ?? 0),
    '--agrees-to': percent(agrees?.to ?? 1),
    '--close-to': percent(further?.to ?? 1),
  };
}
