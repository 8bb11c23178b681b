import type { DonorChannel } from '@/lib/analysis/donor-rows';
import { DataTable } from './data-table';

/** What counts of one donor by the first channel that a source names. */
export function DonorChannels({
  caption,
  channels,
}: {
  readonly caption: string;
  readonly channels: readonly DonorChannel[];
}) {
  return (
    <DataTable
      caption={caption}
      wide={false}
      columns={[
        { key: 'name', label: 'First channel', numeric: false },
        { key: 'low', label: 'Low', numeric: true },
        { key: 'high', label: 'High', numeric: true },
        { key: 'counted', label: 'Counted', numeric: true },
      ]}
      rows={channels.map(({ id, name, href, low, high, counted }) => ({
        key: id,
        cells: [
          <Linked key="name" text={name} href={href} />,
          low,
          high,
          <Linked key="counted" {...counted} />,
        ],
      }))}
    />
  );
}

function Linked({ text, href }: { readonly text: string; readonly href: string | null }) {
  return href === null ? text : <a href={href}>{text}</a>;
}
