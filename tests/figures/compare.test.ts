import { describe, expect, test } from 'vitest';
import { comparedFinding, comparedSides } from '@/lib/figures/compare-frames';
import { compareTotals, uncertainPart } from '@/lib/figures/compare-totals';
import { compareYears } from '@/lib/figures/compare-years';
import { findingFrom } from '@/lib/figures/finding-parts';
import { defaultSupportQuery } from '@/lib/figures/frame';
import { type MadeContribution, madeLedger, madeParty } from '@/tests/support/made-ledger';

const upTo = { rule: 'up-to', reason: 'weak-evidence' } as const;
const none = { rule: 'none', reason: 'no-amount', amount: null } as const;

function compared(contributions: readonly MadeContribution[], donor: readonly string[]) {
  const ledger = madeLedger({
    contributions,
    parties: [madeParty('bbb', { memberOf: ['eee'] }), madeParty('eee', { kind: 'union' })],
  });
  const query = { ...defaultSupportQuery(ledger), donor };
  const { sides, whole } = comparedSides(ledger, query);
  return {
    finding: findingFrom(comparedFinding(sides, whole)).finding,
    totals: compareTotals(ledger, query),
    years: compareYears(ledger, query),
  };
}

describe('the sentence of a comparison', () => {
  test.each<[string, readonly MadeContribution[], string]>([
    [
      'nothing counted',
      [none, { donor: 'bbb', ...none }],
      'Nothing is counted since 10 November 2020',
    ],
    [
      'one of two counted',
      [{}, { donor: 'bbb', ...none }],
      'Only for Aaaland is anything counted since 10 November 2020: $100.00',
    ],
    [
      'level',
      [{}, { donor: 'bbb' }],
      'All are level, at $100.00 each. Nothing that counts is reported as paid or delivered',
    ],
    [
      'one leads at either end',
      [{ low: '200', stage: 'paid' }, { donor: 'bbb' }],
      'Largest at either end: Aaaland, $200.00. Only for Aaaland is anything that counts reported as paid or delivered',
    ],
    [
      'another leads at the high end',
      [
        { low: '200', stage: 'delivered' },
        { donor: 'bbb', low: '100', high: '900', stage: 'paid' },
      ],
      'Largest for certain: Aaaland; with everything that may count: Bbbland. For each, something that counts is reported as paid or delivered',
    ],
    [
      'nothing certain',
      [upTo, { donor: 'bbb', low: '50', ...upTo }],
      'Nothing is certain; the largest high end: Aaaland. Nothing that counts is reported as paid or delivered',
    ],
  ])('%s', (_case, contributions, finding) => {
    expect(compared(contributions, ['aaa', 'bbb']).finding).toBe(finding);
  });

  test('one donor alone', () => {
    expect(compared([{}], ['aaa']).finding).toBe(
      'Counted for Aaaland since 10 November 2020: $100.00',
    );
  });
});

test.each([
  ['100.00', '100.00', 'none'],
  ['0.00', '100.00', 'all'],
  ['99.00', '100.00', 'little'],
  ['1.00', '100.00', 'nearly all'],
  ['80.00', '100.00', 'a fifth'],
  ['79.00', '100.00', 'about a fifth'],
  ['50.00', '100.00', 'half'],
  ['33.33', '100.00', 'about two thirds'],
  ['12.00', '100.00', 'about nine tenths'],
])('of %s to %s, %s is uncertain', (low, high, words) => {
  expect(uncertainPart({ low, high })).toBe(words);
});

describe('totals side by side', () => {
  test('the finding says how certain each is, and who has nothing', () => {
    const contributions = [upTo, { donor: 'bbb' }, { donor: 'ccc', ...none }];
    expect(compared(contributions, ['bbb', 'ccc', 'aaa']).totals.finding).toBe(
      'Uncertain part of each sum: Bbbland none, Aaaland all; nothing is counted for Cccland',
    );
  });

  test('bars stand in the order asked for, one for each, on one axis', () => {
    const { drawing } = compared(
      [{ low: '10' }, { donor: 'bbb', low: '500' }, { donor: 'ccc', ...none }],
      ['ccc', 'aaa', 'bbb'],
    ).totals;
    expect(drawing).toMatchObject({
      kind: 'bars',
      axis: { max: '500.00' },
      bars: [
        { label: 'Cccland', segments: [], text: 'nothing counted' },
        { label: 'Aaaland', segments: [{ value: '10.00' }] },
        { label: 'Bbbland', segments: [{ value: '500.00' }] },
      ],
    });
  });

  test('what stands in two columns is in the whole once', () => {
    const { totals } = compared(
      [
        { donor: 'bbb', low: '500' },
        { donor: 'eee', low: '70' },
      ],
      ['eee.members', 'bbb'],
    );
    expect(totals.rows.map((row) => row.high)).toEqual(['570.00', '500.00']);
    expect(totals.total).toEqual({ low: '570.00', high: '570.00' });
  });

  test('nothing counted draws nothing', () => {
    const { totals, years } = compared([none], ['aaa', 'bbb']);
    expect([totals.drawing.kind, years.drawing.kind]).toEqual(['none', 'none']);
  });
});

describe('years side by side', () => {
  const { years } = compared(
    [
      { date: '2021' },
      { date: '2023', low: '50', ...upTo },
      { donor: 'bbb', date: '2022', low: '900' },
      { donor: 'bbb', date: '2023', ...none },
    ],
    ['aaa', 'bbb'],
  );
  const panels = years.drawing.kind === 'columns' ? years.drawing.panels : [];

  test('every panel has the years of the whole and one scale', () => {
    expect(panels.map((panel) => panel.title)).toEqual(['Aaaland', 'Bbbland']);
    expect(new Set(panels.map((panel) => panel.columns.map((one) => one.key).join()))).toEqual(
      new Set(['2020,2021,2022,2023,2024,2025,2026']),
    );
    expect(years.drawing).toMatchObject({ axis: { max: '900.00' } });
  });

  test('reported without counting is said, not reported is left empty', () => {
    const empty = panels.map((panel) => panel.columns.map((column) => column.empty));
    expect(empty[0]).toEqual([null, null, null, null, null, null, null]);
    expect(empty[1]).toEqual([null, null, null, 'not counted', null, null, null]);
  });

  test('the finding dates what counts', () => {
    expect(years.finding).toBe('What counts is dated: Aaaland 2021 and 2023; Bbbland 2022');
  });

  test('rows add up to each donor’s total', () => {
    const sum = (donor: string, end: 'low' | 'high') =>
      years.rows
        .filter((row) => row.donor === donor)
        .reduce((cents, row) => cents + Number(row[end]?.replace('.', '')), 0);
    expect([sum('aaa', 'low'), sum('aaa', 'high')]).toEqual([10_000, 15_000]);
    expect([sum('bbb', 'low'), sum('bbb', 'high')]).toEqual([90_000, 90_000]);
  });
});
