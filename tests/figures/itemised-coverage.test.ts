import { describe, expect, it, test } from 'vitest';
import { vocabularyOf } from '@/lib/analysis/vocabulary';
import type { Figure } from '@/lib/figures/figure';
import { itemisedCoverage } from '@/lib/figures/itemised-coverage';
import { CONVERTED_FIGURE } from '@/lib/filters/endpoints';
import { defaultQuery } from '@/lib/filters/query';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Statement } from '@/lib/ledger/schema';
import { type MadeContribution, madeLedger, madeStatement } from '@/tests/support/made-ledger';
import { INVENTED, ledgerIn, REAL } from '@/tests/support/real-ledger';
import { stripsOf } from '@/tests/support/required-figure';

function figureOf(ledger: Ledger, currency = 'USD'): Figure {
  const query = defaultQuery(vocabularyOf(ledger), CONVERTED_FIGURE);
  return itemisedCoverage(ledger, { ...query, currency });
}

/** What is said of all foreign support of 2021, of which the ledger counts 100 to 200 dollars. */
function said(
  values: readonly string[],
  more: Partial<Statement> = {},
  contributions: readonly MadeContribution[] = [{ low: '100', high: '200' }],
): Figure {
  const statements = values.map((value, index) =>
    madeStatement({
      id: `s${index}`,
      quantity: 'foreign-total',
      qualifier: null,
      unit: 'USD',
      base: 'programme',
      period: '2021',
      printed: `$${value}`,
      ...more,
      value,
    }),
  );
  return figureOf(
    madeLedger({ contributions, statements: [madeStatement({ id: 'claim' }), ...statements] }),
  );
}

const unnamed = { period: null } as const;

test.each<[string, Figure, string]>([
  ['none', said([]), 'No foreign total is stated'],
  [
    'one in full',
    said(['100']),
    'The ledger holds all of the one foreign total that names a period to compare',
  ],
  [
    'one in part',
    said(['201']),
    'The ledger holds less than the one foreign total that names a period to compare',
  ],
  [
    'one between the ends',
    said(['150']),
    'Whether the ledger holds all of the one foreign total that names a period to compare depends on what counts',
  ],
  [
    'all sorts',
    said(['50', '100', '150', '300']),
    'Of four foreign totals that name a period to compare, the ledger holds more than stated for one, all that is stated for one and less than stated for one; for one it depends on what counts',
  ],
  [
    'two exceeded',
    said(['50', '60']),
    'Of two foreign totals that name a period to compare, the ledger holds more than stated for two',
  ],
  [
    'two between the ends',
    said(['150', '160']),
    'For all two foreign totals that name a period to compare it depends on what counts whether the ledger holds all of them',
  ],
  [
    'zero, of which the ledger holds more',
    said(['0']),
    'The ledger holds more than the one foreign total that names a period to compare',
  ],
  [
    'only of long ago',
    said(['5'], { period: '2008' }),
    'No foreign total that is stated can be compared with the ledger',
  ],
  [
    'only without a period',
    said(['5', '500'], unnamed),
    'No foreign total that is stated can be compared with the ledger; two name no period',
  ],
])('the finding is true of %s', (_case, figure, finding) => {
  expect(figure.finding).toBe(finding);
  expect(JSON.stringify(figure)).not.toMatch(/NaN|Infinity|undefined/);
});

describe('a stated total', () => {
  it('is a tick beside the bar of what the ledger holds, in words both', () => {
    const [strip] = stripsOf(said(['150'])).groups[0]?.strips ?? [];
    expect(strip).toMatchObject({
      text: '100.00 – 200.00 of 150.00',
      verdict: '67\u00a0–\u00a0133\u00a0%, depends on what counts',
      verdictDetail: '2021',
      marks: [
        { look: 'solid', hue: 'foreign', from: '0.00', to: '100.00' },
        { look: 'hatched', hue: 'foreign', from: '100.00', to: '200.00' },
        { look: 'tick', hue: 'ink', from: '150.00', to: '150.00' },
      ],
    });
  });

  test.each([
    [['50'], '200\u00a0–\u00a0400\u00a0%, more than stated'],
    [['400'], '25\u00a0–\u00a050\u00a0%, less than stated'],
    [['0'], 'zero is stated; the ledger holds 100.00 – 200.00'],
  ])('of %j reads %s', (values, verdict) => {
    expect(stripsOf(said(values)).groups[0]?.strips[0]?.verdict).toBe(verdict);
  });

  it('is all that is stated where the ledger holds exactly that', () => {
    expect(stripsOf(said(['100'], {}, [{}])).groups[0]?.strips[0]?.verdict).toBe(
      '100\u00a0%, all that is stated',
    );
  });

  it('of which nothing is counted says so, and is no blank', () => {
    const [strip] = stripsOf(said(['100'], {}, [])).groups[0]?.strips ?? [];
    expect(strip).toMatchObject({
      text: 'nothing of 100.00',
      verdict: '0\u00a0%, nothing is counted',
    });
  });

  it('that names no period is beside the ledger, without a percentage or a verdict', () => {
    const figure = said(['100', '0'], unnamed);
    expect(figure.rows).toMatchObject([
      {
        names_period: 'false',
        from: '2020-11-10',
        to: '2024-05-01',
        low: '100.00',
        high: '200.00',
        share_low: '',
        share_high: '',
        reaches: '',
      },
      { reaches: '' },
    ]);
    expect(figure.table.rows[0]?.cells.map(({ text }) => text)).toEqual([
      expect.any(String),
      'names no period; the ledger: 10 November 2020 to 1 May 2024',
      '$100',
      '100.00',
      '100.00 to 200.00',
      '',
      'names no period',
    ]);
    const [group] = stripsOf(figure).groups;
    expect(group?.title).toBe(
      'Name no period: beside the ledger from 10 November 2020 to the day each was said, but not compared',
    );
    expect(group?.strips).toMatchObject([
      {
        text: '100.00 – 200.00 beside 100.00',
        verdict: 'names no period',
      },
      { verdict: 'names no period; zero is stated; the ledger holds 100.00 – 200.00' },
    ]);
    expect(JSON.stringify(figure.drawing)).not.toContain('%');
  });
});

describe('on the real ledger', () => {
  const figure = figureOf(ledgerIn(REAL));

  it('shows a union by itself and with its members', () => {
    const rows = figure.rows.filter((row) => row.statement === 'koopman-2024-05-eu-and-members');
    expect(rows).toMatchObject([
      { of: 'donor', share_low: '86.33', share_high: '117.72', reaches: 'depends-on-both' },
      { of: 'with-members', share_low: '113.73', share_high: '146.19', reaches: 'depends-on-both' },
    ]);
    const cells = figure.table.rows.flatMap((row) =>
      row.key.startsWith('koopman-2024-05-eu-and-members') ? (row.cells[4] ?? []) : [],
    );
    expect(cells.slice(0, 2).map((cell) => cell.href)).toEqual([
      '/ledger?donor=eu&counted=counted&from=2020-01-01&to=2024-05-03',
      '/ledger?donor=eu.members&counted=counted&from=2020-01-01&to=2024-05-03',
    ]);
  });

  it('gives one verdict a statement in its row, the table and the headline', () => {
    const verdicts = new Map(figure.rows.map((row) => [row.statement, row.reaches]));
    const of = (verdict: string) => [...verdicts.values()].filter((one) => one === verdict).length;
    expect(figure.finding).toBe(
      'Of 16 foreign totals that name a period to compare, the ledger holds more than stated for one and less than stated for six; for nine it depends on what counts or on whether members are meant; 13 others name none',
    );
    expect([of('more'), of('less')]).toEqual([1, 6]);
    expect(
      figure.table.rows.filter((row) => row.cells[6]?.text === 'less than stated').length,
    ).toBe(of('less'));
    const strips = stripsOf(figure).groups.flatMap((group) => group.strips);
    expect(strips.filter(({ verdict }) => verdict.endsWith('less than stated'))).toHaveLength(
      of('less'),
    );
  });

  it('keeps the currency in every link to the rows', () => {
    const hrefs = figureOf(ledgerIn(REAL), 'EUR').table.rows.flatMap(
      (row) => row.cells[4]?.href ?? [],
    );
    expect(hrefs.length).toBeGreaterThan(20);
    expect(hrefs.filter((href) => !href.includes('currency=EUR'))).toEqual([]);
  });

  it('lists what is of another time last, without a percentage', () => {
    const apart = figure.rows.filter((row) => row.apart !== '');
    expect(apart.length).toBeGreaterThan(5);
    expect(new Set(apart.map((row) => row.share_low))).toEqual(new Set(['']));
    expect(figure.table.rows.flatMap((row) => row.group?.title ?? [])).toEqual([
      'European Union, as donor',
      'United Kingdom, as donor',
      'United States, as donor',
      'United Nations, as channel',
      'All foreign donors',
      'Name no period: beside the ledger, but not compared',
      'Not set beside the ledger',
    ]);
  });
});

test('a ledger without a stated foreign total has a sentence and no empty table', () => {
  expect(figureOf(ledgerIn(INVENTED), 'EUR')).toMatchObject({
    finding: 'No foreign total is stated',
    rows: [],
    drawing: { kind: 'none' },
    table: { rows: [] },
    notes: [],
    sources: [],
  });
});
