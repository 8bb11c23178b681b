import type { Query } from '@/lib/filters/query';
import { longDate } from '@/lib/format/dates';
import type { Ledger } from '@/lib/ledger/ledger';

/**
 * Which period a number is for, to follow a verb or a noun: `since 10 November 2020`, `from 2021 to
 * 2022`, `in 2021`, `on 4 May 2021`, `over all years`.
 */
export function periodWords(ledger: Ledger, query: Pick<Query, 'period' | 'from' | 'to'>): string {
  if (query.period === 'all') return 'over all years';
  if (query.period === 'statement') return 'over the statement’s period';
  const { from, to } = query.period === 'counted' ? ledger.subject.counted : query;
  if (from !== null && to !== null) {
    if (from !== to) return `from ${longDate(from)} to ${longDate(to)}`;
    return `${isDay(from) ? 'on' : 'in'} ${longDate(from)}`;
  }
  return from === null ? `up to ${longDate(to ?? '')}` : `since ${longDate(from)}`;
}

function isDay(date: string): boolean {
  return /^\d+-\d+-\d+$/.test(date);
}
