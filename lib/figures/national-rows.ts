import type {
  ConvertedAmount,
  SpendingTest,
  SpendingTestLine,
  Stretch,
} from '@/lib/analysis/claim-rows';
import { printedSum } from './spending-strips';
import { daysOf } from './spending-words';

/** Cells of a row of a figure, by the names of its columns; a cell that is not named is empty. */
export type Cells = Readonly<Record<string, string>>;

/** Every cell of a row, in the order of the columns. */
export function rowOf(columns: readonly string[], cells: Cells): Cells {
  return Object.fromEntries(columns.map((column) => [column, cells[column] ?? '']));
}

/** One amount as both ends of a range, with the currency and how it got there. */
export function amountCells(amount: ConvertedAmount | null, currency: string): Cells {
  return amount
    ? { low: amount.value, high: amount.value, currency, conversion_basis: amount.basis }
    : { conversion_basis: 'none' };
}

/** Ids of the documents of some records, each once. */
export function sourceIds(
  records: readonly { readonly sources: readonly { readonly source: string }[] }[],
): string {
  const cited = records.flatMap(({ sources }) => sources.map(({ source }) => source));
  return [...new Set(cited)].join('; ');
}

export function daysCells(days: Stretch | null): Cells {
  return days ? { from: days.from, to: days.to } : {};
}

/** Executed lines and missing months, their sum, what is planned, and lines of other times. */
export function spendingCells(spending: SpendingTest, currency: string): readonly Cells[] {
  const { rows, sum, beside, otherTimes } = spending;
  const added = rows.flatMap((row) => (row.kind === 'line' && row.inSum ? row.entry : []));
  return [
    ...rows.map((row) =>
      row.kind === 'missing'
        ? { part: 'missing', ...daysCells(row) }
        : lineCells('line', row, currency),
    ),
    ...(sum
      ? [
          {
            part: 'sum',
            printed: printedSum(sum),
            ...(sum.lines === 0 ? {} : { low: sum.value, high: sum.value, currency }),
            reaches: sum.reach ?? '',
            sources: sourceIds(added),
          },
        ]
      : []),
    ...beside.map((line) => lineCells('planned', line, currency)),
    ...otherTimes.map((line) => lineCells('other-time', line, currency)),
  ];
}

function lineCells(
  part: string,
  { entry, inSum, amount }: SpendingTestLine,
  currency: string,
): Cells {
  return {
    part,
    id: entry.id,
    ...daysCells(daysOf(entry)),
    printed: entry.printed,
    ...amountCells(amount, currency),
    nature: entry.nature,
    line: entry.line,
    confidence: entry.confidence,
    within: entry.within.join('; '),
    in_sum: String(inSum),
    sources: sourceIds([entry]),
  };
}
