import type { PairSide, StatedPair } from '@/lib/analysis/statement-page-rows';
import { DataTable } from './data-table';
import { MessageSection } from './message-section';
import { NoteText } from './note-text';
import { PrintedFigure } from './printed-figure';
import './statement-pair.css';

/**
 * Both sides of one occasion next to each other, and the share that follows from them. `featured`
 * is the share for which the sum beside the foreign part is worked out, `90 per cent`.
 */
export function StatementPair({
  pair: { headline, sides, readings, why, repeats },
  featured,
}: {
  readonly pair: StatedPair;
  readonly featured: string | null;
}) {
  const needs = readings.some((reading) => reading.needs !== null);
  return (
    <MessageSection id="pair" label="The other side" headline={headline}>
      <div className="pair-sides">
        {sides.map((side) => (
          <Side key={side.id} side={side} />
        ))}
      </div>
      {why !== null && <p className="message-below">{why}</p>}
      {repeats && (
        <p className="message-below">
          The same two amounts were said before: <NoteText note={{ parts: [repeats] }} />.
        </p>
      )}
      {readings.length > 0 && (
        <DataTable
          caption={
            readings.length === 1
              ? 'The national share that the two amounts yield'
              : 'The national share that the two amounts yield, by whether one contains the other'
          }
          wide={false}
          columns={[
            { key: 'how', label: 'Read with', numeric: false },
            { key: 'formula', label: 'Worked out', numeric: true },
            { key: 'share', label: 'Share, per cent', numeric: true },
            ...(needs
              ? [{ key: 'needs', label: `National money at ${featured}`, numeric: true }]
              : []),
          ]}
          rows={readings.map(({ how, formula, share, needs: sum }) => ({
            key: how,
            cells: [
              how,
              formula ?? 'after conversion',
              <strong key="share">{share}</strong>,
              ...(needs ? [sum ?? '–'] : []),
            ],
          }))}
        />
      )}
    </MessageSection>
  );
}

function Side({ side: { href, what, printed, reading, period } }: { readonly side: PairSide }) {
  const words = <PrintedFigure figure={printed} />;
  return (
    <div>
      <p className="text-muted">{what}</p>
      <p className="pair-printed">{href === null ? words : <a href={href}>{words}</a>}</p>
      <p>
        {reading}; {period}
        {href === null && <span className="text-muted">, this statement</span>}
      </p>
    </div>
  );
}
