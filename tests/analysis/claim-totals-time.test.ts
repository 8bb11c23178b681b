import { describe, expect, it, test } from 'vitest';
import type { Statement } from '@/lib/ledger/schema';
import { pair, tested, total } from '@/tests/support/made-totals';

describe('the same values said again', () => {
  const sayings = (...statements: readonly Statement[]) =>
    tested(statements).totals.map((one) => [one.id, one.later.map(({ id }) => id)]);

  test.each<[string, Partial<Statement>, boolean]>([
    ['without a change', {}, true],
    ['in another spelling of the number', { value: '900.0' }, true],
    ['over a longer time', { period: '2021/2022' }, true],
    ['over a time that does not meet the first', { period: '2021-07/2021-12' }, false],
    ['in another currency', { unit: 'EUR' }, false],
    ['of one channel', { about: 'zzz' }, false],
    ['of another value', { value: '901' }, false],
  ])('%s', (_case, made, isLater) => {
    expect(
      sayings(
        total({ id: 'a', period: '2021-01/2021-06' }),
        total({ id: 'b', period: '2021', ...made }),
      ),
    ).toEqual(
      isLater
        ? [['a', ['b']]]
        : [
            ['a', []],
            ['b', []],
          ],
    );
  });

  it('are two where only one of them has the statement’s time, or any', () => {
    const said = [
      total({ id: 'a' }),
      total({ id: 'b', period: '2019/2020' }),
      total({ id: 'c', period: '2020/2021' }),
      total({ id: 'd' }),
    ];
    const { totals, apart } = tested(said);
    const rows = [totals, apart].map((list) =>
      list.map((one) => [one.id, ...one.later.map(({ id }) => id)].join(' ')),
    );
    expect(rows).toEqual([['c'], ['a d', 'b']]);
  });

  it('are one for a pair only where both values are the same', () => {
    const period = '2021';
    expect(sayings(...pair('a', { period }), ...pair('b', { period }))).toEqual([
      ['a-all', ['b-all']],
    ]);
    expect(sayings(...pair('a', { period }), ...pair('b', { period }, { value: '101' }))).toEqual([
      ['a-all', []],
      ['b-all', []],
    ]);
    // A total whose foreign part is inside is another national figure than a national total.
    expect(sayings(...pair('a', { period }), total({ id: 'b', period }))).toEqual([
      ['a-all', []],
      ['b', []],
    ]);
  });
});

describe('the time of a total', () => {
  test.each<[string, string | null, 'totals' | 'apart', boolean]>([
    ['the statement’s own', '2021', 'totals', false],
    ['the same days in other words', '2021-01-01/2021-12-31', 'totals', false],
    ['the same end and another beginning', '2020-07/2021', 'totals', true],
    ['the same beginning and another end', '2021/2022', 'totals', true],
    ['a day in common', '2020/2021-01-01', 'totals', true],
    ['no day in common', '2020', 'apart', true],
    ['none given', null, 'apart', false],
  ])('%s: %s', (_case, period, list, hasOwn) => {
    const test = tested([total({ id: 'a', period })]);
    expect(test[list].map(({ id }) => id)).toEqual(['a']);
    expect(test[list][0]?.own !== null).toBe(hasOwn);
    expect(test[list][0]?.reach === null).toBe(list === 'apart');
  });

  it('has its own answer, whatever the statement’s is', () => {
    const contributions = [
      { low: '100', date: '2021-05-04' },
      { low: '1000', date: '2022-05-04' },
    ];
    const { totals } = tested([total({ id: 'a', value: '1000', period: '2021/2022' })], {
      contributions,
    });
    expect(totals[0]).toMatchObject({
      reach: 'both',
      own: { foreign: { low: '1100.00' }, national: { low: '9900.00' }, reach: 'neither' },
    });
  });
});

describe('what would break the statement', () => {
  test.each([
    ['90', '100.00'],
    ['50', '900.00'],
    ['70', '385.71'],
    ['100', '0.00'],
    ['0', null],
  ])('at %s per cent on 900: %s', (value, breaks) => {
    const { totals } = tested([total({ id: 'a', period: '2021' })], {}, { value });
    expect(totals[0]?.breaks).toBe(breaks);
  });
});
