import { CHARTED } from '@/lib/analysis/observations';
import type { Query } from '@/lib/filters/query';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Figure } from './figure';
import { readingsFigure } from './readings';

/** Land reported cleared, over time. */
export function areaCleared(ledger: Ledger, _query: Query): Figure {
  return readingsFigure(ledger, {
    id: 'area-cleared',
    title: 'Area cleared',
    indicators: CHARTED['area-cleared'],
    measured: 'Land reported cleared, in hectares',
    unit: 'ha',
  });
}
