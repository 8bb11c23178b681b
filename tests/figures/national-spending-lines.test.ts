import { describe, expect, it, test } from 'vitest';
import { vocabularyOf } from '@/lib/analysis/vocabulary';
import type { Figure } from '@/lib/figures/figure';
import { nationalSpendingLines } from '@/lib/figures/national-spending-lines';
import { CONVERTED_FIGURE } from '@/lib/filters/endpoints';
import { defaultQuery } from '@/lib/filters/query';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Spending } from '@/lib/ledger/schema';
import { madeLedger, madeSpending } from '@/tests/support/made-ledger';
import { INVENTED, ledgerIn, REAL } from '@/tests/support/real-ledger';
import { partOf, stripsOf } from '@/tests/support/required-figure';

function figureOf(ledger: Ledger, currency?: string): Figure {
  const query = defaultQuery(vocabularyOf(ledger), CONVERTED_FIGURE);
  return nationalSpendingLines(ledger, currency ? { ...query, currency } : query);
}

/** Of a ledger that counts from November 2020 to the end of 2022. */
function made(spending: readonly Spending[]): Figure {
  return figureOf(
    madeLedger({ spending, subject: { counted: { from: '2020-11-10', to: '2022', why: '' } } }),
  );
}

const ALL = madeSpending({ id: 'all', period: '2020/2022' });

test.each<[string, readonly Spending[], string]>([
  ['nothing', [], 'No national spending is reported'],
  [
    'only plans',
    [madeSpending({ id: 'a', nature: 'planned' }), madeSpending({ id: 'b', nature: 'order' })],
    'No line of spending is reported as spent; 2 lines are planned or ordered',
  ],
  ['one line', [ALL], 'One line is reported as spent, $100.00; no month is without one'],
  [
    'two lines and a gap',
    [madeSpending({ id: 'a', period: '2020' }), madeSpending({ id: 'b', period: '2022' })],
    'Two lines are reported as spent, $200.00 together; none for 2021',
  ],
  [
    'many gaps',
    [
      madeSpending({ id: 'a', period: '2021-03-01/2021-04-30' }),
      madeSpending({ id: 'b', period: '2022-02-01/2022-03-31' }),
    ],
    'Two lines are reported as spent, $200.00 together; none for five stretches of months',
  ],
  [
    'nothing that converts',
    [{ ...ALL, amount: { value: '1', currency: 'XTS' } }],
    'One line is reported as spent, none of which could be converted into US dollars; no month is without one',
  ],
])('the finding is true of %s', (_case, spending, finding) => {
  const figure = made(spending);
  expect(figure.finding).toBe(finding);
  expect(JSON.stringify(figure)).not.toMatch(/NaN|Infinity|undefined/);
});

describe('lines', () => {
  it('stand one after another, those inside another below it and not added', () => {
    const figure = made([
      ALL,
      madeSpending({ id: 'part', within: ['all'], amount: { value: '40', currency: 'USD' } }),
      madeSpending({ id: 'plan', nature: 'planned', period: '2022' }),
    ]);
    const [spent, planned] = stripsOf(figure).groups;
    expect(spent?.strips.map(({ label, level, joins }) => [label, level, joins])).toEqual([
      ['2020 to 2022', 0, '100.00'],
      ['of it: 2021', 1, '100.00'],
      ['That line', 0, null],
    ]);
    expect(planned?.title).toBe('Only planned: never in the sum');
    expect(planned?.strips[0]?.marks).toEqual([
      { look: 'hatched', hue: 'national', from: '0.00', to: '100.00' },
    ]);
    expect(partOf(figure, 'sum')).toMatchObject([{ low: '100.00', high: '100.00' }]);
  });

  it('inside one that is only planned do not claim a line above them', () => {
    const figure = made([
      madeSpending({ id: 'plan', nature: 'planned' }),
      madeSpending({ id: 'part', within: ['plan'] }),
    ]);
    const part = stripsOf(figure).groups[0]?.strips.find(({ key }) => key === 'part');
    expect(part?.verdictDetail).toBe('inside a line that is not listed here');
    expect(figure.finding).toBe(
      'Only parts of lines that are not spent yet are reported as spent, so nothing is added up',
    );
  });

  it('that are contradicted have the other figure below them, with its reason', () => {
    const rival = {
      printed: '€80',
      value: '80',
      currency: 'EUR',
      source: 'paper-2021-0000',
      why: 'A slip.',
    };
    const figure = made([{ ...ALL, period: '2021-05-04/2021-05-04', rivals: [rival] }]);
    // 80 euros at 1.25 dollars.
    expect(partOf(figure, 'rival')).toMatchObject([
      {
        id: 'all',
        printed: '€80',
        low: '100.00',
        conversion_basis: 'mean',
        why: 'A slip.',
        in_sum: 'false',
        sources: 'paper-2021-0000',
      },
    ]);
    const row = figure.table.rows.find(({ key }) => key.includes('paper'));
    expect(row?.level).toBe(1);
    expect(row?.cells.map((cell) => cell.detail ?? cell.text)).toEqual([
      'A slip.',
      '',
      '€80',
      '100.00',
      'mean of the daily rates',
      '',
      'not held',
      'The Paper',
    ]);
  });
});

describe('on the real ledger', () => {
  const figure = figureOf(ledgerIn(REAL));

  it('adds the lines of all times, and shows every month without one', () => {
    expect(figure.finding).toBe(
      'Eight lines are reported as spent, $161.4 million together; none for four stretches of months',
    );
    expect(partOf(figure, 'missing').map(({ from }) => from)).toEqual([
      '2023-01-01',
      '2024-04-01',
      '2025-10-01',
      '2026-01-01',
    ]);
    expect(partOf(figure, 'rival')).toMatchObject([{ id: 'aze-2020-demining' }]);
  });

  it('has every entry of the ledger once', () => {
    const ids = ['line', 'planned'].flatMap((part) => partOf(figure, part).map(({ id }) => id));
    expect(ids.toSorted()).toEqual(
      ledgerIn(REAL)
        .spending.map(({ id }) => id)
        .toSorted(),
    );
    expect(partOf(figure, 'line').every((row) => row.sources !== '')).toBe(true);
    const linked = figure.table.rows.flatMap((row) => row.cells[0]?.href ?? []);
    expect(linked.toSorted()).toEqual(ids.map((id) => `/spending#${id}`).toSorted());
    // In another currency every link stays in it.
    const manat = JSON.stringify(figureOf(ledgerIn(REAL), 'AZN'));
    expect(manat).toContain('"/spending?currency=AZN#aze-2021-demining"');
    expect(manat).not.toContain('"/spending#');
  });
});

test('a ledger without spending has a sentence and no empty table', () => {
  expect(figureOf(ledgerIn(INVENTED))).toMatchObject({
    rows: [],
    drawing: { kind: 'none' },
    table: { rows: [] },
    notes: [],
    sources: [],
  });
});
