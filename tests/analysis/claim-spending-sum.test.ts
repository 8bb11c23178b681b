import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Spending } from '@/lib/ledger/schema';
import { centsOf } from '@/lib/money';
import { inWords, line, spendingTested } from '@/tests/support/made-lines';

describe('the sum', () => {
  it('is also told in every currency that the lines are printed in', () => {
    const { sum } = spendingTested([
      line('a'),
      line('b', { eur: '80' }),
      line('c', { eur: '0.005' }),
      line('d', { usd: '1000', within: ['a'] }),
    ]);
    expect(sum).toMatchObject({
      // 80 euros at 1.25 dollars, and 0.005 of one are 0.00625 dollars.
      value: '200.01',
      lines: 3,
      printed: [
        { value: '100.00', currency: 'USD' },
        { value: '80.01', currency: 'EUR' },
      ],
    });
  });

  it('leaves out what cannot be converted, and counts it', () => {
    const amount = { value: '1', currency: 'XTS' };
    expect(spendingTested([line('a', { amount }), line('b')]).sum).toMatchObject({
      value: '100.00',
      lines: 1,
      notConverted: 1,
      printed: [{ currency: 'USD' }],
      reach: 'neither',
    });
    expect(spendingTested([line('a', { amount })]).sum).toEqual({
      value: '0.00',
      lines: 0,
      notConverted: 1,
      printed: [],
      reach: null,
      short: null,
    });
  });

  test.each([
    ['899.99', 'neither', { low: '0.01', high: '900.01' }],
    ['900', 'neither', { low: '0.00', high: '900.00' }],
    ['900.01', 'low', { low: '0.00', high: '899.99' }],
    ['1800.01', 'both', { low: '0.00', high: '0.00' }],
  ])('of %s reaches %s of the ends', (usd, reach, short) => {
    expect(spendingTested([line('a', { usd })]).sum).toMatchObject({ reach, short });
  });

  it('reaches nothing where there is no band', () => {
    expect(spendingTested([line('a')], { value: '100' }).sum).toMatchObject({
      reach: null,
      short: null,
    });
  });
});

describe('months without a line', () => {
  const claim = { period: '2020-11-10/2022-02-04' };
  test.each<[string, readonly Spending[], readonly string[]]>([
    [
      'are runs that end with the year',
      [],
      [
        'none 2020-11-01 to 2020-12-31',
        'none 2021-01-01 to 2021-12-31',
        'none 2022-01-01 to 2022-02-28',
      ],
    ],
    [
      'stand between the lines in the order of time, after what is inside a line',
      [
        line('a', { period: '2020' }),
        line('b', { period: '2020-11-01/2020-12-31', within: ['a'] }),
        line('c', { period: '2021-04-01/2021-05-15' }),
        line('d', { period: '2021-10-31/2021-11-01' }),
        line('e', { period: '2022-02-28/2022-03-31' }),
      ],
      [
        'a+ from 0.00',
        '.b from 0.00',
        'none 2021-01-01 to 2021-03-31',
        'c+ from 100.00',
        'none 2021-06-01 to 2021-09-30',
        'd+ from 200.00',
        'none 2021-12-01 to 2021-12-31',
        'none 2022-01-01 to 2022-01-31',
      ],
    ],
    [
      'are covered by a line inside another too',
      [
        line('a', { period: '2020/2022', line: 'ministry' }),
        line('b', { period: '2021', within: ['a'] }),
      ],
      [
        'a+ from 0.00',
        '.b from 0.00',
        'none 2020-11-01 to 2020-12-31',
        'none 2022-01-01 to 2022-02-28',
      ],
    ],
    [
      'are not covered by a plan',
      [line('a', { period: '2020/2022', nature: 'planned' })],
      [
        'none 2020-11-01 to 2020-12-31',
        'none 2021-01-01 to 2021-12-31',
        'none 2022-01-01 to 2022-02-28',
      ],
    ],
  ])('%s', (_case, spending, rows) => {
    expect(inWords(spendingTested(spending, claim).rows)).toEqual(rows);
  });
});

describe('for any lines', () => {
  const cents = fc
    .bigInt(0n, 10n ** 12n)
    .map((n) => `${n / 100n}.${`${n % 100n}`.padStart(2, '0')}`);
  const anyLine = fc.record({
    usd: cents,
    nature: fc.constantFrom('executed', 'planned', 'order', 'estimate'),
    period: fc.constantFrom('2020', '2021', '2020/2022', '2021-06-01/2021-07-31', '2022'),
    inside: fc.option(fc.nat(20)),
  });
  const anyLines = fc.array(anyLine, { maxLength: 10 }).map((made) =>
    made.map(({ inside, ...rest }, index) => {
      // Only inside an earlier one, so there is no circle.
      const container = inside === null || index === 0 ? null : inside % index;
      return line(`l-${index}`, {
        ...rest,
        within: container === null ? [] : [`l-${container}`],
      });
    }),
  );

  it('each is listed once, and the sum is that of its rows, which never overlap', () => {
    fc.assert(
      fc.property(anyLines, (spending) => {
        const { rows, beside, otherTimes, sum } = spendingTested(spending);
        const lines = [...rows, ...beside, ...otherTimes].flatMap((row) =>
          row.kind === 'line' ? row : [],
        );
        expect(lines.map(({ entry }) => entry.id).toSorted()).toEqual(
          spending.map(({ id }) => id).toSorted(),
        );
        let end = 0n;
        for (const { amount, start } of lines.filter(({ inSum }) => inSum)) {
          expect(centsOf(start)).toBe(end);
          end += centsOf(amount?.value ?? '0');
        }
        expect(centsOf(sum?.value ?? '0')).toBe(end);
      }),
    );
  });

  it('one more that is executed never lowers the sum', () => {
    fc.assert(
      fc.property(anyLines, cents, (spending, usd) => {
        const before = centsOf(spendingTested(spending).sum?.value ?? '0');
        const after = centsOf(
          spendingTested([...spending, line('more', { usd })]).sum?.value ?? '0',
        );
        expect(after - before).toBe(centsOf(usd));
      }),
    );
  });
});
