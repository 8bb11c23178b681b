import type { SourcesPart } from '@/lib/analysis/contribution-rows';
import { MessageSection } from './message-section';
import { SourceTable } from './source-table';

/** The documents of a contribution: language, kind, how far each was read, where a copy is kept. */
export function ContributionSources({ sources }: { readonly sources: SourcesPart }) {
  return (
    <MessageSection id="sources" label="Sources" headline={sources.headline}>
      <p className="message-below">
        A publisher’s name opens the ledger’s page on the document, a title the document itself.
      </p>
      <SourceTable caption="Documents, numbered as above" rows={sources.rows} />
    </MessageSection>
  );
}
