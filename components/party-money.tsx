import type { PartyPage, PassingThrough } from '@/lib/analysis/party-rows';
import { LedgerTable } from './ledger-table';
import { MessageSection } from './message-section';
import { NoteText } from './note-text';
import { RangeNumber } from './range-number';

/** Contributions that name the party anywhere among their channels, and what they come to. */
export function PartyThrough({ through }: { readonly through: PassingThrough }) {
  const { headline, short, rowsOfTotal, full, rows, list, outside } = through;
  return (
    <MessageSection id="through" label="What passes through it" headline={headline}>
      {rows.rows.length > 0 && (
        <>
          <div className="mt-4">
            <RangeNumber lead="Counted of it" text={short} rows={rowsOfTotal} />
          </div>
          <p className="message-below">
            <NoteText note={{ parts: full }} /> One contribution can pass through several parties
            one after the other: sums of several parties overlap and must not be added up. See{' '}
            <NoteText note={{ parts: [list] }} />.
          </p>
          <LedgerTable table={rows} />
        </>
      )}
      {outside.length > 0 && (
        <p className="message-below">
          <NoteText note={{ parts: outside }} />
        </p>
      )}
    </MessageSection>
  );
}

/** What the party gives, in a sentence; the donor’s page says more. */
export function PartyGives({ gives }: { readonly gives: NonNullable<PartyPage['gives']> }) {
  return (
    <MessageSection id="gives" label="What it gives" headline="It is a donor too">
      <p className="message-below">
        <NoteText note={{ parts: gives.sentence }} /> <NoteText note={{ parts: [gives.link] }} />.
      </p>
    </MessageSection>
  );
}
