import type { TryAnswer, TryDrawing, TryPart } from '@/lib/analysis/try-it-rows';
import { asHeld, fullNumber } from '@/lib/format/numbers';
import { DataTable } from './data-table';

export interface TryItAnswerProps {
  readonly currency: string;
  readonly answer: TryAnswer;
  readonly sentence: readonly TryPart[];
  readonly working: string | null;
  readonly drawing: TryDrawing | null;
  readonly near: readonly {
    readonly label: string;
    readonly value: string;
    readonly href: string;
  }[];
  /** The address that holds the question. */
  readonly address: string;
}

/** What two of the three give, or whether three fit: in words, as a bar, and what is near by. */
export function TryItAnswer(props: TryItAnswerProps) {
  const { currency, answer, sentence, working, drawing, near, address } = props;
  return (
    <>
      <p className="try-sentence" aria-live="polite">
        {sentence.map(({ text, strong }, index) =>
          strong ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: a piece has no other name than its place.
            <b key={index}>{text}</b>
          ) : (
            text
          ),
        )}
      </p>
      {working !== null && <p className="try-working">{working}</p>}
      {drawing && <Bar drawing={drawing} />}
      {answer.kind === 'check' && (
        <DataTable
          caption="Each of the three, and what the other two make of it"
          columns={[
            { key: 'field', label: 'Of the three', numeric: false },
            { key: 'given', label: 'Given', numeric: true },
            { key: 'outcome', label: 'From the other two', numeric: true },
          ]}
          rows={answer.each.map(({ field, label, givenShown, outcomeShown }) => ({
            key: field,
            cells: [label, givenShown, outcomeShown],
          }))}
        />
      )}
      {answer.kind === 'third' && near.length > 0 && (
        <DataTable
          caption="Near it"
          columns={[
            { key: 'label', label: 'If instead', numeric: false },
            { key: 'value', label: askedLabel(answer.asked, currency), numeric: true },
          ]}
          rows={near.map(({ label, value, href }) => ({
            key: label,
            cells: [
              <a key="label" href={href}>
                {label}
              </a>,
              fullNumber(value),
            ],
          }))}
        />
      )}
      <p className="try-address">
        The address holds the question: <a href={`${address}#try-it`}>{address}</a>
      </p>
    </>
  );
}

function askedLabel(asked: 'share' | 'foreign' | 'national', currency: string): string {
  return asked === 'share'
    ? 'National share, per cent'
    : `${asked === 'foreign' ? 'Foreign' : 'National'} total, ${currency}`;
}

/** Both parts of the money; a part of nothing has no length and no words. */
function Bar({ drawing: { national, foreign } }: { readonly drawing: TryDrawing }) {
  const parts = [
    { ...national, key: 'national' },
    { ...foreign, key: 'foreign' },
  ];
  return (
    <div className="try-bar">
      <div className="try-bar-line" aria-hidden="true">
        {parts.map(({ key, share }) => (
          <span key={key} className={`try-bar-${key}`} style={{ flexGrow: share }} />
        ))}
      </div>
      <dl>
        {parts.map(({ key, share, amount }) => (
          <div key={key}>
            <dt>
              {key} {asHeld(share)} %
            </dt>
            <dd>{fullNumber(amount)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
