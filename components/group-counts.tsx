import type { GroupCounts as Counts } from '@/lib/analysis/related-rows';
import { DataTable } from './data-table';
import { NoteText } from './note-text';
import { RowsLink } from './rows-link';

/** What of a group is counted: in a sentence, why none of it twice, and one by one. */
export function GroupCounts({ counts }: { readonly counts: Counts }) {
  const { caption, rows, total, sum, sentences } = counts;
  const { label, href } = total;
  const end = (which: 'low' | 'high') => (
    <RowsLink key={which} href={href} sum={which}>
      {total[which]}
    </RowsLink>
  );
  return (
    <>
      <p className="message-below">
        <NoteText note={{ parts: [...sum, { text: ` ${sentences.join(' ')}` }] }} />
      </p>
      {rows.length > 0 && (
        <div className="group-sums">
          <DataTable
            caption={caption}
            wide={false}
            columns={[
              { key: 'name', label: 'Contribution', numeric: false },
              { key: 'low', label: 'Low end', numeric: true },
              { key: 'high', label: 'High end', numeric: true },
            ]}
            rows={rows.map(({ key, heading, letter, name, detail, low, high }) => ({
              key,
              ...(heading === null ? {} : { group: heading }),
              cells: [
                <span key="name">
                  {letter} <NoteText note={{ parts: [name] }} />
                  <span className="cell-detail">{detail}</span>
                </span>,
                low,
                high,
              ],
            }))}
            foot={[label, end('low'), end('high')]}
          />
        </div>
      )}
    </>
  );
}
