import { QualityTable } from '@/components/methodology-tables';
import { NoteText } from '@/components/note-text';
import { PageSection } from '@/components/page-section';
import { ledgerQuality } from '@/lib/analysis/ledger-quality';
import type { Ledger } from '@/lib/ledger/ledger';

/** What limits the contributions of the ledger, each number with its rows. */
export function Quality({ ledger }: { readonly ledger: Ledger }) {
  const quality = ledgerQuality(ledger);
  return (
    <PageSection id="quality" title="Quality at a glance">
      <div className="prose">
        <p>
          <NoteText note={{ parts: quality.sentence }} /> One contribution can stand in several of
          these rows, so they do not add up.
        </p>
      </div>
      <QualityTable quality={quality} />
      <div className="prose">
        <p>
          An amount rests on the documents that print a figure for it, and not on those that confirm
          the contribution without one or print only a figure that is not held. How much of the
          counted money rests on which voice alone is drawn on the page of the{' '}
          <a href="/sources">sources</a>. Whether the voices print the same figure is another
          question: where they do not, that is a <a href="/disagreements">disagreement</a>.
        </p>
      </div>
    </PageSection>
  );
}
