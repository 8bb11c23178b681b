import { describe, expect, it, test } from 'vitest';
import { claimTest } from '@/lib/analysis/claim';
import type { Spending } from '@/lib/ledger/schema';
import { inWords, line, spendingTested } from '@/tests/support/made-lines';
import { INVENTED, ledgerIn, REAL } from '@/tests/support/real-ledger';

describe('the spending lines of the real ledger', () => {
  const { rows, beside, otherTimes, sum } = claimTest(ledgerIn(REAL), 'USD')?.spending ?? {
    rows: [],
    beside: [],
    otherTimes: [],
    sum: null,
  };

  it('stand one after another, with the months that no line covers', () => {
    expect(inWords(rows)).toEqual([
      'aze-2020-demining+ from 0.00',
      'aze-2021-demining+ from 4117647.06',
      '.aze-2021-demining-restoration from 4117647.06',
      'ngo-agency-2021-2024-projects+ from 66352941.18',
      'aze-2022-anama-allocation+ from 66562058.83',
      'aze-2022-demining-restoration+ from 66779705.89',
      'aze-2022-emergency-machines+ from 125544411.77',
      'none 2023-01-01 to 2023-12-31',
      'aze-2024-q1-demining+ from 128426764.71',
      'none 2024-04-01 to 2024-12-31',
      'aze-2025-9m-demining+ from 137250294.12',
      '.aze-2025-h1-demining from 137250294.12',
    ]);
    expect(inWords(beside)).toEqual([
      'anama-2024-tow-trucks from 0.00',
      'anama-2026-iepf-contract from 0.00',
    ]);
    expect(otherTimes).toEqual([]);
  });

  it('come to 274,325,500 manat, which reaches neither end', () => {
    expect(sum).toEqual({
      value: '161367941.18',
      lines: 8,
      notConverted: 0,
      printed: [{ value: '274325500.00', currency: 'AZN' }],
      reach: 'neither',
      short: { low: '7919703.88', high: '201587412.49' },
    });
    const thousands = [7_000, 105_800, 355.5, 370, 99_900, 4_900, 15_000, 41_000];
    expect(thousands.reduce((all, one) => all + one)).toBe(274_325.5);
    // Each line at 1.7 manat to the dollar, rounded by itself.
    const cents = thousands.map((one) => Math.round((one * 100_000) / 1.7));
    expect(cents.reduce((all, one) => all + one)).toBe(16_136_794_118);
    expect([16_928_764_506 - 16_136_794_118, 36_295_535_367 - 16_136_794_118]).toEqual([
      791_970_388, 20_158_741_249,
    ]);
  });

  it('say how they stick out of the period', () => {
    const months = new Map(
      rows.flatMap((row) => (row.kind === 'line' ? [[row.entry.id, row.months]] : [])),
    );
    expect(months.get('aze-2020-demining')).toMatchObject({ startsEarly: 10 });
    expect(months.get('aze-2025-9m-demining')).toMatchObject({ runsBeyond: 6 });
    expect(months.get('aze-2024-q1-demining')).toMatchObject({ startsEarly: 0, runsBeyond: 0 });
  });
});

test('a ledger without spending has no sum, and no line in any of its months', () => {
  const spending = claimTest(ledgerIn(INVENTED), 'EUR')?.spending;
  expect(spending).toMatchObject({ beside: [], otherTimes: [], sum: null });
  expect(inWords(spending?.rows ?? [])).toEqual([
    'none 2023-03-01 to 2023-12-31',
    'none 2024-01-01 to 2024-11-30',
  ]);
});

describe('which lines are in the sum', () => {
  test.each<[string, readonly Spending[], readonly string[], string | null]>([
    ['one of the time', [line('a')], ['a+ from 0.00'], '100.00'],
    [
      'two, one after another',
      [line('a'), line('b', { usd: '50' })],
      ['a+ from 0.00', 'b+ from 100.00'],
      '150.00',
    ],
    [
      'one that sticks out, whole',
      [line('a', { period: '2020/2022' })],
      ['a+ from 0.00'],
      '100.00',
    ],
    [
      'one of any line of a budget, beside the months without a line for the work',
      [line('a', { line: 'equipment', period: '2021-01-01/2021-06-30' })],
      ['a+ from 0.00', 'none 2021-01-01 to 2021-12-31'],
      '100.00',
    ],
    [
      'none that lies inside another',
      [line('a', { within: ['b'] }), line('b')],
      ['b+ from 0.00', '.a from 0.00'],
      '100.00',
    ],
    [
      'none nested twice, each below what contains it',
      [
        line('a', { within: ['b', 'c'] }),
        line('b', { within: ['c'] }),
        line('c'),
        line('d', { within: ['c'] }),
        line('e'),
      ],
      ['c+ from 0.00', '.b from 0.00', '..a from 0.00', '.d from 0.00', 'e+ from 100.00'],
      '200.00',
    ],
    [
      'none nested twice, below the innermost also where that is listed later',
      [line('a'), line('b', { within: ['a'] }), line('c', { within: ['a', 'b'] })],
      ['a+ from 0.00', '.b from 0.00', '..c from 0.00'],
      '100.00',
    ],
    [
      'none that lies inside a planned one',
      [line('a', { within: ['b'] }), line('b', { nature: 'planned' })],
      ['.a from 0.00'],
      null,
    ],
    [
      'none that lies inside a planned one, which stands behind the months before it',
      [line('a', { within: ['b'], period: '2021-07/2021-12' }), line('b', { nature: 'planned' })],
      ['none 2021-01-01 to 2021-06-30', '.a from 0.00'],
      null,
    ],
    [
      'none that cannot be converted',
      [line('a', { amount: { value: '1', currency: 'XTS' } }), line('b')],
      ['a from 0.00', 'b+ from 0.00'],
      '100.00',
    ],
  ])('%s', (_case, spending, rows, sum) => {
    const test = spendingTested(spending);
    expect(inWords(test.rows)).toEqual(rows);
    expect(test.sum?.value ?? null).toBe(sum);
  });

  test.each(['planned', 'order', 'estimate'] as const)(
    'none of the nature %s, of any time',
    (nature) => {
      const test = spendingTested([line('a', { nature }), line('b', { nature, period: '2030' })]);
      expect(inWords(test.beside)).toEqual(['a from 0.00', 'b from 0.00']);
      expect(test.sum).toBeNull();
    },
  );

  it('none of another time, which is listed apart', () => {
    const test = spendingTested([
      line('a', { period: '2020' }),
      line('b', { period: '2022', within: ['a'] }),
    ]);
    expect(inWords(test.otherTimes)).toEqual(['a from 0.00', '.b from 0.00']);
    expect(test.sum).toBeNull();
  });

  it('the order is that of their time, whatever the ledger’s is', () => {
    const test = spendingTested([
      line('c', { period: '2021-07-01/2021-12-31' }),
      line('a', { period: '2020/2021' }),
    ]);
    expect(inWords(test.rows)).toEqual(['a+ from 0.00', 'c+ from 100.00']);
  });
});
