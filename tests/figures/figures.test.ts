import { describe, expect, it } from 'vitest';
import type { Figure } from '@/lib/figures/figure';
import { defaultSupportQuery } from '@/lib/figures/frame';
import { FIGURES, figureKind } from '@/lib/figures/list';
import type { Query } from '@/lib/filters/query';
import { type MadeContribution, madeLedger, madeParty } from '@/tests/support/made-ledger';

function figure(id: string, contributions: readonly MadeContribution[], change = {}): Figure {
  const ledger = madeLedger({
    contributions,
    parties: [madeParty('xyz', { name: 'Home fund', country: 'ZZZ' })],
  });
  const kind = figureKind(id);
  if (!kind) throw new Error(`no figure ${id}`);
  return kind.make(ledger, { ...defaultSupportQuery(ledger), ...change });
}

const MIXED: readonly MadeContribution[] = [
  { id: 'a', stage: 'announced', low: '100', high: '300' },
  { id: 'b', stage: 'paid', low: '50' },
  { id: 'c', stage: 'signed', low: '70', rule: 'up-to', reason: 'regional-share', date: '2023-02' },
  { id: 'd', donor: 'bbb', rule: 'none', reason: 'no-amount', amount: null },
  { id: 'e', donor: 'xyz', rule: 'none', reason: 'domestic' },
  { id: 'f', donor: 'ccc', date: '2019' },
];

describe('the table of years', () => {
  const ends = (contributions: readonly MadeContribution[]) => {
    const { table, rows } = figure('foreign-support-by-year', contributions);
    const at = table.columns.findIndex(({ key }) => key === 'low');
    const said = (cells: (typeof table.rows)[number]['cells'] | null) =>
      cells?.slice(at, at + 2).map(({ text, spoken }) => spoken ?? text);
    return {
      page: new Map(table.rows.map(({ key, cells }) => [key, said(cells)])),
      foot: said(table.foot),
      file: rows.filter(({ year }) => year === '2022').map(({ low, high }) => `${low} ${high}`),
    };
  };

  it('has a dash where nothing is counted, and the files 0.00', () => {
    const { page, foot, file } = ends(MIXED);
    expect(page.get('2021')).toEqual(['150.00', '350.00']);
    expect(page.get('2022')).toEqual(['none counted', 'none counted']);
    expect(foot).toEqual(['150.00', '420.00']);
    expect(new Set(file)).toEqual(new Set(['0.00 0.00']));
  });

  it('has a dash in its sum too where nothing is counted at all', () => {
    expect(ends([{ rule: 'none', reason: 'no-amount', amount: null }]).foot).toEqual([
      'none counted',
      'none counted',
    ]);
  });

  it('keeps a sum of which nothing is certain', () => {
    const unsure: MadeContribution = { rule: 'up-to', reason: 'regional-share', date: '2022' };
    expect(ends([unsure]).page.get('2022')).toEqual(['0.00', '100.00']);
  });
});

describe('a figure of foreign support', () => {
  it.each(FIGURES.filter((kind) => kind.id.startsWith('foreign')).map((kind) => kind.id))(
    '%s: everything shown is counted or left out, and the total is the sum of what is counted',
    (id) => {
      const made = figure(id, MIXED);
      expect(made.contributions.map((one) => one.id)).toEqual(['a', 'b', 'c']);
      expect(made.leftOut).toEqual([
        { id: 'd', reason: 'no-amount' },
        { id: 'e', reason: 'domestic' },
      ]);
      expect(made.total).toEqual({ low: '150.00', high: '420.00' });
    },
  );

  it('stacks from the firmest stage outward, all solid parts first, no part of length zero', () => {
    const { drawing } = figure('foreign-support-by-donor', MIXED);
    if (drawing.kind !== 'bars') throw new Error('expected bars');
    expect(drawing.bars[0]?.segments).toEqual([
      { stage: 'paid', part: 'solid', value: '50.00' },
      { stage: 'announced', part: 'solid', value: '100.00' },
      { stage: 'signed', part: 'hatched', value: '70.00' },
      { stage: 'announced', part: 'hatched', value: '200.00' },
    ]);
    expect(drawing.stages).toEqual(['paid', 'signed', 'announced']);
    expect(drawing.hatched).toBe(true);
  });

  const LEVEL_AT_THE_TOP: readonly MadeContribution[] = [
    { donor: 'aaa', low: '10', high: '300', channels: ['un'] },
    { donor: 'ddd', low: '200', high: '300', channels: ['ng'] },
    { donor: 'ccc', low: '10', high: '300', channels: ['co'] },
    { donor: 'bbb', low: '10', high: '301', channels: ['be'] },
  ];

  it.each([
    ['foreign-support-by-donor', ['Bbbland', 'Dddland', 'Aaaland', 'Cccland']],
    ['foreign-support-by-donor-and-year', ['Bbbland', 'Dddland', 'Aaaland', 'Cccland']],
    ['foreign-support-by-channel', ['Beland', 'Ngland', 'Coland', 'Unland']],
  ])(
    '%s: the largest high end first, among equal ones the largest low end, then by name',
    (id, names) => {
      expect(figure(id, LEVEL_AT_THE_TOP).rows.map((row) => row.name)).toEqual(names);
    },
  );

  it('names every foreign donor for whom nothing is counted, and no domestic one', () => {
    const text = figure('foreign-support-by-donor', MIXED).notes.map((note) =>
      note.parts.map((part) => part.text).join(''),
    );
    expect(text[0]).toBe('Nothing is counted for 1 foreign donor: Bbbland (1 without an amount).');
    expect(text[1]).toBe(
      '2 contributions are left out: 1 from a domestic donor and 1 without an amount.',
    );
  });

  it('gives every year of the period all its stages, with 0.00 where nothing counts', () => {
    const made = figure('foreign-support-by-year', MIXED);
    const years = [...new Set(made.rows.map((row) => row.year))];
    expect(years).toEqual(['2020', '2021', '2022', '2023', '2024', '2025', '2026']);
    expect(made.rows).toHaveLength(years.length * 5);
    expect(made.rows.find((row) => row.year === '2022')).toEqual({
      year: '2022',
      stage: 'paid',
      low: '0.00',
      high: '0.00',
    });
  });

  it('says which year is not over, and from which day the first is counted', () => {
    const { drawing } = figure('foreign-support-by-year', MIXED);
    if (drawing.kind !== 'columns') throw new Error('expected columns');
    const columns = drawing.panels[0]?.columns ?? [];
    expect(columns[0]).toMatchObject({
      detail: 'from 10 Nov.',
      open: false,
      empty: 'nothing reported',
    });
    expect(columns[1]).toMatchObject({ detail: null, open: false, empty: null });
    expect(columns.at(-1)).toMatchObject({ detail: 'to 21 Nov.; not over', open: true });
  });

  it('adds up by day, each row what stands after that day', () => {
    expect(figure('foreign-support-cumulative', MIXED).rows).toEqual([
      { date: '2021-05-04', low: '150.00', high: '350.00' },
      { date: '2023-02-01', low: '150.00', high: '420.00' },
    ]);
  });

  it('begins with nothing on the first day of the period', () => {
    const { drawing } = figure('foreign-support-cumulative', MIXED);
    if (drawing.kind !== 'steps') throw new Error('expected steps');
    expect(drawing.points[0]).toMatchObject({ x: 0, date: '2020-11-10', high: '0.00' });
    expect(drawing.points[1]).toMatchObject({ x: 175, date: '2021-05-04', low: '150.00' });
    expect(drawing.days).toBe(2202);
  });

  it('puts what passes through no named channel under its own name', () => {
    const made = figure('foreign-support-by-channel', [
      { low: '5' },
      { donor: 'bbb', channels: ['un', 'ng'] },
    ]);
    expect(made.rows).toEqual([
      { channel: 'un', name: 'Unland', low: '100.00', high: '100.00' },
      { channel: 'none-stated', name: 'No channel named', low: '5.00', high: '5.00' },
    ]);
  });

  it('lists only the years of a donor that count, and both sums', () => {
    const made = figure('foreign-support-by-donor-and-year', MIXED);
    expect(made.rows).toEqual([
      { donor: 'aaa', name: 'Aaaland', year: '2021', low: '150.00', high: '350.00' },
      { donor: 'aaa', name: 'Aaaland', year: '2023', low: '0.00', high: '70.00' },
    ]);
    expect(made.table.rows[0]?.cells.map((cell) => cell.text)).toEqual([
      'Aaaland',
      '150.00 to 350.00',
      '0.00 to 70.00',
      '150.00',
      '420.00',
    ]);
    expect(made.table.foot?.map((cell) => cell.text)).toEqual([
      '1 donor',
      '150.00 to 350.00',
      '0.00 to 70.00',
      '150.00',
      '420.00',
    ]);
  });

  it.each<[Partial<Query>, string | null]>([
    [{}, null],
    [{ donor: ['aaa'] }, 'Only the donor Aaaland.'],
    [{ donor: ['aaa', 'bbb'] }, 'Only the donors Aaaland and Bbbland.'],
    [{ donorKind: 'un' }, 'Only donors of the kind “UN body”.'],
    [{ domestic: 'false' }, 'Only foreign donors.'],
    [{ conversionBasis: 'same' }, 'Only conversions of the basis “as reported, no conversion”.'],
    [{ channel: 'none-stated' }, 'Only the first channel “none named”.'],
    [{ via: 'bbb' }, 'Only what passes through Bbbland.'],
    [{ via: 'bbb.members' }, 'Only what passes through Bbbland with its members.'],
    [{ kind: 'in-kind' }, 'Only help of the kind “in kind”.'],
    [{ rule: 'up-to' }, 'Only the counting rule “at the high end only”.'],
    [{ reason: 'domestic' }, 'Only the reason “domestic donor”.'],
    [{ counted: 'left-out' }, 'Only what is left out.'],
    [{ source: 'paper-2021-0000' }, 'Only what the document paper-2021-0000 reports.'],
    [{ q: 'gift' }, 'Only what the search “gift” finds.'],
    [{ relatedTo: 'a' }, 'Only what belongs together with A gift (Aaaland, 4 May 2021).'],
    [
      { donor: ['aaa'], stage: 'paid', year: '2021' },
      'Only the donor Aaaland, the stage “paid” and the year 2021.',
    ],
  ])('says in its subtitle which filters are in force: %j', (filters, words) => {
    const { subtitle } = figure('foreign-support-by-donor', MIXED, filters);
    expect(subtitle.match(/Only .*?\.(?= Kept to)/)?.[0] ?? null).toBe(words);
  });

  it('names the filters in force among its options', () => {
    expect(figure('foreign-support-by-donor', MIXED, { stage: 'paid' }).options).toEqual({
      currency: 'USD',
      period: 'counted',
      stage: 'paid',
    });
  });

  it('draws nothing where nothing is counted', () => {
    for (const { id, make } of FIGURES.filter((kind) => kind.id.startsWith('foreign'))) {
      const ledger = madeLedger({});
      expect(make(ledger, defaultSupportQuery(ledger)).drawing.kind, id).toBe('none');
    }
  });

  it('links a count to rows of the same period and currency', () => {
    const made = figure('foreign-support-by-donor', MIXED, { currency: 'EUR', period: 'all' });
    expect(made.table.rows[0]?.cells[5]?.href).toBe(
      '/ledger?donor=aaa&counted=counted&currency=EUR&period=all',
    );
  });
});
