import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledgerPage } from '@/lib/analysis/ledger-page';
import { vocabularyOf } from '@/lib/analysis/vocabulary';
import { PAGES } from '@/lib/filters/endpoints';
import type { Query } from '@/lib/filters/query';
import { readQuery } from '@/lib/filters/read-query';
import { currencyName } from '@/lib/format/currencies';
import type { Ledger } from '@/lib/ledger/ledger';
import { compareFigure, publishedFigure } from '@/scripts/recompute-compare';
import { RECOMPUTED } from '@/scripts/recompute-figures';
import { rowsOf } from '@/scripts/recompute-files';
import { anyFilters } from '@/tests/support/any-filters';
import { publicText } from '@/tests/support/public-file';
import { publicFilesOf } from '@/tests/support/public-files-of';
import { INVENTED, ledgerIn, REAL } from '@/tests/support/real-ledger';

/**
 * Whatever a reader chooses: what the page says to the cent, what the API gives, what the column of
 * the CSV file sums to and what comes of counting its rows anew are one number.
 */

const SUPPORT = [
  'foreign-support-by-donor',
  'foreign-support-by-year',
  'foreign-support-cumulative',
  'foreign-support-by-channel',
  'foreign-support-by-donor-and-year',
  'resting-on-one-source',
];

describe.each([
  [REAL, 120],
  [INVENTED, 120],
])('on the ledger in %s, one total', (folder, numRuns) => {
  const ledger = ledgerIn(folder);
  const files = publicFilesOf(ledger);

  it('on the page, in the API, in the CSV file and made anew', () => {
    fc.assert(
      fc.property(anyFilters(ledger), fc.constantFrom(...SUPPORT), (pairs, id) => {
        const address = new URLSearchParams(pairs.map(([name, value]) => [name, value]));
        const csv = rowsOf(publicText(`/api/v1/contributions.csv?${address}`, ledger));
        const figure = publishedFigure.parse(
          JSON.parse(publicText(`/api/v1/figures/${id}.json?${address}`, ledger)),
        );
        const query = queryOf(address, ledger);
        const anew = RECOMPUTED[id]?.({ ...files, contributions: csv }, optionsOf(query, ledger));

        const { total } = figure;
        expect(pageTotal(ledger, query)).toEqual(total);
        expect({ low: sumOf(csv, 'counted_low'), high: sumOf(csv, 'counted_high') }).toEqual(total);
        expect(anew?.total).toEqual(total);
        expect(anew && compareFigure(figure, anew)).toBeNull();
      }),
      { numRuns },
    );
  });
});

function queryOf(address: URLSearchParams, ledger: Ledger): Query {
  const { query, problems } = readQuery([...address], PAGES['/ledger'], vocabularyOf(ledger));
  expect(problems).toEqual([]);
  return query;
}

function optionsOf({ currency, period, from, to }: Query, { subject }: Ledger) {
  return { currency, ...(period === 'counted' ? subject.counted : { from, to }) };
}

/** As the page prints it: `to the cent, 1,250.00 to 2,000.00 euros`. */
function pageTotal(ledger: Ledger, query: Query): { low: string; high: string } {
  const { sentence } = ledgerPage(ledger, query).summary;
  const [, printed] = /to the cent, ([\d,. to]+) /.exec(sentence) ?? [];
  if (printed === undefined) {
    expect(sentence).toMatch(/no row shown counts|^Nothing is shown/);
    return { low: '0.00', high: '0.00' };
  }
  expect(sentence).toContain(`${printed} ${currencyName(query.currency)}`);
  const [low = '', high = low] = printed.replaceAll(',', '').split(' to ');
  return { low, high };
}

/** The sum of a column, cell by cell in hundredths. */
function sumOf(rows: readonly Readonly<Record<string, string>>[], column: string): string {
  const cents = rows.reduce(
    (sum, row) => sum + BigInt((row[column] || '0.00').replace('.', '')),
    0n,
  );
  const digits = cents.toString().padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
