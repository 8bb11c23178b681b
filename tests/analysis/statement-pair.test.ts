import { expect, test } from 'vitest';
import { linksFor } from '@/lib/analysis/links';
import { statedPair } from '@/lib/analysis/statement-pair';
import { vocabularyOf } from '@/lib/analysis/vocabulary';
import { PAGES } from '@/lib/filters/endpoints';
import { defaultQuery, type Query } from '@/lib/filters/query';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Statement } from '@/lib/ledger/schema';
import { madeLedger, madeStatement } from '@/tests/support/made-ledger';
import { ledgerIn, REAL } from '@/tests/support/real-ledger';

/** The other side of the same occasion, and what the two yield. */

const real = ledgerIn(REAL);

function pairOf(ledger: Ledger, id: string, change: Partial<Query> = {}) {
  const query = { ...defaultQuery(vocabularyOf(ledger), PAGES['/statements/[id]']), ...change };
  const statement = ledger.byId.statement.get(id);
  return statement && statedPair(statement, ledger, query, linksFor(ledger, query));
}
const of = (statements: readonly (Partial<Statement> & Pick<Statement, 'id'>)[]) =>
  madeLedger({ statements: statements.map(madeStatement) });

test('two amounts yield a share, worked out in the open', () => {
  const pair = pairOf(real, 'landmine-monitor-2013-foreign-2008-2012');
  expect(pair?.headline).toBe('Together they yield a national share of 81.66 per cent');
  expect(pair?.sides.map(({ printed, href }) => [printed.text, href])).toEqual([
    ['44,022,507', '/statements/landmine-monitor-2013-national-2008-2012'],
    ['9,887,934', null],
  ]);
  expect(pair?.readings).toEqual([
    {
      how: 'the foreign part beside the national one',
      formula: '44,022,507 ÷ (44,022,507 + 9,887,934)',
      share: '81.66',
      needs: '88,991,406.00 US dollars',
    },
  ]);
  expect(pair?.why).toBeNull();
});

test('a foreign part inside a total is taken off it, and an earlier saying of both is named', () => {
  const pair = pairOf(real, 'safikhanov-2024-08-programme-total', { currency: 'EUR' });
  expect(pair?.readings[0]).toMatchObject({
    formula: '(349,100,000 − 16,100,000) ÷ 349,100,000',
    share: '95.39',
  });
  expect(pair?.repeats).toEqual({
    text: 'Elchin Amirbayov, 31 May 2024',
    href: '/statements/amirbayov-2024-05-programme-total?currency=EUR',
  });
});

test('a pair that another statement reads the other way has both readings, and says why', () => {
  const pair = pairOf(real, 'amirbayov-2025-12-04-national-total');
  expect(pair?.headline).toBe(
    'Together they yield a national share of 95.10 per cent, or of 94.85 with the foreign part inside the whole',
  );
  expect(pair?.why).toMatch(/^Another statement of the same two amounts/);
});

test('a total that does not say what it covers has both readings too', () => {
  const ledger = of([
    { id: 'claim' },
    {
      id: 'whole',
      quantity: 'programme-total',
      unit: 'USD',
      value: '100',
      counterpart: 'part',
      includes: null,
    },
    { id: 'part', quantity: 'foreign-total', unit: 'USD', value: '20', counterpart: 'whole' },
  ]);
  const pair = pairOf(ledger, 'part');
  expect(pair?.readings.map(({ formula, share }) => [formula, share])).toEqual([
    ['(100 − 20) ÷ 100', '80.00'],
    ['100 ÷ (100 + 20)', '83.33'],
  ]);
  expect(pair?.why).toMatch(/^Whether the one amount contains the other is not said/);
});

test('a side in another currency is worked out after conversion', () => {
  const ledger = of([
    { id: 'claim' },
    {
      id: 'n',
      quantity: 'national-total',
      unit: 'USD',
      value: '125',
      date: '2021-05-04',
      counterpart: 'f',
    },
    {
      id: 'f',
      quantity: 'foreign-total',
      unit: 'EUR',
      value: '100',
      date: '2021-05-04',
      counterpart: 'n',
    },
  ]);
  expect(pairOf(ledger, 'n')?.readings).toMatchObject([{ formula: null, share: '50.00' }]);
});

test('a pair of two shares is shown, and no amount follows', () => {
  const pair = pairOf(real, 'poladov-2023-11-foreign-share');
  expect(pair?.headline).toBe('Both sides are shares: no amount follows from them');
  expect(pair?.sides).toHaveLength(2);
  expect(pair?.readings).toEqual([]);
});

test('a statement without a counterpart has none', () => {
  expect(pairOf(real, 'bayramov-2024-11-national-share')).toBeNull();
});
