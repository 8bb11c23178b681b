import type { Counting } from '@/lib/analysis/contribution-rows';
import { DataTable } from './data-table';
import { MessageSection } from './message-section';
import { NoteText } from './note-text';

/** How it enters the total, and why. */
export function ContributionCounting({ counting }: { readonly counting: Counting }) {
  const { headline, rule, why, of, caption, adds } = counting;
  return (
    <MessageSection id="counting" label="How it counts" headline={headline}>
      <p className="message-below">
        {rule} <q>{why}</q>
      </p>
      {of.length > 0 && (
        <p className="message-below">
          <NoteText note={{ parts: of }} />
        </p>
      )}
      {adds.length > 0 && (
        <DataTable
          caption={caption}
          wide={false}
          columns={[
            { key: 'end', label: 'End', numeric: false },
            { key: 'adds', label: 'This contribution adds', numeric: true },
            { key: 'total', label: 'To a total of', numeric: true },
          ]}
          rows={adds.map(({ label, adds: amount, total }) => ({
            key: label,
            cells: [label, amount, <NoteText key="total" note={{ parts: [total] }} />],
          }))}
        />
      )}
    </MessageSection>
  );
}
