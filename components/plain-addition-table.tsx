import type { PlainAdditionPage, PlainEnds } from '@/lib/analysis/plain-addition-rows';
import type { Part } from '@/lib/analysis/text-rows';
import { DataTable, type TableColumn, type TableRow } from './data-table';
import { NoteText } from './note-text';

const SUMS = ['plain', 'counted', 'difference'] as const;

/** In a block each number says which end it is. */
const COLUMNS: readonly TableColumn[] = [
  { key: 'name', label: 'Contribution', numeric: false },
  { key: 'end', label: 'End', numeric: false, inBlocks: null },
  { key: 'plain', label: 'Plainly added', numeric: true },
  { key: 'counted', label: 'Counted', numeric: true },
  { key: 'difference', label: 'Difference', numeric: true },
];

/** Every contribution that plain addition would take otherwise, by reason, down to both sums. */
export function PlainAdditionTable({ page }: { readonly page: PlainAdditionPage }) {
  const { caption, groups, same, total } = page;
  const rows: readonly TableRow[] = [
    ...groups.flatMap(({ key, reason, rows: lines, sums }) => [
      ...lines.map((line, index) => ({
        key: line.key,
        ...(index === 0 ? { group: reason } : {}),
        cells: [<One key="name" part={line.name} />, ...endCells(line)],
        detail: <NoteText note={{ parts: line.detail }} />,
      })),
      {
        key: `${key} sum`,
        strong: true,
        cells: [<One key="name" part={sums.label} />, ...endCells(sums)],
      },
    ]),
    ...(same
      ? [
          {
            key: 'same',
            group: 'No difference',
            strong: true,
            cells: [<One key="name" part={same.label} />, ...endCells(same)],
          },
        ]
      : []),
  ];
  return (
    <DataTable
      caption={caption}
      columns={COLUMNS}
      rows={rows}
      foot={[<One key="name" part={total.label} />, ...endCells(total)]}
    />
  );
}

/** One line where every pair is one number, else a line for each end. */
function endCells(ends: PlainEnds) {
  const both = SUMS.every((name) => ends[name].low.text === ends[name].high.text);
  const words = both ? ['both'] : ['low', 'high'];
  return [
    <Lines key="end" lines={words.map((text) => ({ part: { text }, end: null }))} />,
    ...SUMS.map((name) => {
      const { low, high } = ends[name];
      const lines = both
        ? [{ part: high, end: null }]
        : [
            { part: low, end: 'low' },
            { part: high, end: 'high' },
          ];
      return <Lines key={name} lines={lines} />;
    }),
  ];
}

function Lines({
  lines,
}: {
  readonly lines: readonly { readonly part: Part; readonly end: string | null }[];
}) {
  return lines.map(({ part, end }) => (
    <span key={`${end} ${part.text}`} className="block leading-6">
      <One part={part} />
      {end !== null && <span className="in-blocks"> {end}</span>}
    </span>
  ));
}

function One({ part }: { readonly part: Part }) {
  return <NoteText note={{ parts: [part] }} />;
}
