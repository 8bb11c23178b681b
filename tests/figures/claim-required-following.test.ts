import { describe, expect, it, test } from 'vitest';
import { claimTest } from '@/lib/analysis/claim';
import type { Cell } from '@/lib/figures/figure';
import { ledgerIn, REAL } from '@/tests/support/real-ledger';
import { madeRequired, partOf, requiredFigure } from '@/tests/support/required-figure';

/** What the page works out stands in the figure's rows too, and each row says what it rests on. */
describe('on the real ledger', () => {
  const figure = requiredFigure(ledgerIn(REAL));

  it('a pair gives its share and what the featured one would need beside its foreign part', () => {
    const pair = partOf(figure, 'pair').find(({ id }) => id?.endsWith('national-2008-2012'));
    expect(pair).toMatchObject({
      counterpart: 'landmine-monitor-2013-foreign-2008-2012',
      from: '2008-01-01',
      to: '2012-12-31',
      low: '88991406.00',
      high: '88991406.00',
      currency: 'USD',
      share: '81.66',
      how: 'parts',
      held: 'true',
    });
    const held = partOf(figure, 'pair')
      .filter(({ id }) => id === 'amirbayov-2025-12-04-national-total')
      .map((row) => [row.how, row.share, row.held]);
    expect(held).toEqual([
      ['parts', '95.10', 'true'],
      ['inside', '94.85', 'false'],
    ]);
  });

  it('each total gives the foreign total that would break the share', () => {
    expect(partOf(figure, 'breaks').map(({ low, high, share }) => [low, high, share])).toEqual([
      ['37000000.00', '37000000.00', '90'],
      ['51555555.56', '51555555.56', '90'],
      ['48900000.00', '48900000.00', '90'],
    ]);
    expect(partOf(figure, 'breaks').map(({ id }) => id)).toEqual(
      partOf(figure, 'total').map(({ id }) => id),
    );
  });

  it('the sum falls short of both ends', () => {
    expect(partOf(figure, 'short')).toMatchObject([
      { low: '7919703.88', high: '201587412.49', currency: 'USD', from: '2020-11-10' },
    ]);
  });

  it('every cell of the sensitivity is a row, with both sides of its share', () => {
    const rows = partOf(figure, 'sensitivity');
    const cells = claimTest(ledgerIn(REAL), 'USD')?.sensitivity.assumptions.flatMap((one) =>
      one.cells.map(({ foreign, share }) => [one.id, foreign.low, foreign.high, share.low]),
    );
    expect(rows).toHaveLength(15);
    expect(rows.map((row) => [row.assumption, row.low, row.high, row.share_low])).toEqual(cells);
    // 333 million beside 13,809,738.34 to 24,614,372.63.
    expect(rows[0]).toMatchObject({
      id: 'amirbayov-2024-05-programme-total; amirbayov-2024-05-foreign-total',
      assumption: 'as-counted',
      share_low: '93.12',
      share_high: '96.02',
    });
  });

  it('a required band names everyone who states its share, and nothing as printed', () => {
    const [featured, ...others] = partOf(figure, 'required');
    expect(featured?.id?.split('; ')[0]).toBe('bayramov-2024-11-national-share');
    expect(new Set(featured?.id?.split('; ')).size).toBeGreaterThan(1);
    expect([featured, ...others].map((row) => row?.printed)).toEqual(
      Array.from({ length: 6 }, () => ''),
    );
  });

  it('names base and documents of all that is said, documents and kind of all that is spent', () => {
    const without = (parts: readonly string[], column: string) =>
      figure.rows.filter((row) => parts.includes(row.part ?? '') && row[column] === '');
    const said = ['required', 'total', 'total-apart', 'again', 'pair', 'breaks', 'sensitivity'];
    const spent = ['line', 'planned', 'other-time'];
    expect(without(said, 'base')).toEqual([]);
    expect(without(spent, 'line')).toEqual([]);
    expect(without([...said, ...spent, 'sum'], 'sources')).toEqual([]);
    const bases = new Set(partOf(figure, 'total-apart').map(({ base }) => base));
    expect(bases.size).toBeGreaterThan(1);
  });
});

test('a pair in another currency than the figure’s needs money of its own', () => {
  const figure = madeRequired({
    totals: [
      { id: 'n', value: '800', unit: 'EUR', counterpart: 'f' },
      { id: 'f', value: '200', unit: 'EUR', counterpart: 'n', quantity: 'foreign-total' },
    ],
  });
  expect(figure.currency).toBe('USD');
  expect(partOf(figure, 'pair')).toMatchObject([{ low: '1800.00', currency: 'EUR' }]);
});

test('at 100 per cent nothing is enough, so no row has an amount for it', () => {
  const figure = madeRequired({
    claim: { value: '100' },
    totals: [
      { id: 'n', value: '800', counterpart: 'f' },
      { id: 'f', value: '200', counterpart: 'n', quantity: 'foreign-total' },
    ],
  });
  expect(partOf(figure, 'pair')).toMatchObject([{ low: '', currency: '', share: '80.00' }]);
  expect(partOf(figure, 'short')).toEqual([]);
  expect(partOf(figure, 'required')).toMatchObject([{ low: '', currency: '', share: '100' }]);
});

describe('the table', () => {
  const { table } = requiredFigure(ledgerIn(REAL));
  const rowOf = (key: string) => table.rows.find((row) => row.key.startsWith(key))?.cells;
  const textOf = (key: string, column: string) =>
    wordsOf(rowOf(key)?.[table.columns.findIndex((one) => one.key === column)]);
  const wordsOf = (cell?: Cell) => [cell?.text, cell?.detail].filter(Boolean).join(', ');

  it('is folded under words that say it holds more than the drawing', () => {
    expect(table.holds).toBe('Every national figure with base, source and conversion,');
  });

  test.each([
    ['amirbayov-2024-05-programme-total', 'conversion', 'difference of two totals'],
    ['amirbayov-2025-12-04-national-total', 'conversion', 'as reported, no conversion'],
    [
      'aze-2021-demining',
      'conversion',
      'derived through the US dollar, not a central-bank rate, ×\u00a00.588235',
    ],
    ['amirbayov-2025-12-04-national-total', 'base', 'the whole programme'],
    ['aze-2021-demining', 'base', 'budget line of the activity'],
    ['amirbayov-2025-12-04-national-total', 'support', 'domestic speaker'],
    ['aze-2021-demining', 'support', 'high confidence'],
    ['share 95', 'period', ''],
    ['share 95', 'base', 'the agency’s budget; the whole programme; the activities; not said'],
  ])('of %s gives the %s in words', (key, column, words) => {
    expect(textOf(key, column)).toBe(words);
  });

  it('links to lines of spending in the currency of the page', () => {
    const manat = JSON.stringify(requiredFigure(ledgerIn(REAL), 'AZN'));
    expect(manat).toContain('"/spending?currency=AZN#aze-2021-demining"');
    expect(manat).toContain('"/spending?currency=AZN"');
    expect(manat).not.toMatch(/"\/spending[#"]/);
  });
});
