import type { StatedChange, StatedChanges } from '@/lib/analysis/statements-rows';
import { MessageSection } from './message-section';
import { PartList } from './part-list';
import { PrintedFigure } from './printed-figure';
import './statement-changes.css';

/** What one speaker said of one thing at different dates, each group a small table with marks. */
export function StatementChanges({ changes }: { readonly changes: StatedChanges }) {
  return (
    <MessageSection
      id="changes"
      label="How one speaker’s figures changed"
      headline={changes.headline}
    >
      <p className="message-below">
        One speaker, one quantity, one base: in the order in which it was said. A mark is as long as
        the value, a share of 100 per cent, a sum beside the largest of its own table.
      </p>
      {changes.groups.map((group) => (
        <Change key={group.key} change={group} />
      ))}
    </MessageSection>
  );
}

function Change({ change }: { readonly change: StatedChange }) {
  const { speaker, what, side, rows, remarks, elsewhere } = change;
  return (
    <div className="statement-change">
      <div>
        <h3>{speaker}</h3>
        <p>{what}</p>
        <p className="text-muted">{remarks.join(' ')}</p>
        {elsewhere.length > 0 && (
          <p className="text-muted">
            Of another base, and so not beside these: <PartList parts={elsewhere} between="; " />.
          </p>
        )}
      </div>
      <table>
        <caption className="sr-only">
          {speaker}: {what}
        </caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">Date</th>
            <th scope="col">As printed, and as read</th>
            <th scope="col">Period</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, href, date, printed, reading, period, length }) => (
            <tr key={id}>
              <th scope="row">{date}</th>
              <td>
                <a href={href}>
                  <PrintedFigure figure={printed} />
                </a>{' '}
                <small>{reading}</small>
                {length !== null && (
                  <span
                    className={`change-mark change-${side}`}
                    style={{ '--length': length }}
                    aria-hidden="true"
                  />
                )}
              </td>
              <td className="change-period">{period}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
