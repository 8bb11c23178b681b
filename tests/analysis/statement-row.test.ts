import { describe, expect, test } from 'vitest';
import { featuredStatement } from '@/lib/analysis/statement-row';
import type { Statement } from '@/lib/ledger/schema';
import { type MadeContribution, madeLedger, madeStatement } from '@/tests/support/made-ledger';

function requiredBy(statement: Partial<Statement>, contributions: readonly MadeContribution[]) {
  const statements = [madeStatement({ id: 'claim', date: '2024-05-01', ...statement })];
  return featuredStatement(madeLedger({ contributions, statements }), 'USD')?.requires ?? null;
}

const upTo = { rule: 'up-to', reason: 'weak-evidence' } as const;

describe('what a stated share requires of the state', () => {
  test.each([
    ['90', '9', '900.00'],
    ['95', '19', '1900.00'],
    ['50', '1', '100.00'],
    ['20', '0.25', '25.00'],
    ['99.5', '199', '19900.00'],
  ])('%s per cent beside 100.00 of foreign money', (value, times, national) => {
    const required = requiredBy({ value }, [{}]);
    expect(required?.times).toBe(times);
    expect(required?.national).toEqual({ low: national, high: national });
  });

  test('a quotient without end is rounded once, at the end', () => {
    const required = requiredBy({ value: '70' }, [{}]);
    expect(required?.times).toMatch(/^2\.3{40,}/);
    expect(required?.national.low).toBe('233.33');
  });

  test('both ends are multiplied', () => {
    const required = requiredBy({}, [
      { low: '100', high: '200' },
      { ...upTo, low: '50' },
    ]);
    expect(required?.foreign).toEqual({ low: '100.00', high: '250.00' });
    expect(required?.national).toEqual({ low: '900.00', high: '2250.00' });
  });

  test('only foreign money of the same time stands beside it', () => {
    const contributions = [
      { date: '2020-01-01', low: '1' },
      { date: '2021-05-04', low: '10' },
      { date: '2024-05-01', low: '100' },
      { date: '2024-05-02', low: '1000' },
    ];
    expect(requiredBy({}, contributions)).toMatchObject({
      window: { from: '2020-11-10', to: '2024-05-01' },
      namesPeriod: false,
      foreign: { low: '110.00' },
    });
    expect(requiredBy({ period: '2024' }, contributions)).toMatchObject({
      window: { from: '2024-01-01', to: '2024-12-31' },
      namesPeriod: true,
      foreign: { low: '1100.00' },
    });
  });

  test.each<[string, Partial<Statement>, readonly MadeContribution[]]>([
    ['nothing national is claimed', { value: '0' }, [{}]],
    ['nothing foreign is left room for', { value: '100' }, [{}]],
    ['nothing foreign is counted', {}, []],
    ['the foreign money is of another time', {}, [{ date: '2025' }]],
    ['the statement is older than the period', { date: '2019' }, [{}]],
  ])('no sum follows where %s', (_case, statement, contributions) => {
    expect(requiredBy(statement, contributions)).toBeNull();
  });
});

test('the statement brings its document, and how many others there are', () => {
  const statements = [
    madeStatement({ id: 'claim' }),
    madeStatement({ id: 'other', base: 'programme' }),
    madeStatement({ id: 'total', quantity: 'national-total', unit: 'USD' }),
  ];
  expect(featuredStatement(madeLedger({ statements }), 'USD')).toMatchObject({
    source: { publisher: 'The Paper' },
    documents: 1,
    similar: { statements: 2, bases: 2 },
  });
});
