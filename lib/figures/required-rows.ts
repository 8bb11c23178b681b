import { stretchOf } from '@/lib/analysis/claim-requirement';
import type { ClaimTest, ReportedTotal } from '@/lib/analysis/claim-rows';
import { printedTotal } from './claim-terms';
import { amountCells, type Cells, daysCells, rowOf, spendingCells } from './national-rows';

export const REQUIRED_COLUMNS = [
  'part',
  'id',
  'from',
  'to',
  'printed',
  'low',
  'high',
  'currency',
  'basis',
  'nature',
  'independent',
  'confidence',
  'within',
  'in_sum',
  'reaches',
  'own_low',
  'own_high',
  'own_reaches',
  'share',
] as const;

/**
 * Foreign support of the statement's time, what its share and every other stated one require, and
 * every national figure: totals with later sayings, lines, missing months, their sum.
 */
export function requiredRows(test: ClaimTest): readonly Cells[] {
  const { statement, required, currency, byShare, totals, apart, spending } = test;
  const days = daysCells(required.window);
  const cells: readonly Cells[] = [
    { part: 'foreign', ...days, ...required.foreign, currency },
    {
      part: 'required',
      id: statement.id,
      ...days,
      printed: statement.printed,
      ...required.national,
      currency,
      share: statement.value,
    },
    ...byShare.map(({ share, statements, national }) => ({
      part: 'required',
      id: statements.map((one) => one.id).join('; '),
      ...days,
      ...national,
      currency,
      share,
    })),
    ...totals.flatMap((total) => totalCells('total', total, currency)),
    ...apart.flatMap((total) => totalCells('total-apart', total, currency)),
    ...spendingCells(spending, currency),
  ];
  return cells.map((row) => rowOf(REQUIRED_COLUMNS, row));
}

function totalCells(part: string, total: ReportedTotal, currency: string): readonly Cells[] {
  const { id, statement, less, amount, independent, later, reach, own } = total;
  return [
    {
      part,
      id: less ? `${id}; ${less.id}` : id,
      ...daysCells(stretchOf(statement.period)),
      printed: printedTotal(total),
      ...amountCells(amount, currency),
      independent: independent === null ? '' : String(independent),
      reaches: reach ?? '',
      own_low: own?.national?.low ?? '',
      own_high: own?.national?.high ?? '',
      own_reaches: own?.reach ?? '',
    },
    ...later.map((again) => ({
      part: 'again',
      id: again.id,
      ...daysCells(stretchOf(again.period)),
      printed: again.printed,
      within: id,
    })),
  ];
}
