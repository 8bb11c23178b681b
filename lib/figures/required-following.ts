import { stretchOf } from '@/lib/analysis/claim-requirement';
import type { ClaimTest, ReportedTotal } from '@/lib/analysis/claim-rows';
import { type Cells, daysCells, sourceIds } from './national-rows';

/** What follows from the reported figures, as rows: amounts in the row's own currency. */
export function followingCells(test: ClaimTest): readonly Cells[] {
  return [...pairCells(test), ...breaksCells(test), ...shortCells(test), ...sensitivityCells(test)];
}

/** Ids of the statements that a total rests on. */
export function totalIds({ id, less }: Pick<ReportedTotal, 'id' | 'less'>): string {
  return less ? `${id}; ${less.id}` : id;
}

/** The share that each reading of a pair yields, and what the featured one would need beside it. */
function pairCells({ pairs }: ClaimTest): readonly Cells[] {
  return pairs.flatMap((pair) =>
    pair.readings.map(({ how, held, share, needs }) => ({
      part: 'pair',
      id: pair.first.id,
      counterpart: pair.second.id,
      ...daysCells(stretchOf(pair.first.period)),
      ...(needs ? { low: needs.value, high: needs.value, currency: needs.currency } : {}),
      share,
      how,
      held: String(held),
      within: pair.repeats ?? '',
      base: pair.first.base,
      sources: sourceIds([pair.first, pair.second]),
    })),
  );
}

function breaksCells({ totals, statement, currency }: ClaimTest): readonly Cells[] {
  return totals.flatMap((total) =>
    total.breaks === null
      ? []
      : {
          part: 'breaks',
          ...restingOn(total),
          ...daysCells(stretchOf(total.statement.period)),
          low: total.breaks,
          high: total.breaks,
          currency,
          share: statement.value,
        },
  );
}

function shortCells({ spending, required, statement, currency }: ClaimTest): readonly Cells[] {
  const short = spending.sum?.short;
  if (!short) return [];
  return [
    { part: 'short', ...daysCells(required.window), ...short, currency, share: statement.value },
  ];
}

function sensitivityCells({ sensitivity, currency }: ClaimTest): readonly Cells[] {
  return sensitivity.assumptions.flatMap(({ id: assumption, cells }) =>
    sensitivity.totals.flatMap(({ total, window }, index) => {
      const cell = cells[index];
      if (!cell) return [];
      return {
        part: 'sensitivity',
        assumption,
        ...restingOn(total),
        ...daysCells(window),
        ...cell.foreign,
        currency,
        share_low: cell.share.low,
        share_high: cell.share.high,
      };
    }),
  );
}

function restingOn(total: ReportedTotal): Cells {
  const { statement, less } = total;
  return {
    id: totalIds(total),
    base: statement.base,
    sources: sourceIds(less ? [statement, less] : [statement]),
  };
}
