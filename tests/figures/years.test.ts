import { describe, expect, it } from 'vitest';
import { foreignSupportByYear } from '@/lib/figures/by-year';
import { compareYears } from '@/lib/figures/compare-years';
import { foreignSupportCumulative } from '@/lib/figures/cumulative';
import type { Drawing } from '@/lib/figures/drawing';
import type { Figure } from '@/lib/figures/figure';
import { defaultSupportQuery, frameOf } from '@/lib/figures/frame';
import { shownYears, yearsOf, yearTicks } from '@/lib/figures/years';
import type { Query } from '@/lib/filters/query';
import { loadLedger } from '@/lib/ledger/load';
import { madeLedger } from '@/tests/support/made-ledger';

/** Kept to 21 November 2026. */
const ledger = madeLedger({
  contributions: [
    { date: '1999-05' },
    { date: '2004' },
    { donor: 'bbb', date: '2021' },
    { donor: 'bbb', date: '2028-01', rule: 'none', reason: 'no-amount', amount: null },
  ],
});

function asked(change: Partial<Query>): Query {
  return { ...defaultSupportQuery(ledger), period: 'window', ...change };
}
const WIDE = asked({ from: '1900', to: '2100' });

function spanOf(years: readonly { readonly year: string }[]): string {
  return years.length === 0 ? 'none' : `${years[0]?.year} to ${years.at(-1)?.year}`;
}

function yearsDrawn(drawing: Drawing): string {
  if (drawing.kind !== 'columns') throw new Error('expected columns');
  return spanOf((drawing.panels[0]?.columns ?? []).map(({ key }) => ({ year: key })));
}

function yearsListed({ table }: Figure): string {
  return spanOf(table.rows.map(({ key }) => ({ year: key })));
}

function notesOf({ notes }: Figure): readonly string[] {
  return notes.map((note) => note.parts.map((part) => part.text).join(''));
}

describe('a period that reaches beyond all that is dated', () => {
  it.each<[string, Partial<Query>, string, string]>([
    ['on both sides', { from: '1900', to: '2100' }, '1900 to 2100', '1999 to 2028'],
    ['before', { from: '1900', to: '2010' }, '1900 to 2010', '1999 to 2010'],
    ['after', { from: '2010', to: '2100' }, '2010 to 2100', '2010 to 2028'],
    ['before, open to the end', { from: '1900' }, '1900 to 2028', '1999 to 2028'],
    [
      'nowhere, though its first years are empty',
      { from: '2001', to: '2005' },
      '2001 to 2005',
      '2001 to 2005',
    ],
    ['whole', { from: '1900', to: '1950' }, '1900 to 1950', 'none'],
    ['of one donor', { from: '1900', to: '2100', donor: ['aaa'] }, '1900 to 2100', '1999 to 2026'],
    [
      'of a donor of later years',
      { from: '1900', to: '2100', donor: ['bbb'] },
      '1900 to 2100',
      '2021 to 2028',
    ],
    [
      'where nothing is dated at all',
      { from: '2000', to: '2100', stage: 'paid' },
      '2000 to 2100',
      '2026 to 2026',
    ],
  ])('%s', (_where, change, whole, shown) => {
    const frame = frameOf(ledger, asked(change));
    expect([spanOf(yearsOf(frame)), spanOf(shownYears(frame))]).toEqual([whole, shown]);
  });

  it('is whole in the rows, and drawn and listed where something is dated', () => {
    const figure = foreignSupportByYear(ledger, WIDE);
    expect(figure.rows).toHaveLength(201 * 5);
    expect([yearsDrawn(figure.drawing), yearsListed(figure)]).toEqual([
      '1999 to 2028',
      '1999 to 2028',
    ]);
    expect(notesOf(figure)[0]).toBe('No contribution is dated before 1999 or after 2028.');
  });

  it('is said of the choice where the figure is narrowed', () => {
    const figure = foreignSupportByYear(ledger, { ...WIDE, to: null, donor: ['bbb'] });
    expect(notesOf(figure)[0]).toBe('No contribution of this choice is dated before 2021.');
  });

  it('is nothing to tell where nothing is dated in it', () => {
    expect(notesOf(foreignSupportByYear(ledger, { ...WIDE, stage: 'paid' }))).toEqual([]);
  });

  it('is treated alike where donors are compared', () => {
    const figure = compareYears(ledger, { ...WIDE, donor: ['aaa', 'bbb'] });
    expect(figure.rows).toHaveLength(2 * 201);
    expect([yearsDrawn(figure.drawing), yearsListed(figure)]).toEqual([
      '1999 to 2028',
      '1999 to 2028',
    ]);
    expect(notesOf(figure)).toEqual([
      'No contribution of this choice is dated before 1999 or after 2028.',
    ]);
  });

  it('begins, added up, with the first year in which something is dated', () => {
    const figure = foreignSupportCumulative(ledger, WIDE);
    if (figure.drawing.kind !== 'steps') throw new Error('expected steps');
    expect(figure.drawing.points[0]).toMatchObject({ date: '1999-01-01', high: '0.00' });
    expect(figure.drawing.ticks.map(({ label }) => label)[0]).toBe('1999');
    expect(notesOf(figure)[0]).toContain('before 1999');
  });
});

describe('a period that does not', () => {
  it.each<[string, Partial<Query>]>([
    ['the counted one', { period: 'counted' }],
    ['all', { period: 'all' }],
    ['one within', { from: '2000', to: '2020' }],
  ])('is shown whole, without a note: %s', (_what, change) => {
    const frame = frameOf(ledger, asked(change));
    expect(shownYears(frame)).toEqual(yearsOf(frame));
    expect(notesOf(foreignSupportByYear(ledger, asked(change))).join()).not.toContain('is dated');
  });

  it('of the real ledger is as long as all years where it reaches as far as may be asked', () => {
    const real = loadLedger();
    const usual = defaultSupportQuery(real);
    const all = shownYears(frameOf(real, { ...usual, period: 'all' }));
    const wide = { ...usual, period: 'window', from: '1900', to: '2100' } as const;
    expect(shownYears(frameOf(real, wide)).map(({ year }) => year)).toEqual(
      all.map(({ year }) => year),
    );
  });
});

describe('the ticks of a time axis', () => {
  it('stand at the beginning of each year, the last with its day', () => {
    expect(yearTicks('2020-11-10', '2022-03-04')).toEqual([
      { x: 0, label: '2020' },
      { x: 52, label: '2021' },
      { x: 417, label: '2022, to 4 March' },
    ]);
  });

  it('name a last year that is whole by itself', () => {
    expect(yearTicks('2021-01-01', '2021-12-31')).toEqual([{ x: 0, label: '2021' }]);
  });

  it('are days also in years of fewer than four digits', () => {
    expect(yearTicks('0998-01-01', '1000-12-31')).toEqual([
      { x: 0, label: '0998' },
      { x: 365, label: '0999' },
      { x: 730, label: '1000' },
    ]);
  });
});
