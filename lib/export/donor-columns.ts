import type { DonorSummary } from '@/lib/analysis/donor-summaries';
import { partySchema } from '@/lib/ledger/schema';
import { type Column, count, decimal, said, text } from './column';

/** The columns of `donors.csv`, in a comparison currency. */
export function donorColumns(currency: string): readonly Column<DonorSummary>[] {
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
