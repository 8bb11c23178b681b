import { describe, expect, test } from 'vitest';
import { vocabularyOf } from '@/lib/analysis/vocabulary';
import type { Figure, FigureTableRow } from '@/lib/figures/figure';
import { FIGURES } from '@/lib/figures/list';
import { PAGES } from '@/lib/filters/endpoints';
import { defaultQuery } from '@/lib/filters/query';
import type { Ledger } from '@/lib/ledger/ledger';
import { sumCents } from '@/lib/money';
import { INVENTED, ledgerIn, REAL } from '@/tests/support/real-ledger';

/** In a table, the lines of the stages of a bar add up to its own line. */

const SUMMED = ['low', 'high', 'counted', 'contributions'];

describe.each<[string, Ledger]>([
  ['in data', ledgerIn(REAL)],
  ['of the invented ledger', ledgerIn(INVENTED)],
])('%s', (_name, ledger) => {
  const figures = FIGURES.map(({ make }) => make(ledger, overAllYears(ledger)));
  const bars = figures.flatMap(barsOf);

  test('some bars have stages of their own', () => {
    expect(bars.length).toBeGreaterThan(0);
  });

  test('each sum of theirs is that of the bar', () => {
    for (const { figure, bar, stages } of bars) {
      for (const [at, { key }] of figure.table.columns.entries()) {
        if (!SUMMED.includes(key)) continue;
        const sum = sumCents(stages.map((row) => plain(row, at)));
        expect(sum, `${figure.id}, ${bar.key}, ${key}`).toBe(sumCents([plain(bar, at)]));
      }
    }
  });
});

function overAllYears(ledger: Ledger) {
  return { ...defaultQuery(vocabularyOf(ledger), PAGES['/']), period: 'all' as const };
}

function barsOf(figure: Figure) {
  const { rows } = figure.table;
  return rows.flatMap((bar, at) => {
    if (bar.level === 1) return [];
    const next = rows.findIndex((row, index) => index > at && row.level !== 1);
    const stages = rows.slice(at + 1, next === -1 ? rows.length : next);
    return stages.length === 0 ? [] : [{ figure, bar, stages }];
  });
}

/** `9,603,800.00` without the commas. */
function plain({ cells }: FigureTableRow, at: number): string {
  return (cells[at]?.text ?? '').replaceAll(',', '');
}
