import { describe, expect, it, test } from 'vitest';
import type { Spending } from '@/lib/ledger/schema';
import { madeSpending } from '@/tests/support/made-ledger';
import { INVENTED, ledgerIn } from '@/tests/support/real-ledger';
import {
  type MadeClaim,
  madeRequired,
  partOf,
  requiredFigure,
  stripsOf,
} from '@/tests/support/required-figure';

const total = (value: string) => ({ id: `t${value}`, value });
const line = (id: string, value: string, more: Partial<Spending> = {}) =>
  madeSpending({ id, amount: { value, currency: 'USD' }, ...more });

test.each<[string, MadeClaim, string]>([
  [
    'one total, one line',
    { totals: [total('900.01')], spending: [line('a', '100')] },
    'The one stated total reaches the low end, but not the high end; the one published line reaches neither',
  ],
  [
    'over asks for more than the end itself',
    { totals: [total('900')], spending: [line('a', '900'), line('b', '0.01')] },
    'The one stated total reaches neither end; the published lines reach the low end',
  ],
  [
    'at least is content with it',
    { claim: { qualifier: 'at-least' }, totals: [total('900')] },
    'The one stated total reaches the low end, but not the high end; no line of spending is published for it',
  ],
  [
    'both totals, both ends',
    { totals: [total('2000'), total('3000')], spending: [line('a', '5000')] },
    'Both stated totals reach both ends; the one published line reaches both',
  ],
  [
    'none of three',
    { totals: [total('1'), total('2'), total('3')], spending: [line('a', '1'), line('b', '1')] },
    'None of three stated totals reaches the low end; the published lines reach neither',
  ],
  [
    'some of three',
    { totals: [total('1'), total('1000'), total('2000')] },
    'Two of three stated totals reach the low end, one of them the high end; no line of spending is published for it',
  ],
  [
    'all the low end, none the high',
    { totals: [total('1000'), total('1001')] },
    'Both stated totals reach the low end, none the high end; no line of spending is published for it',
  ],
  [
    'only lines',
    { spending: [line('a', '1'), line('b', '1')] },
    'No national total is stated for that time; the published lines reach neither',
  ],
  ['nothing', {}, 'Neither a national total nor a line of spending is reported for that time'],
  [
    'only a plan',
    { spending: [line('a', '1', { nature: 'planned' })] },
    'Neither a national total nor a line of spending is reported for that time',
  ],
  [
    'nothing that converts',
    {
      totals: [{ id: 't', value: '1', unit: 'XTS' }],
      spending: [line('a', '1', { amount: { value: '1', currency: 'XTS' } })],
    },
    'No stated total could be converted; the published lines could not be converted',
  ],
  [
    'one end',
    { contributions: [{}], totals: [total('900.01'), total('5')], spending: [line('a', '1')] },
    'One of two stated totals reaches what is required; the one published line does not',
  ],
  [
    'nothing foreign',
    { contributions: [], totals: [total('900')] },
    'Nothing foreign is counted from 1 January 2021 to 31 December 2021, so nothing follows for what the state spent',
  ],
  [
    'all of it national',
    { claim: { value: '100' }, totals: [total('900')] },
    'A national share of 100 % leaves no room for foreign support, so no sum would be enough',
  ],
  [
    'none of it national',
    { claim: { value: '0' }, totals: [total('900')] },
    'A national share of nothing requires nothing of the state',
  ],
])('the finding is true of %s', (_case, ledger, finding) => {
  const figure = madeRequired(ledger);
  expect(figure.finding).toBe(finding);
  // Whatever it finds, no cell, caption or note is a slip of the program.
  expect(JSON.stringify(figure)).not.toMatch(/NaN|Infinity|undefined/);
});

describe('a ledger with little', () => {
  it('older than its period has a sentence and no empty table', () => {
    const figure = madeRequired({ claim: { period: null, date: '2019' } });
    expect(figure).toMatchObject({ rows: [], drawing: { kind: 'none' }, table: { rows: [] } });
    expect(figure.finding).toBe('The featured statement is older than the period that is counted');
  });

  it('without a figure to draw has the band in its table, and no drawing of empty rows', () => {
    const figure = requiredFigure(ledgerIn(INVENTED));
    expect(figure.drawing.kind).toBe('none');
    expect(figure.table.rows.at(-1)?.cells.map((cell) => cell.text)).toEqual([
      'at least 35.5 %, the statement',
      '',
      '',
      '22,015.50 to 29,092.69',
      '',
      'the whole programme',
      '',
      'Gazette of Freedonia (invented)',
      '',
    ]);
    expect(figure.table.rows.at(-1)).toMatchObject({
      group: { detail: 'beside the foreign support from 1 March 2023 to 11 November 2024' },
      cells: [{ detail: '0.55 times foreign support' }, {}, {}, {}, {}, {}, {}, {}, {}],
    });
    expect(partOf(figure, 'missing')).toHaveLength(2);
    expect(figure.subtitle).toContain('The statement names no period');
  });

  it('of a statement with a period of its own says nothing of a missing one', () => {
    expect(madeRequired({}).subtitle).not.toContain('names no period');
    expect(madeRequired({}).subtitle).toContain('from 1 January 2021 to 31 December 2021');
  });
});

it('sets a total that is of other months against the band of its own months too', () => {
  const figure = madeRequired({
    totals: [{ id: 't', value: '1000', period: '2021/2022' }],
    contributions: [
      { low: '100', high: '200' },
      { id: 'later', date: '2022-05-01', low: '50' },
    ],
  });
  expect(partOf(figure, 'total')).toMatchObject([
    { reaches: 'low', own_low: '1350.00', own_high: '2250.00', own_reaches: 'neither' },
  ]);
  const drawing = stripsOf(figure);
  expect(drawing.groups[0]?.strips[0]).toMatchObject({
    verdict: 'reaches the low end',
    verdictDetail: 'Runs 12 months beyond; for its own months it reaches neither end',
    marks: [
      { look: 'solid', from: '0.00', to: '1000.00' },
      { look: 'bracket', from: '1350.00', to: '2250.00' },
    ],
  });
});

it('shows both readings of a total where whether the foreign part is inside is not said', () => {
  const figure = madeRequired({
    totals: [
      { id: 'p', value: '1000', quantity: 'programme-total', includes: null, counterpart: 'f' },
      { id: 'f', value: '150', quantity: 'foreign-total', counterpart: 'p' },
    ],
  });
  expect(partOf(figure, 'total').map(({ id, low }) => [id, low])).toEqual([
    ['p; f', '850.00'],
    ['p', '1000.00'],
  ]);
  expect(figure.finding).toMatch(/^One of two stated totals reaches the low end/);
});

it('tells lines of one label apart by their titles', () => {
  const figure = madeRequired({
    spending: [
      line('a', '100', { title: 'One' }),
      line('b', '200', { title: 'Two' }),
      line('c', '50', { title: 'Three', within: ['a'] }),
      line('d', '50', { title: 'Four', period: '2022', line: 'agency' }),
    ],
  });
  const drawing = stripsOf(figure);
  expect(drawing.groups[0]?.strips.map(({ label, level, text }) => [label, level, text])).toEqual([
    ['2021: One', 0, '0.10'],
    ['of it: Three', 1, '0.05'],
    ['2021: Two', 0, '0.20'],
    ['Sum of these lines', 0, '$0.30 k'],
  ]);
  expect(partOf(figure, 'other-time').map(({ id }) => id)).toEqual(['d']);
});
