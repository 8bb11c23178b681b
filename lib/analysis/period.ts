import { addDays, firstDay, lastDay } from '@/lib/dates';
import type { Query } from '@/lib/filters/query';
import type { Subject } from '@/lib/ledger/schema';

/** Days from which and to which a total counts, both inclusive; null is an open end. */
export interface Window {
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * The days that a query asks for: the subject's counted period, all, or the ends that it names.
 * The page that tests the statement knows that period by itself, and asks here for the others.
 */
export function windowOf(subject: Subject, query: Pick<Query, 'period' | 'from' | 'to'>): Window {
  if (query.period === 'all') return { from: null, to: null };
  if (query.period === 'counted' || query.period === 'statement') {
    const { from, to } = subject.counted;
    return { from: firstDay(from), to: to === null ? null : lastDay(to) };
  }
  return {
    from: query.from === null ? null : firstDay(query.from),
    to: query.to === null ? null : lastDay(query.to),
  };
}

/** A period with one open end. */
export type Stretch = Pick<Query, 'period' | 'from' | 'to'>;

/** The periods that hold all outside a window: what lies before it, then what lies after it. */
export function besideWindows({ from, to }: Window): readonly Stretch[] {
  return [
    ...(from === null ? [] : [{ period: 'window' as const, from: null, to: addDays(from, -1) }]),
    ...(to === null ? [] : [{ period: 'window' as const, from: addDays(to, 1), to: null }]),
  ];
}

/** A contribution belongs to the period in which the first day of its date lies. */
export function isWithin(window: Window, date: string): boolean {
  const day = firstDay(date);
  return (window.from === null || window.from <= day) && (window.to === null || day <= window.to);
}
