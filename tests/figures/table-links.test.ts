import { expect, test } from 'vitest';
import { selectEntries } from '@/lib/analysis/select';
import { totalOf } from '@/lib/analysis/totals';
import { vocabularyOf } from '@/lib/analysis/vocabulary';
import { compareTotals } from '@/lib/figures/compare-totals';
import { defaultSupportQuery } from '@/lib/figures/frame';
import { FIGURES } from '@/lib/figures/list';
import { PAGES } from '@/lib/filters/endpoints';
import type { Query } from '@/lib/filters/query';
import { readQuery } from '@/lib/filters/read-query';
import { fullNumber } from '@/lib/format/numbers';
import { ledgerIn, REAL } from '@/tests/support/real-ledger';

/** Low and high ends in the tables of figures open rows that come to just that. */

const ledger = ledgerIn(REAL);
const KINDS = [
  ...FIGURES.filter(({ id }) => id.startsWith('foreign-support-by')),
  { id: 'compare-totals', make: compareTotals },
];
const CHANGES: readonly Partial<Query>[] = [
  {},
  { period: 'all', currency: 'EUR' },
  { donor: ['fra', 'gbr', 'kapital-bank'], period: 'window', from: '2021', to: '2022' },
];
const cases = KINDS.flatMap((kind) => CHANGES.map((change) => [kind, change] as const)).filter(
  ([{ id }, { donor }]) => id !== 'compare-totals' || donor,
);

test.each(cases)('$id with %j', ({ make }, change) => {
  const { table } = make(ledger, { ...defaultSupportQuery(ledger), ...change });
  const ends = table.columns.flatMap(({ key }, at) =>
    key === 'low' || key === 'high' ? [{ end: key, at } as const] : [],
  );
  expect(ends).toHaveLength(2);
  const lines = [...table.rows.map(({ cells }) => cells), ...(table.foot ? [table.foot] : [])];
  let linked = 0;
  for (const cells of lines) {
    for (const { end, at } of ends) {
      const cell = cells[at];
      if (!cell?.href) continue;
      linked += 1;
      const { searchParams } = new URL(cell.href, 'http://localhost');
      const read = readQuery([...searchParams], PAGES['/ledger'], vocabularyOf(ledger));
      expect(read.problems, cell.href).toEqual([]);
      expect(fullNumber(totalOf(selectEntries(ledger, read.query))[end]), cell.href).toBe(
        cell.text,
      );
    }
  }
  expect(linked).toBeGreaterThan(1);
});
