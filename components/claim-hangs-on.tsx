import type { HangsOn } from '@/lib/analysis/claim-page-rows';
import { NoteText } from './note-text';
import { RowsLink } from './rows-link';
import './claim-hangs-on.css';

type Scale = HangsOn['scale'];

/**
 * The share that follows from each stated total under each assumption: a number with a small mark
 * on one scale. On a phone the assumptions stand one below the other, each with its totals.
 */
export function ClaimHangsOn({ hangsOn }: { readonly hangsOn: HangsOn }) {
  const { totals, rows, scale } = hangsOn;
  return (
    <table className="hangs-on">
      <caption className="sr-only">{hangsOn.subtitle}</caption>
      <thead>
        <tr>
          <th scope="col">If</th>
          {totals.map(({ key, amount, period, href, rows: support, sum }) => (
            <th key={key} scope="col">
              <a href={href}>{amount}</a>
              <small>
                <RowsLink href={support} sum={sum}>
                  foreign support of {period}
                </RowsLink>
              </small>
              <Ticks scale={scale} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label, detail, cells }) => (
          <tr key={key}>
            <th scope="row">
              {label}
              <small>
                <NoteText note={{ parts: detail }} />
              </small>
            </th>
            {cells.map((cell, index) => (
              <td key={cell.key}>
                <span className="hangs-on-total">{totals[index]?.short}</span>
                <span className="hangs-on-track" style={{ '--line': scale.line.at }}>
                  <span
                    className="hangs-on-mark"
                    style={{ left: cell.from, right: `calc(100% - ${cell.to})` }}
                  />
                </span>
                <span className="hangs-on-text">{cell.text}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Ticks({ scale }: { readonly scale: Scale }) {
  return (
    <span className="hangs-on-ticks" aria-hidden="true">
      {scale.ticks.map(({ label, at }) => (
        <span key={label} style={{ left: at }}>
          {label}
        </span>
      ))}
    </span>
  );
}
