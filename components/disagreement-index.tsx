import type { DisagreementSection } from '@/lib/analysis/disagreement-rows';
import type { Chapter } from './contents-list';
import { NoteText } from './note-text';
import './contents-list.css';
import './disagreement-index.css';

/** What stands on the page of disagreements: each kind, and each case with how far its sides are apart. */
export function DisagreementIndex({
  sections,
  last,
}: {
  readonly sections: readonly DisagreementSection[];
  /** A chapter below the cases. */
  readonly last: Chapter;
}) {
  return (
    <nav aria-label="On this page" className="contents-list disagreement-index">
      <p className="text-muted">
        Beside each figure: how far apart all its sides are, and which of them the ledger holds.
      </p>
      <ol>
        {sections.map(({ id, contents, order, cases }) => (
          <li key={id}>
            <a href={`#${id}`}>{contents}</a>
            {order !== null && <span className="text-muted">{order}</span>}
            {cases.length > 0 && (
              <ol>
                {cases.map((one) => (
                  <li key={one.id}>
                    <span>
                      <a href={`#${one.id}`}>{one.title.text}</a>{' '}
                      <span className="text-muted">
                        <NoteText note={{ parts: [{ text: one.detail }] }} />
                      </span>
                    </span>{' '}
                    <span className="disagreement-index-apart">
                      {one.apart} <span className="text-muted">{one.inShort}</span>
                    </span>
                  </li>
                ))}
              </ol>
            )}
          </li>
        ))}
        <li>
          <a href={`#${last.id}`}>{last.title}</a>
        </li>
      </ol>
    </nav>
  );
}
