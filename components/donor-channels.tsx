import type { DonorChannel } from '@/lib/analysis/donor-rows';
import { DataTable } from './data-table';
import { CountOf, endLinks } from './rows-link';

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
      rows={channels.map(({ id, name, href, total, counted }) => ({
        key: id,
        cells: [
          <Named key="name" name={name} href={href} />,
          ...endLinks(total),
          <CountOf key="counted" count={counted} />,
        ],
      }))}
    />
  );
}

function Named({ name, href }: Pick<DonorChannel, 'name' | 'href'>) {
  return href === null ? name : <a href={href}>{name}</a>;
}
