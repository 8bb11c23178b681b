import type {
  SpendingEntry,
  SpendingGroup,
  SpentConverted,
  SpentRival,
  SpentSource,
} from '@/lib/analysis/spending-rows';
import { MessageSection } from './message-section';
import { NoteText } from './note-text';
import { PartList } from './part-list';
import { PrintedFigure } from './printed-figure';
import './spending-lines.css';

/** Lines of one nature, those inside another indented below it. */
export function SpendingLineGroup({ group }: { readonly group: SpendingGroup }) {
  const { id, label, headline, lines } = group;
  return (
    <MessageSection id={id} label={label} headline={headline}>
      <div className="spending-lines">
        {lines.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </div>
    </MessageSection>
  );
}

function Line({ line }: { readonly line: SpendingEntry }) {
  const { id, title, level, payer, period, printed, held, what, note } = line;
  const { cumulativeFrom, inside, contains } = line;
  return (
    <article id={id} className="spending-line" style={{ '--level': Math.min(level, 3) }}>
      <h3>{title}</h3>
      <div className="spending-amounts">
        <p className="spending-printed">
          <PrintedFigure figure={printed} />
        </p>
        <p>Held: {held}</p>
        <Converted converted={line.converted} />
      </div>
      <div className="spending-rest">
        <p>
          <NoteText note={{ parts: [payer] }} />, {period}
          {cumulativeFrom !== null && `, adding up from ${cumulativeFrom}`}
        </p>
        <p>{what}</p>
        {inside.length > 0 && (
          <p>
            Inside: <PartList parts={inside} />. Not to be added to it.
          </p>
        )}
        {contains.length > 0 && (
          <p>
            Contains: <PartList parts={contains} />
          </p>
        )}
        {note !== null && <p className="text-muted">{note}</p>}
        <Sources sources={line.sources} />
        {line.disagreement !== null && <Rivals rivals={line.rivals} href={line.disagreement} />}
      </div>
    </article>
  );
}

function Converted({ converted }: { readonly converted: SpentConverted }) {
  if (!converted) return null;
  const { amount, how } = converted;
  return amount === null ? (
    <p className="text-muted">Not converted: {how}</p>
  ) : (
    <>
      <p>{amount}</p>
      <p className="text-muted spending-how">{how}</p>
    </>
  );
}

function Sources({ sources }: { readonly sources: readonly SpentSource[] }) {
  return (
    <ul className="spending-sources" aria-label="Read in">
      {sources.map(({ document, published, locator }) => (
        <li key={`${document.href} ${locator}`}>
          <NoteText note={{ parts: [document] }} />, {published}
          {locator !== null && `: ${locator}`}
        </li>
      ))}
    </ul>
  );
}

/** Figures for the same thing that are not held. */
function Rivals({
  rivals,
  href,
}: {
  readonly rivals: readonly SpentRival[];
  readonly href: string;
}) {
  return (
    <div className="spending-rivals">
      <h4>Not held</h4>
      <ul>
        {rivals.map(({ printed, reading, document, published, why }) => (
          <li key={`${document.href} ${printed.text}`}>
            <p>
              <PrintedFigure figure={printed} /> <span className="text-muted">{reading}</span>
            </p>
            <p>
              <NoteText note={{ parts: [document] }} />, {published}
            </p>
            <p className="text-muted">{why}</p>
          </li>
        ))}
      </ul>
      <p>
        <a href={href}>How far apart the figures are</a>
      </p>
    </div>
  );
}
