import { CHARTED } from '@/lib/analysis/observations';
import type { Query } from '@/lib/filters/query';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Figure } from './figure';
import { readingsFigure } from './readings';

/** Mines and explosive remnants reported found, over time. */
export function minesFound(ledger: Ledger, _query: Query): Figure {
  return readingsFigure(ledger, {
    id: 'mines-found',
    title: 'Mines found',
    indicators: CHARTED['mines-found'],
    measured: 'Mines and explosive remnants reported found, in numbers',
    unit: 'count',
  });
}
