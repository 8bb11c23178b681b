import type { NotDrawnSection } from '@/lib/analysis/context-rows';
import { DataTable } from './data-table';
import { MessageSection } from './message-section';
import { PartList } from './part-list';

/** Why readings are on no drawn line, how many, and where on the page they stand. */
export function ContextNotDrawn({ section }: { readonly section: NotDrawnSection }) {
  return (
    <MessageSection id="not-drawn" label="Not drawn" headline={section.headline}>
      <DataTable
        caption="Why a reading is not drawn; each link leads to the first such reading in its table"
        columns={[
          { key: 'reason', label: 'Reason', numeric: false },
          { key: 'count', label: 'Readings', numeric: true },
          { key: 'where', label: 'Of what', numeric: false },
        ]}
        rows={section.rows.map(({ reason, meaning, count, where }) => ({
          key: reason,
          cells: [
            <span key="reason" className="context-reason">
              {reason}
              <small className="cell-detail"> {meaning}</small>
            </span>,
            count,
            <PartList key="where" parts={where} />,
          ],
        }))}
      />
    </MessageSection>
  );
}
