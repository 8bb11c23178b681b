import type { Entry } from '@/lib/analysis/count';
import { groupBy, type Summary, summaryOf } from '@/lib/analysis/totals';
import type { Ledger } from '@/lib/ledger/ledger';
import { type Party, partySchema } from '@/lib/ledger/schema';
import { type Column, count, decimal, said, text } from './column';

/** A donor with at least one contribution in the period and filters, and what they come to. */
export interface DonorRow {
  readonly donor: Party;
  readonly summary: Summary;
}

/** The donors of the entries, in the order of the ledger's parties. */
export function donorRows(ledger: Ledger, entries: readonly Entry[]): readonly DonorRow[] {
  const groups = groupBy(entries, (entry) => entry.donor.id);
  return ledger.parties.flatMap((donor) => {
    const group = groups.get(donor.id);
    return group ? [{ donor, summary: summaryOf(group) }] : [];
  });
}

/** The columns of `donors.csv`, in a comparison currency. */
export function donorColumns(currency: string): readonly Column<DonorRow>[] {
  return [
    text('donor', 'id of the donor', ({ donor }) => donor.id),
    text('name', said(partySchema.shape.name), ({ donor }) => donor.name),
    text('kind', said(partySchema.shape.kind), ({ donor }) => donor.kind),
    count(
      'contributions',
      'how many contributions lie in the period',
      ({ summary }) => summary.counted.length + summary.leftOut.length,
    ),
    count('counted', 'how many of them are counted', ({ summary }) => summary.counted.length),
    count('left_out', 'how many of them are left out', ({ summary }) => summary.leftOut.length),
    decimal('low', 'low end of their total', ({ summary }) => summary.total.low),
    decimal('high', 'high end of their total', ({ summary }) => summary.total.high),
    text('currency', 'the comparison currency of the total', () => currency),
  ];
}
