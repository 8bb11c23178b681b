import type {
  DisagreementCase,
  DisagreementSection,
  DisagreementSide,
  MetFigure,
  PrintedBy,
} from '@/lib/analysis/disagreement-rows';
import { MessageSection } from './message-section';
import { NoteText } from './note-text';
import { PrintedFigure } from './printed-figure';
import './disagreement-cases.css';

/** Figures of one kind on which sources differ, each with its sides. */
export function DisagreementCases({ section }: { readonly section: DisagreementSection }) {
  const { id, label, headline, sentences, cases, met } = section;
  return (
    <MessageSection id={id} label={label} headline={headline}>
      {sentences.map((sentence) => (
        <p key={sentence.parts[0]?.text} className="message-below">
          <NoteText note={sentence} />
        </p>
      ))}
      {cases.length + met.length > 0 && (
        <div className={`disagreements disagreements-${id}`}>
          {cases.map((one) => (
            <Case key={one.id} words={one} />
          ))}
          {met.map((one) => (
            <Met key={one.id} figure={one} />
          ))}
        </div>
      )}
    </MessageSection>
  );
}

function Case({ words }: { readonly words: DisagreementCase }) {
  const { id, title, detail, apart, decided, apartNote, holding } = words;
  return (
    <article id={id} className="disagreement" aria-labelledby={`${id}-title`}>
      <div className="disagreement-head">
        <h3 id={`${id}-title`}>
          <NoteText note={{ parts: [title] }} />
        </h3>
        <p className="text-muted">
          <NoteText note={{ parts: [{ text: detail }] }} />
        </p>
        <p className="disagreement-apart">{apart}</p>
        <p className="text-muted">
          <NoteText note={{ parts: [{ text: apartNote }] }} />
        </p>
        {decided !== null && <p>{decided}</p>}
      </div>
      <div className="disagreement-body">
        <Sides words={words} />
        {holding.length > 0 && (
          <dl className="disagreement-holding">
            {holding.map(({ label, text, why }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>
                  <NoteText note={{ parts: [{ text }] }} />
                  {why !== null && (
                    <>
                      {' '}
                      <q>{why}</q>
                    </>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    </article>
  );
}

/** A figure that was stated more than once with values that meet. */
function Met({ figure: { id, title, detail, said } }: { readonly figure: MetFigure }) {
  return (
    <article id={id} className="disagreement-met" aria-labelledby={`${id}-title`}>
      <div className="disagreement-head">
        <h3 id={`${id}-title`}>{title}</h3>
        <p className="text-muted">
          <NoteText note={{ parts: [{ text: detail }] }} />
        </p>
        <p>These values meet.</p>
      </div>
      <ul className="disagreement-documents">
        {said.map((one) => (
          <li key={one.id}>
            <PrintedFigure figure={one.figure} />{' '}
            <span>
              <NoteText note={{ parts: [one.by] }} />
            </span>
          </li>
        ))}
      </ul>
    </article>
  );
}

function Sides({ words: { title, sides, outcomeLabel } }: { readonly words: DisagreementCase }) {
  return (
    <table className="disagreement-sides">
      <caption className="sr-only">Sides: {title.text}</caption>
      <thead>
        <tr>
          <th scope="col">Read as</th>
          <th scope="col">Printed, and by whom</th>
          {outcomeLabel !== null && (
            <th scope="col" className="disagreement-outcome">
              {outcomeLabel}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {sides.map((side) => (
          <Side key={side.key} side={side} outcomeLabel={outcomeLabel} />
        ))}
      </tbody>
    </table>
  );
}

function Side({
  side,
  outcomeLabel,
}: {
  readonly side: DisagreementSide;
  readonly outcomeLabel: string | null;
}) {
  const { said, reading, held, isHeld, converted, length, printed, more, outcome, against } = side;
  return (
    <tr {...(said === null ? {} : { id: said.id })}>
      <th scope="row">
        {/* Number and currency may part here: a long one is wider than its column. */}
        <span className="disagreement-reading">{reading}</span>
        {length !== null && (
          <span
            className={isHeld ? 'disagreement-mark disagreement-held' : 'disagreement-mark'}
            style={{ '--length': length }}
            aria-hidden="true"
          />
        )}
        {converted !== null && <small>{converted}</small>}
        {held !== null && <small>{held}</small>}
        {said !== null && (
          <small>
            <NoteText note={{ parts: [said.words] }} />
          </small>
        )}
      </th>
      <td>
        <Documents printed={printed} />
        {more !== null && (
          <details>
            <summary>{more.label}</summary>
            <Documents printed={more.printed} />
          </details>
        )}
        {said !== null && said.note !== null && <p className="text-muted">{said.note}</p>}
        {against.length > 0 && (
          <p>
            Does not meet <Against parts={against} />
          </p>
        )}
      </td>
      {outcomeLabel !== null && (
        <td className="disagreement-outcome" data-label={outcomeLabel}>
          {outcome !== null && (
            <>
              {outcome.change}
              <small>{outcome.total}</small>
            </>
          )}
        </td>
      )}
    </tr>
  );
}

function Against({ parts }: { readonly parts: DisagreementSide['against'] }) {
  return parts.map((part, index) => (
    <span key={part.href}>
      {index > 0 && ', '}
      <NoteText note={{ parts: [part] }} />
    </span>
  ));
}

function Documents({ printed }: { readonly printed: readonly PrintedBy[] }) {
  return (
    <ul className="disagreement-documents">
      {printed.map(({ key, figure, publisher, published, textOf, remark }) => (
        <li key={key}>
          {figure && <PrintedFigure figure={figure} />}{' '}
          <span>
            <NoteText note={{ parts: [publisher] }} />,{' '}
            <span className="whitespace-nowrap">{published}</span>
            {textOf !== null && `, text of ${textOf}`}
          </span>
          {remark !== null && <small>{remark}</small>}
        </li>
      ))}
    </ul>
  );
}
