import type { ContributionPage } from '@/lib/analysis/contribution-rows';
import type { Part } from '@/lib/analysis/text-rows';
import { NoteText } from './note-text';
import { PrintedFigure } from './printed-figure';
import { BigText } from './range-number';
import './contribution.css';

/** Donor, what was given and what for. */
export function ContributionHead({
  page: { id, donor, title, purpose },
  ledger,
}: {
  readonly page: Pick<ContributionPage, 'id' | 'donor' | 'title' | 'purpose'>;
  readonly ledger: Part;
}) {
  return (
    <>
      <nav aria-label="Breadcrumb" className="breadcrumb">
        <NoteText note={{ parts: [ledger] }} /> / <NoteText note={{ parts: [donor] }} /> / {id}
      </nav>
      <h1 className="record-title">
        <span className="contribution-donor">{donor.text}</span> {title}
      </h1>
      <p className="standfirst">{purpose}</p>
    </>
  );
}

/** The amount held beside what it adds to the total. */
export function ContributionAmounts({ held, counted }: Pick<ContributionPage, 'held' | 'counted'>) {
  const { equivalents } = counted;
  return (
    <div className="contribution-amounts section section-first">
      <div>
        <Big lead="Amount held" text={held.short} below={held.unit} />
        {held.why !== null && <p className="contribution-why">{held.why}</p>}
      </div>
      <div>
        <Big lead={counted.label} text={counted.short} below={counted.note} />
        <dl className="ruled-facts">
          {counted.facts.map(({ label, parts }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <NoteText note={{ parts }} />
              </dd>
            </div>
          ))}
          {equivalents.length > 0 && (
            <div>
              <dt>Printed</dt>
              <dd>
                {equivalents.map((figure, index) => (
                  <span key={`${figure.qualifier} ${figure.text}`}>
                    {index > 0 && (index === equivalents.length - 1 ? ' and ' : ', ')}
                    <PrintedFigure figure={figure} />
                  </span>
                ))}
                , the publishers’ own {equivalents.length === 1 ? 'equivalent' : 'equivalents'}
              </dd>
            </div>
          )}
        </dl>
      </div>
    </div>
  );
}

function Big({
  lead,
  text,
  below,
}: {
  readonly lead: string;
  readonly text: string;
  readonly below: string;
}) {
  return (
    <p className="range-number">
      <span className="range-number-lead">{lead}</span> <BigText text={text} />{' '}
      <span className="range-number-below">{below}</span>
    </p>
  );
}

/** Stage, date, channels and the like, three in a line where there is room. */
export function ContributionFacts({ facts }: Pick<ContributionPage, 'facts'>) {
  return (
    <dl className="fact-grid">
      {facts.map(({ label, parts }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <NoteText note={{ parts }} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
