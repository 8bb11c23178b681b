import type { CountedTerm, MethodologyPage } from '@/lib/analysis/methodology-rows';
import { DataTable } from './data-table';
import { NoteText } from './note-text';

/** Words of the ledger with what they mean and how many contributions carry each. */
export function TermTable({
  caption,
  head,
  terms,
}: {
  readonly caption: string;
  readonly head: string;
  readonly terms: readonly CountedTerm[];
}) {
  return (
    <DataTable
      caption={caption}
      columns={[
        { key: 'term', label: head, numeric: false },
        { key: 'meaning', label: 'What it means', numeric: false },
        { key: 'count', label: 'Contributions', numeric: true },
      ]}
      rows={terms.map(({ term, meaning, count }) => ({
        key: term,
        cells: [term, meaning, <NoteText key="count" note={{ parts: [count] }} />],
      }))}
    />
  );
}

/** How the counted amounts were converted. */
export function BasisTable({ bases }: Pick<MethodologyPage, 'bases'>) {
  return (
    <DataTable
      caption={bases.caption}
      columns={[
        { key: 'term', label: 'Basis', numeric: false },
        { key: 'meaning', label: 'When', numeric: false },
        { key: 'count', label: 'Counted', numeric: true },
      ]}
      rows={bases.rows.map(({ term, meaning, count }) => ({
        key: term,
        cells: [term, meaning, count],
      }))}
    />
  );
}
