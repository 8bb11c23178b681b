import { describe, expect, test } from 'vitest';
import { outsideOf, outsideParts } from '@/lib/analysis/outside';
import { vocabularyOf } from '@/lib/analysis/vocabulary';
import { PAGES } from '@/lib/filters/endpoints';
import { defaultQuery, type Query } from '@/lib/filters/query';
import { madeLedger } from '@/tests/support/made-ledger';

/** What a period does not hold, on either side of it. */

const ledger = madeLedger({
  contributions: ['2010', '2021-05-04', '2021-05-05', '2022-06', '2024'].map((date, index) => ({
    id: `gift-${index}`,
    date,
  })),
});

function outside(change: Partial<Query>): readonly string[] {
  const query = { ...defaultQuery(vocabularyOf(ledger), PAGES['/ledger']), ...change };
  return outsideOf(ledger, query).map(
    ({ where, entries }) =>
      `${where}: ${entries.map(({ contribution }) => contribution.id.slice(-1)).join(' ')}`,
  );
}

describe('what lies outside', () => {
  test.each<[string, Partial<Query>, readonly string[]]>([
    ['all years', { period: 'all' }, []],
    ['a period that goes on', {}, ['before 10 November 2020: 0']],
    [
      'a period without a beginning',
      { period: 'window', to: '2022' },
      ['after 31 December 2022: 4'],
    ],
    [
      'a period with two ends',
      { period: 'window', from: '2021-05-05', to: '2022' },
      ['before 5 May 2021: 0 1', 'after 31 December 2022: 4'],
    ],
    [
      'a period with two ends, after which there is nothing',
      { period: 'window', from: '2022', to: '2024' },
      ['before 1 January 2022: 0 1 2'],
    ],
    [
      'the filters in use',
      { period: 'window', from: '2022', year: '2010' },
      ['before 1 January 2022: 0'],
    ],
  ])('%s', (_what, change, expected) => {
    expect(outside(change)).toEqual(expected);
  });
});

test('in a sentence each side has a number that opens its rows', () => {
  const query = {
    ...defaultQuery(vocabularyOf(ledger), PAGES['/ledger']),
    period: 'window',
    from: '2021-05-05',
    to: '2022',
  } as const;
  const parts = outsideParts(outsideOf(ledger, query), ({ from, to }) => `${from} to ${to}`);
  expect(parts).toEqual([
    { text: '2 contributions', href: 'null to 2021-05-04', sum: 'count 2' },
    { text: ' before 5 May 2021' },
    { text: ' and ' },
    { text: '1', href: '2023-01-01 to null', sum: 'count 1' },
    { text: ' after 31 December 2022' },
  ]);
});
