import type { LeaningContribution } from '@/lib/analysis/source-rows';
import { NoteText } from './note-text';
import { PartList } from './part-list';
import { PrintedFigure } from './printed-figure';
import { HowRead } from './record-lines';
import './record-lines.css';

/** What one document prints of each contribution that it reports; `read` tells of those named too. */
export function SourceContributions({
  rows,
  read,
}: {
  readonly rows: readonly LeaningContribution[];
  readonly read: string | null;
}) {
  return (
    <>
      <HowRead read={read} />
      <ul className="record-lines">
        {rows.map(({ id, title, donor, date, printed, locator, note, sameVoice }) => (
          <li key={id}>
            <div className="record-line-lead">
              {printed.length === 0 && <span className="text-muted">no amount</span>}
              {printed.map(({ figure, remark }) => (
                <p key={`${figure.text} ${remark}`}>
                  <PrintedFigure figure={figure} />
                  {remark !== null && <small>{remark}</small>}
                </p>
              ))}
            </div>
            <div>
              <p>
                {donor}: <NoteText note={{ parts: [title] }} />, {date}
              </p>
              <p className="text-muted">
                {[locator, note].filter((words) => words !== null).join('. ')}
              </p>
              {sameVoice.length > 0 && (
                <p className="text-muted">
                  The same voice reports it in: <PartList parts={sameVoice} between="; " />.
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
