import { CHARTED } from '@/lib/analysis/observations';
import type { Query } from '@/lib/filters/query';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Figure } from './figure';
import { readingsFigure } from './readings';

/** People reported killed and injured, over time. */
export function casualties(ledger: Ledger, _query: Query): Figure {
  return readingsFigure(ledger, {
    id: 'casualties',
    title: 'Casualties',
    indicators: CHARTED.casualties,
    measured: 'People reported killed, injured, or both together as casualties',
    unit: 'count',
  });
}
