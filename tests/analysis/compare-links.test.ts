import { expect, test } from 'vitest';
import { chosenDonors } from '@/lib/analysis/compare';
import { measuresOf } from '@/lib/analysis/compare-measures';
import type { MeasureCell } from '@/lib/analysis/compare-rows';
import { selectEntries } from '@/lib/analysis/select';
import type { Part } from '@/lib/analysis/text-rows';
import { vocabularyOf } from '@/lib/analysis/vocabulary';
import { PAGES } from '@/lib/filters/endpoints';
import { defaultQuery, type Query } from '@/lib/filters/query';
import { readQuery } from '@/lib/filters/read-query';
import type { Ledger } from '@/lib/ledger/ledger';
import { INVENTED, ledgerIn, REAL } from '@/tests/support/real-ledger';

/** Every count of a comparison opens exactly as many rows as it says. */

/** The counts of a cell that are links. */
function countsIn(cell: MeasureCell): readonly Part[] {
  const parts =
    cell.kind === 'total'
      ? cell.detail
      : cell.kind === 'words'
        ? cell.parts
        : cell.kind === 'left-out'
          ? cell.groups.map(({ count }) => count)
          : [];
  return parts.filter(({ href }) => href !== undefined);
}

function rowsBehind(href: string, ledger: Ledger): number {
  const { searchParams } = new URL(href, 'http://localhost');
  const read = readQuery([...searchParams], PAGES['/ledger'], vocabularyOf(ledger));
  expect(read.problems, href).toEqual([]);
  return selectEntries(ledger, read.query).length;
}

const PERIODS: readonly Partial<Query>[] = [
  {},
  { period: 'all' },
  { period: 'window', from: '2021', to: '2022' },
  { period: 'window', from: null, to: '2023-06' },
  { currency: 'EUR', period: 'window', from: '2023', to: null },
];

test.each([REAL, INVENTED].flatMap((folder) => PERIODS.map((change) => [folder, change] as const)))(
  'in %s with %j',
  (folder, change) => {
    const ledger = ledgerIn(folder);
    const usual = defaultQuery(vocabularyOf(ledger), PAGES['/compare']);
    let seen = 0;
    for (const { id } of ledger.parties) {
      const chosen = chosenDonors(ledger, { ...usual, ...change, donor: [id] });
      for (const { key, cells } of measuresOf(ledger, chosen)) {
        for (const { text, href } of cells.flatMap(countsIn)) {
          const said = /one contribution/.test(text) ? 1 : Number(/\d+/.exec(text)?.[0]);
          expect(rowsBehind(href ?? '', ledger), `${id} ${key}: ${text}`).toBe(said);
          seen += 1;
        }
      }
    }
    expect(seen).toBeGreaterThan(3);
  },
);
