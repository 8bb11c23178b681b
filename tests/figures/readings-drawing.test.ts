import { describe, expect, it } from 'vitest';
import type { DrawnReadings } from '@/lib/figures/drawn-readings';
import type { Figure } from '@/lib/figures/figure';
import { defaultSupportQuery } from '@/lib/figures/frame';
import { figuresOn } from '@/lib/figures/list';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Observation } from '@/lib/ledger/schema';
import { compareDecimals } from '@/lib/money';
import { ledgerOf, madeLine, madeReading } from '@/tests/support/made-readings';
import { INVENTED, ledgerIn } from '@/tests/support/real-ledger';

function figuresIn(ledger: Ledger): readonly Figure[] {
  return figuresOn('/context').map(({ make }) => make(ledger, defaultSupportQuery(ledger)));
}

function casualties(readings: readonly Observation[]): Figure {
  const figure = figuresIn(ledgerOf(readings)).find(({ id }) => id === 'casualties');
  if (!figure) throw new Error('there is no figure of casualties');
  return figure;
}

function drawingOf({ drawing }: Figure): DrawnReadings {
  if (drawing.kind !== 'readings') throw new Error(`drawn as ${drawing.kind}`);
  return drawing;
}

describe('the table', () => {
  const figure = casualties([
    ...madeLine(
      [
        ['2021', '1'],
        ['2022', '2'],
      ],
      { qualifier: 'over', note: 'A remark.' },
    ),
    madeReading({ flag: 'misprint', id: 'wrong', speaker: null, locator: null }),
  ]);

  it('groups what is drawn by line and the rest by reason', () => {
    expect(figure.table.rows.flatMap(({ group }) => group?.title ?? [])).toEqual([
      'Drawn: casualties, since 10 November 2020',
      'Not drawn: misprinted',
    ]);
  });

  it('has a row for each reading, to which links lead', () => {
    expect(figure.table.rows.map(({ id }) => id)).toEqual([
      'casualties-2021-1',
      'casualties-2022-2',
      'wrong',
    ]);
  });

  it('says day, what, since when, value with its word, printed text, document, speaker and note', () => {
    expect(figure.table.rows[0]?.cells).toEqual([
      { text: '2021' },
      { text: 'killed or injured' },
      { text: 'over 1' },
      { text: '1', printedIn: 'en' },
      { text: 'The Paper', href: '/sources/paper-2021-0000', detail: 'A Speaker; Lead' },
      { text: 'A remark.' },
    ]);
    expect(figure.table.rows[2]?.cells[1]?.detail).toBe('since 10 Nov. 2020');
    expect(figure.table.rows[2]?.cells[4]?.detail).toBe('speaker not named');
  });

  it.each<[string, Partial<Observation>, { text: string; detail?: string }]>([
    ['no day', { as_of: null }, { text: 'undated' }],
    [
      'an interval',
      { as_of: '2021-05/2021-08' },
      { text: 'Aug. 2021', detail: 'or as early as May 2021' },
    ],
    ['an approximate day', { flag: 'date-approx' }, { text: '4 May 2021', detail: 'approximate' }],
    [
      'a stretch',
      { cumulative: false, from: '2021-05-01', as_of: '2021-05-31' },
      { text: '31 May 2021', detail: 'from 1 May 2021' },
    ],
    [
      'a stretch of one month',
      { cumulative: false, from: '2021-05', as_of: '2021-05' },
      { text: 'May 2021' },
    ],
  ])('%s', (_what, made, cell) => {
    expect(casualties([madeReading(made)]).table.rows[0]?.cells[0]).toEqual(cell);
  });
});

describe('the drawing', () => {
  it('is none where no line is drawn', () => {
    expect(casualties([madeReading({ flag: 'check' })]).drawing.kind).toBe('none');
    expect(figuresIn(ledgerIn(INVENTED)).map(({ drawing }) => drawing.kind)).toEqual([
      'none',
      'none',
      'none',
    ]);
  });

  it('sets lines that count from different days apart', () => {
    const drawing = drawingOf(
      casualties([
        ...madeLine([
          ['2021', '1'],
          ['2022', '2'],
        ]),
        ...madeLine([['2023', '900']], { from: '1991' }),
        ...madeLine([['2023', '5']], { from: null }),
        ...madeLine([['2023', '2']], { indicator: 'killed' }),
      ]),
    );
    expect(
      drawing.panels.map(({ title, series }) => [title, ...series.map((one) => one.label)]),
    ).toEqual([
      ['Counted since 10 November 2020', 'casualties', 'killed'],
      ['Counted since 1991', 'casualties'],
      ['Counted since a day that is not named', 'casualties'],
    ]);
  });

  it('says so, and only then', () => {
    const one = madeLine([['2021', '1']]);
    const other = madeLine([['2021', '1']], { from: null });
    expect(casualties(one).howDrawn).toBeUndefined();
    expect(casualties([...one, ...other]).howDrawn).toBe(
      'Lines that count since 10 November 2020 and since a day that is not named stand apart, each on a scale of its own: they count different things.',
    );
  });

  it('gives each line a look of its own', () => {
    const lines = ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((subject, index) =>
      madeLine([['2021', '1']], { subject, from: index % 2 ? '2020' : '2019' }),
    );
    const looks = drawingOf(casualties(lines)).panels.flatMap(({ series }) =>
      series.map(({ look }) => look),
    );
    expect(looks.toSorted()).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('places marks by their last day, from the first day of the first year', () => {
    const drawing = drawingOf(
      casualties(
        madeLine([
          ['2021-03', '1'],
          ['2023-02-28', '2'],
        ]),
      ),
    );
    expect(drawing.panels[0]?.series[0]?.points.map(({ x }) => x)).toEqual([89, 788]);
    expect(drawing.days).toBe(788);
    expect(drawing.ticks).toEqual([
      { x: 0, label: '2021' },
      { x: 365, label: '2022' },
      { x: 730, label: '2023, to 28 Feb.' },
    ]);
  });

  it('says who said what of a mark, and that a word stands before it', () => {
    const drawing = drawingOf(
      casualties([
        madeReading({ value: '90', qualifier: 'over', id: 'a' }),
        madeReading({ value: '100', id: 'b', speaker: 'Another' }),
        madeReading({ value: '95', id: 'c', speaker: 'Another' }),
      ]),
    );
    expect(drawing.panels[0]?.series[0]?.points[0]).toMatchObject({
      low: '90',
      high: '100',
      qualified: ['low'],
      href: '/context#a',
      tip: {
        title: 'Casualties, since 10 Nov. 2020',
        lines: [
          { label: '4 May 2021, A Speaker', value: 'over 90' },
          { label: '4 May 2021, Another', value: '95 and 100' },
        ],
      },
    });
  });

  it.each<[string, readonly string[], string, string]>([
    ['zero', ['10', '40'], '0.00', 'Counted since 10 November 2020'],
    ['zero where all are level', ['40', '40'], '0.00', 'Counted since 10 November 2020'],
    ['zero where there is nothing', ['0', '0'], '0.00', 'Counted since 10 November 2020'],
    [
      'a round number where all lie far above it',
      ['3300', '3461', '3400'],
      '3300.00',
      'Counted since 10 November 2020; the scale begins at 3,300',
    ],
    [
      'one below the least',
      ['3336', '3461'],
      '3325.00',
      'Counted since 10 November 2020; the scale begins at 3,325',
    ],
  ])('begins at %s', (_where, values, floor, title) => {
    const days = values.map((value, index) => [`${2021 + index}`, value] as const);
    const [panel] = drawingOf(casualties(madeLine(days))).panels;
    expect([panel?.floor, panel?.title]).toEqual([floor, title]);
    const largest = values.toSorted(compareDecimals).at(-1) ?? '0';
    expect(compareDecimals(panel?.axis.max ?? '0', largest)).toBeGreaterThanOrEqual(0);
  });
});
