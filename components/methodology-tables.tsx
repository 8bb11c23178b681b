import type { LedgerQuality, QualityNumbers } from '@/lib/analysis/ledger-quality-rows';
import type { CountedTerm, MethodologyPage } from '@/lib/analysis/methodology-rows';
import type { Part } from '@/lib/analysis/text-rows';
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
        cells: [term, meaning, <NoteText key="count" note={{ parts: [count] }} />],
      }))}
    />
  );
}

/** What limits how many contributions, and how much of the counted money they make. */
export function QualityTable({ quality }: { readonly quality: LedgerQuality }) {
  const { period, currency, rows, all } = quality;
  const link = (key: string, part: Part) => <NoteText key={key} note={{ parts: [part] }} />;
  const numbers = ({ here, money, everywhere }: QualityNumbers) => [
    link('here', here),
    link('money', money),
    link('everywhere', everywhere),
  ];
  return (
    <DataTable
      caption={`What limits the contributions dated ${period}, how much of the money counted in that time they make, and how many there are over all years`}
      columns={[
        { key: 'term', label: 'What limits it', numeric: false },
        { key: 'meaning', label: 'What it means', numeric: false },
        { key: 'here', label: 'Contributions', numeric: true },
        { key: 'money', label: `Counted of it, ${currency}`, numeric: true },
        { key: 'everywhere', label: 'All years', numeric: true },
      ]}
      rows={rows.map((row) => ({ key: row.key, cells: [row.term, row.meaning, ...numbers(row)] }))}
      foot={['All contributions', '', ...numbers(all)]}
    />
  );
}
