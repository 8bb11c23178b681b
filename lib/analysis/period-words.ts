import type { Query } from '@/lib/filters/query';
import { longDate } from '@/lib/format/dates';
import type { Ledger } from '@/lib/ledger/ledger';

/** `since 10 November 2020`, `from 2021 to 2022`, `of all years`: which period a number is for. */
export function periodWords(ledger: Ledger, query: Pick<Query, 'period' | 'from' | 'to'>): string {
  if (query.period === 'all') return 'of all years';
  if (query.period === 'statement') return 'over the statement’s period';
  const { from, to } = query.period === 'counted' ? ledger.subject.counted : query;
  if (from !== null && to !== null) {
    return from === to ? `of ${longDate(from)}` : `from ${longDate(from)} to ${longDate(to)}`;
  }
  return from === null ? `up to ${longDate(to ?? '')}` : `since ${longDate(from)}`;
}
