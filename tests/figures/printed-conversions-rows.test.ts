import { describe, expect, test } from 'vitest';
import { checkedPairs } from '@/lib/analysis/printed-pairs';
import type { ReportAmount } from '@/lib/ledger/schema';
import { drawn, figureOf, ledgerOf } from '@/tests/support/gaps-figure';
import { ledgerOfReports } from '@/tests/support/made-conversions';
import { printed } from '@/tests/support/made-reports';
import { ledgerIn, REAL } from '@/tests/support/real-ledger';

describe('the rows', () => {
  const ledger = ledgerIn(REAL);
  const made = figureOf(ledger);

  test('are all pairs, in the drawing and the table alike', () => {
    const pairs = checkedPairs(ledger).length;
    const rows = drawn(made).groups.flatMap((group) => group.rows);
    expect([made.rows.length, rows.length, made.table.rows.length]).toEqual([pairs, pairs, pairs]);
    expect(made.total).toBeNull();
    expect(made.contributions).toEqual([]);
  });

  test.each([
    ['today-az-2021-09-09-6328', '$472,752', ['0.07', 'agrees', '', '0.16', 'agrees', '']],
    ['today-az-2022-09-09-34b8', '$472,752', ['0.07', 'agrees', '', '17.61', 'off', '']],
    ['trend-2022-06-29-ecd9', '$608,000', ['11.74', 'off', '', '0.00', 'agrees', '']],
    ['azerbaycan24-undated-d3f6', '$608,000', ['11.74', 'off', '', '', 'not-testable', 'undated']],
  ])('%s, %s', (source, equivalent, cells) => {
    const row = made.rows.find(
      (one) => one.source === source && one.equivalent_printed === equivalent,
    );
    expect([
      row?.gap_on_date,
      row?.verdict_on_date,
      row?.reason_on_date,
      row?.gap_published,
      row?.verdict_published,
      row?.reason_published,
    ]).toEqual(cells);
    expect(Object.keys(row ?? {})).toEqual(made.columns);
  });

  test.each<[string, string, Record<string, string>]>([
    [
      'today-az-2022-09-09-34b8',
      '$472,752',
      {
        side_on_date: 'below',
        side_published: 'above',
        original_currency: 'EUR',
        equivalent_currency: 'USD',
        equivalent_qualifier: '',
        implied_low: '1.18188',
        implied_high: '1.18188',
        date: '2021-09-08',
        rate_on_date: '1.1827',
        rate_date_on_date: '2021-09-08',
        published: '2022-09-09',
        rate_published: '1.0049',
        rate_date_published: '2022-09-09',
      },
    ],
    // Inside what 608,000 stands for there is no side; the sign was lost, so there is no rate.
    [
      'trend-2022-06-29-ecd9',
      '$608,000',
      { side_on_date: 'below', side_published: '', implied_low: '1.215', implied_high: '1.217' },
    ],
    [
      'azernews-2021-09-21-0def',
      'AZN 1 million',
      {
        side_on_date: '',
        original_currency: '',
        equivalent_currency: 'AZN',
        equivalent_qualifier: 'over',
        implied_low: '2',
        implied_high: '',
        rate_on_date: '',
        rate_date_on_date: '',
        published: '2021-09-21',
        rate_date_published: '',
      },
    ],
  ])('%s, %s has sides, both rates and their dates', (source, equivalent, cells) => {
    const row = made.rows.find(
      (one) => one.source === source && one.equivalent_printed === equivalent,
    );
    expect(row).toMatchObject(cells);
  });

  test('draw anew what is drawn: every mark from its gap and its side', () => {
    const marks = drawn(made).groups.flatMap(({ rows }) => rows.flatMap((row) => row.marks));
    const said = marks.flatMap(({ gap }) => (gap === '' ? [] : [gap]));
    const anew = made.rows.flatMap((row) =>
      (['on_date', 'published'] as const).flatMap((when) => {
        const [gap, side] = [row[`gap_${when}`], row[`side_${when}`]];
        if (gap === '') return [];
        return [side === '' ? 'no gap' : `${gap === '0.00' ? 'under 0.01' : gap} % ${side}`];
      }),
    );
    expect(anew).toEqual(said);
    expect(new Set(made.rows.map((row) => row.side_published))).toEqual(
      new Set(['', 'below', 'above']),
    );
  });

  test('name whose contribution it is and tell a lost sign, so that headings and boxes can be drawn', () => {
    const groups = drawn(made).groups;
    const headings = groups.flatMap(({ detail, title, rows }) =>
      rows.map(() => `${detail.split(', ')[0]}: ${title}`),
    );
    expect(made.rows.map((row) => `${row.donor_name}: ${row.title}`)).toEqual(headings);
    const boxes = groups.flatMap(({ rows }) =>
      rows.map((row) => row.printed.filter(({ lost }) => lost).length),
    );
    const lost = made.rows.map(
      (row) =>
        [row.original_currency_known_by, row.equivalent_currency_known_by].filter(
          (how) => how === 'lost',
        ).length,
    );
    expect(lost).toEqual(boxes);
    expect(Math.max(...lost)).toBe(1);
  });

  test('hold the word before the original, and that before the equivalent', () => {
    const original = printed('€400', '400', 'EUR', { qualifier: 'at-least' });
    const equivalent = printed('$499', '499', 'USD', { role: 'conversion', qualifier: 'about' });
    const [row] = figureOf(ledgerOfReports([[original, equivalent]])).rows;
    expect([row?.original_qualifier, row?.equivalent_qualifier]).toEqual(['at-least', 'about']);
  });

  test('say on which side a mark lies whose gap rounds to nothing', () => {
    // 500.02 stands for 500.015 and more, the reference is 500.
    const [row] = figureOf(ledgerOf('500.02')).rows;
    expect([row?.gap_on_date, row?.side_on_date]).toEqual(['0.00', 'above']);
  });

  test('an original whose currency is not known implies a rate for one unit', () => {
    const unit = (original: ReportAmount, equivalent: string | null) =>
      figureOf(
        ledgerOfReports([[original, printed('500', '500', equivalent, { role: 'conversion' })]]),
      ).table.rows[0]?.cells[2]?.detail;
    const signless = printed('400', '400', null, { currencyKnownBy: 'lost' });
    expect(unit(printed('€400', '400', 'EUR'), 'USD')).toBe('USD for 1 EUR');
    expect(unit(signless, 'USD')).toBe('USD for 1 unit');
    expect(unit(printed('€400', '400', 'EUR'), null)).toBe('units for 1 EUR');
    expect(unit(signless, null)).toBeUndefined();
    expect(unit(printed('€0', '0', 'EUR'), 'USD')).toBeUndefined();
  });

  test('narrow with the filters', () => {
    const few = figureOf(ledger, { publisher: 'Trend' });
    expect(few.rows.map((row) => row.source)).toEqual(['trend-2022-06-29-ecd9']);
    expect(drawn(few).groups.map(({ rows }) => rows.length)).toEqual([1]);
  });
});
