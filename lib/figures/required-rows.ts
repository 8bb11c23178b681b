import { stretchOf } from '@/lib/analysis/claim-requirement';
import type { ClaimTest, ReportedTotal } from '@/lib/analysis/claim-rows';
import { nationalShareOf } from '@/lib/analysis/claim-shares';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Statement } from '@/lib/ledger/schema';
import { compareDecimals } from '@/lib/money';
import { printedTotal } from './claim-terms';
import {
  amountCells,
  type Cells,
  daysCells,
  rowOf,
  sourceIds,
  spendingCells,
} from './national-rows';
import { followingCells, totalIds } from './required-following';

export const REQUIRED_COLUMNS = [
  'part',
  'id',
  'from',
  'to',
  'printed',
  'low',
  'high',
  'currency',
  'conversion_basis',
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
  'base',
  'sources',
  'line',
  'how',
  'counterpart',
  'held',
  'assumption',
  'share_low',
  'share_high',
] as const;

/**
 * Foreign support of the statement's time, what its share and every other stated one require, and
 * every national figure: totals with later sayings, lines, missing months, their sum. Then what
 * follows from those: needs of pairs, breaking foreign totals, what the sum falls short, sensitivity.
 */
export function requiredRows(test: ClaimTest, ledger: Ledger): readonly Cells[] {
  const { required, currency, byShare, totals, apart, spending } = test;
  const days = daysCells(required.window);
  const cells: readonly Cells[] = [
    { part: 'foreign', ...days, ...required.foreign, currency },
    ...[featuredBand(test, ledger), ...byShare].map(({ share, statements, national }) => ({
      part: 'required',
      id: statements.map((one) => one.id).join('; '),
      ...days,
      ...national,
      ...(national ? { currency } : {}),
      share,
      base: basesOf(statements),
      sources: sourceIds(statements),
    })),
    ...totals.flatMap((total) => totalCells('total', total, currency)),
    ...apart.flatMap((total) => totalCells('total-apart', total, currency)),
    ...spendingCells(spending, currency),
    ...followingCells(test),
  ];
  return cells.map((row) => rowOf(REQUIRED_COLUMNS, row));
}

/** The band of the featured share, with everyone who states that share: the featured one first. */
export function featuredBand(
  { statement, times, required }: ClaimTest,
  { statements }: Ledger,
): ClaimTest['byShare'][number] {
  const others = statements.filter((one) => {
    const share = nationalShareOf(one);
    return (
      one.id !== statement.id && share !== null && compareDecimals(share, statement.value) === 0
    );
  });
  return {
    share: statement.value,
    times,
    statements: [statement, ...others],
    national: required.national,
  };
}

/** What the shares of some statements are shares of, each once. */
function basesOf(statements: readonly Statement[]): string {
  return [...new Set(statements.map(({ base }) => base))].join('; ');
}

function totalCells(part: string, total: ReportedTotal, currency: string): readonly Cells[] {
  const { id, statement, less, amount, independent, later, reach, own } = total;
  return [
    {
      part,
      id: totalIds(total),
      ...daysCells(stretchOf(statement.period)),
      printed: printedTotal(total),
      ...amountCells(amount, currency),
      independent: independent === null ? '' : String(independent),
      reaches: reach ?? '',
      own_low: own?.national?.low ?? '',
      own_high: own?.national?.high ?? '',
      own_reaches: own?.reach ?? '',
      base: statement.base,
      sources: sourceIds(less ? [statement, less] : [statement]),
    },
    ...later.map((again) => ({
      part: 'again',
      id: again.id,
      ...daysCells(stretchOf(again.period)),
      printed: again.printed,
      within: id,
      base: again.base,
      sources: sourceIds([again]),
    })),
  ];
}
