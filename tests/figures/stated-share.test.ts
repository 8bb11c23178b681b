import { describe, expect, it, test } from 'vitest';
import { vocabularyOf } from '@/lib/analysis/vocabulary';
import type { DrawnShares } from '@/lib/figures/drawing';
import type { Figure } from '@/lib/figures/figure';
import { statedNationalShare } from '@/lib/figures/stated-share';
import { STATEMENT_FIGURE } from '@/lib/filters/endpoints';
import { defaultQuery } from '@/lib/filters/query';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Statement } from '@/lib/ledger/schema';
import { madeLedger, madeStatement } from '@/tests/support/made-ledger';
import { INVENTED, ledgerIn, REAL } from '@/tests/support/real-ledger';

type Said = Partial<Statement> & Pick<Statement, 'id'>;

function figureOf(ledger: Ledger): Figure {
  return statedNationalShare(ledger, defaultQuery(vocabularyOf(ledger), STATEMENT_FIGURE));
}

const made = (...said: readonly Said[]) =>
  figureOf(madeLedger({ statements: said.map((one) => madeStatement(one)) }));

function marksOf({ drawing }: Figure): DrawnShares['groups'] {
  if (drawing.kind !== 'shares') throw new Error('it is drawn as shares');
  return drawing.groups;
}

/** A total in dollars whose other side is `counterpart`. */
function amount(
  id: string,
  quantity: Statement['quantity'],
  value: string,
  counterpart: string,
  more: Partial<Statement> = {},
): Said {
  return {
    id,
    quantity,
    value,
    counterpart,
    unit: 'USD',
    qualifier: null,
    period: '2021',
    ...more,
  };
}

describe('a share that two amounts yield', () => {
  test.each<[string, Said, Said, string, string, string]>([
    [
      'national beside foreign',
      amount('a', 'national-total', '800', 'b'),
      amount('b', 'foreign-total', '200', 'a'),
      'parts',
      '80.00',
      '$0.80 of 1.00 thousand',
    ],
    [
      'foreign inside the whole',
      amount('a', 'programme-total', '1000', 'b', { includes: 'both' }),
      amount('b', 'foreign-total', '200', 'a'),
      'inside',
      '80.00',
      '$0.80 of 1.00 thousand',
    ],
    [
      'a national part of the whole',
      amount('a', 'national-total', '30000000', 'b'),
      amount('b', 'programme-total', '40000000', 'a'),
      'of-total',
      '75.00',
      '$30.0 of 40.0 million',
    ],
  ])('%s', (_case, first, second, how, share, words) => {
    const figure = made(first, second);
    expect(figure.rows).toMatchObject([
      { statement: 'a', counterpart: 'b', how, share, held: 'true', qualifier: '' },
    ]);
    expect(marksOf(figure)[0]?.marks).toMatchObject([{ share, workedOut: words, also: null }]);
  });

  it('where whether one is inside is not said is two readings, neither of them held', () => {
    const figure = made(
      amount('a', 'programme-total', '1000', 'b', { includes: null }),
      amount('b', 'foreign-total', '200', 'a'),
    );
    expect(figure.rows.map(({ how, share, held }) => `${how} ${share} ${held}`)).toEqual([
      'inside 80.00 false',
      'beside 83.33 false',
    ]);
    expect(marksOf(figure)[0]?.marks).toMatchObject([
      {
        share: '80.00',
        also: { share: '83.33', words: '83.33\u00a0% if the foreign part stands beside it' },
      },
    ]);
  });

  it('in two currencies is reckoned in the default one', () => {
    // 160 euros at 1.25 dollars are 200.
    const figure = made(
      amount('a', 'national-total', '800', 'b', { period: '2021-05-04' }),
      amount('b', 'foreign-total', '160', 'a', { unit: 'EUR', period: '2021-05-04' }),
    );
    expect(marksOf(figure)[0]?.marks).toMatchObject([
      { share: '80.00', workedOut: '$0.80 of 1.00 thousand' },
    ]);
  });
});

describe('a stated foreign share', () => {
  test.each([
    ['under', 'over'],
    ['up-to', 'at-least'],
    ['over', 'under'],
    ['at-least', 'up-to'],
    ['about', 'about'],
    [null, ''],
  ] as const)('with the qualifier %s is drawn at 100 less it, qualified %s', (said, drawn) => {
    const figure = made({ id: 'f', quantity: 'foreign-share', value: '4.8', qualifier: said });
    expect(figure.rows).toMatchObject([
      { share: '95.2', how: 'stated-foreign', qualifier: drawn, held: 'true' },
    ]);
    expect(marksOf(figure)[0]?.marks).toMatchObject([{ share: '95.2', turned: true }]);
  });
});

test('bases stand apart, those worked out first', () => {
  const figure = made(
    { id: 'a', base: 'agency-budget' },
    { id: 'b', base: 'programme' },
    amount('c', 'national-total', '1', 'd', { base: 'programme' }),
    amount('d', 'foreign-total', '1', 'c', { base: 'programme' }),
  );
  expect(marksOf(figure).map(({ base, marks }) => [base, marks.map(({ id }) => id)])).toEqual([
    ['Worked out from two totals, of the whole programme', ['c']],
    ['Stated, of the agency’s budget', ['a']],
    ['Stated, of the whole programme', ['b']],
  ]);
});

test.each<[string, Figure, string]>([
  ['nothing', made(), 'No statement gives a national share'],
  [
    'one foreign share',
    made({ id: 'f', quantity: 'foreign-share', value: '5', qualifier: 'under' }),
    'One statement gives a foreign share, which leaves over 95 %',
  ],
  [
    'one pair alone',
    made(amount('a', 'national-total', '1', 'b'), amount('b', 'foreign-total', '1', 'a')),
    'One pair of totals yields 50.00 %',
  ],
  [
    'both, on several bases',
    made(
      { id: 's', base: 'programme', value: '90' },
      { id: 't', quantity: 'foreign-share', value: '4', base: 'unclear' },
      amount('a', 'national-total', '1', 'b'),
      amount('b', 'foreign-total', '1', 'a'),
      amount('c', 'national-total', '3', 'd', { base: 'one-channel' }),
      amount('d', 'foreign-total', '1', 'c', { base: 'one-channel' }),
    ),
    'Two statements name from 90 to 96 % as the national share, on two different bases; two pairs of totals yield from 50.00 to 75.00 %, on two different bases',
  ],
])('the finding is true of %s', (_case, figure, finding) => {
  expect(figure.finding).toBe(finding);
});

describe('on the real ledger', () => {
  const figure = figureOf(ledgerIn(REAL));
  const rowsOf = (id: string) =>
    figure.rows
      .filter((row) => row.statement === id)
      .map(({ how, share, held }) => `${how} ${share} ${held}`);

  test.each([
    ['landmine-monitor-2013-national-2008-2012', ['parts 81.66 true']],
    ['landmine-monitor-2005-national-2004', ['of-total 7.97 true']],
    ['amirbayov-2024-05-programme-total', ['inside 95.39 true']],
    ['safikhanov-2024-08-programme-total', ['inside 95.39 true']],
    ['amirbayov-2025-12-04-national-total', ['parts 95.10 true', 'inside 94.85 false']],
    ['amirbayov-2025-12-09-programme-total', ['inside 94.85 true', 'beside 95.10 false']],
    ['bayramov-2024-11-national-share', ['stated 90 true']],
    ['azerbaijan-embassy-2025-10-foreign-share', ['stated-foreign 95.2 true']],
  ])('%s yields %j', (id, rows) => {
    expect(rowsOf(id)).toEqual(rows);
  });

  it('names every row by its statement, of which each has a page', () => {
    const marks = marksOf(figure).flatMap((group) => group.marks);
    expect(marks.map(({ href }) => href)).toEqual(marks.map(({ id }) => `/statements/${id}`));
    expect(marks.filter(({ featured }) => featured).map(({ id }) => id)).toEqual([
      'bayramov-2024-11-national-share',
    ]);
    // Six years of one body on one day are told apart by their periods.
    const ofOneDay = marks.flatMap(({ dateText }) => (dateText.startsWith('2013') ? dateText : []));
    expect(new Set(ofOneDay).size).toBe(ofOneDay.length);
  });

  it('says of a pair said again that it is that', () => {
    const marks = marksOf(figure).flatMap((group) => group.marks);
    expect(marks.find(({ id }) => id.startsWith('safikhanov-2024-08'))?.workedOut).toBe(
      '$333.0 of 349.1 million, said again',
    );
  });
});

test('the other ledger has one row and its line', () => {
  const figure = figureOf(ledgerIn(INVENTED));
  expect(figure.rows).toHaveLength(1);
  expect(figure.drawing).toMatchObject({
    line: { share: '35.5', label: 'at least 35.5 %, the featured statement' },
  });
});

test('a share worked out says what the featured one would need, a stated one does not', () => {
  const { rows } = figureOf(ledgerIn(REAL));
  const needs = rows.map((row) => [row.statement, row.needs, row.needs_currency]);
  // 9,887,934 foreign, nine times.
  expect(needs).toContainEqual(['landmine-monitor-2013-national-2008-2012', '88991406.00', 'USD']);
  expect(needs).toContainEqual(['bayramov-2024-11-national-share', '', '']);
  expect(rows.every((row) => (row.needs === '') === row.how?.startsWith('stated'))).toBe(true);
});
