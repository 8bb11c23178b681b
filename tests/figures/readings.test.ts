import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Figure } from '@/lib/figures/figure';
import { defaultSupportQuery } from '@/lib/figures/frame';
import { figureKind, figuresOn } from '@/lib/figures/list';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Observation } from '@/lib/ledger/schema';
import { anyReadings, ledgerOf, madeLine, madeReading } from '@/tests/support/made-readings';
import { ledgerIn, REAL } from '@/tests/support/real-ledger';

const IDS = ['area-cleared', 'casualties', 'mines-found'] as const;

function figureIn(ledger: Ledger, id: string): Figure {
  const kind = figureKind(id);
  if (!kind) throw new Error(`there is no figure "${id}"`);
  return kind.make(ledger, defaultSupportQuery(ledger));
}

const casualties = (readings: readonly Observation[]) => figureIn(ledgerOf(readings), 'casualties');

function notesOf({ notes }: Figure): readonly string[] {
  return notes.map(({ parts }) => parts.map(({ text }) => text).join(''));
}

const area = { indicator: 'area-cleared', unit: 'ha' } as const;

describe('the finding is true for any ledger', () => {
  it.each<[string, string, readonly Observation[], string]>([
    ['casualties', 'no reading', [], 'No reading of casualties is held'],
    [
      'casualties',
      'one that is on no line',
      [madeReading({ flag: 'misprint' })],
      'The one reading of casualties that is held makes no line',
    ],
    [
      'casualties',
      'several that are on no line',
      [madeReading({ flag: 'misprint' }), madeReading({ cumulative: false, id: 'two' })],
      'None of the 2 readings of casualties makes a line',
    ],
    [
      'casualties',
      'one reading',
      [madeReading({ value: '1234' })],
      '1,234 casualties reported from 10 November 2020 to 4 May 2021',
    ],
    [
      'casualties',
      'one of one',
      [madeReading({ value: '1' })],
      '1 casualty reported from 10 November 2020 to 4 May 2021',
    ],
    [
      'casualties',
      'the last of the longest line, though it falls',
      [
        ...madeLine([
          ['2021', '20'],
          ['2022-03', '15'],
        ]),
        madeReading({ value: '900', as_of: '2025', from: '1991' }),
      ],
      '15 casualties reported from 10 November 2020 to March 2022',
    ],
    [
      'casualties',
      'a part of all',
      [madeReading({ indicator: 'killed', subject: 'civilian', scope: 'other' })],
      '100 people reported killed from 10 November 2020 to 4 May 2021 (civilian)',
    ],
    [
      'casualties',
      'a beginning that is not named',
      [madeReading({ from: null })],
      '100 casualties reported up to 4 May 2021, since a day that is not named',
    ],
    [
      'casualties',
      'two readings of the last day',
      [madeReading({ value: '90', qualifier: 'over' }), madeReading({ value: '100' })],
      'Over 90 to 100 casualties reported from 10 November 2020 to 4 May 2021',
    ],
    [
      'casualties',
      'the same value, once plain and once with a word',
      [madeReading({ qualifier: 'about' }), madeReading({ id: 'plain' })],
      '100 casualties reported from 10 November 2020 to 4 May 2021',
    ],
    [
      'area-cleared',
      'land, with a word before the number',
      [madeReading({ ...area, value: '11666.9', qualifier: 'about', scope: 'agency' })],
      'About 11,666.9 hectares reported cleared from 10 November 2020 to 4 May 2021 (the agency)',
    ],
    [
      'mines-found',
      'mines with what else is counted',
      [madeReading({ indicator: 'mines-found', subject: 'mines-and-erw' })],
      '100 mines and explosive remnants reported found from 10 November 2020 to 4 May 2021 (all operators)',
    ],
    [
      'mines-found',
      'mines only',
      [madeReading({ indicator: 'mines-found', subject: 'mines-only' })],
      '100 mines reported found from 10 November 2020 to 4 May 2021 (mines only; all operators)',
    ],
  ])('%s of %s', (id, _what, readings, finding) => {
    expect(figureIn(ledgerOf(readings), id).finding).toBe(finding);
  });
});

describe('the rows', () => {
  it('hold a day of a line in one row, with all its readings', () => {
    const [row] = casualties([
      madeReading({ value: '90', qualifier: 'over', id: 'a' }),
      madeReading({ value: '100', flag: 'date-approx', id: 'b' }),
    ]).rows;
    expect(row).toEqual({
      indicator: 'casualties',
      scope: 'all-operators',
      subject: 'all',
      from: '2020-11-10',
      date: '2021-05-04',
      cumulative: 'true',
      low: '90',
      high: '100',
      unit: 'count',
      qualifier: 'over',
      flag: 'ok; date-approx',
      drawn: 'true',
      reason: '',
      readings: 'a; b',
    });
  });

  it('say of each that is not drawn why', () => {
    const { rows } = casualties([
      ...madeLine([
        ['2021', '1'],
        ['2022', '2'],
      ]),
      madeReading({ flag: 'stale', id: 'old' }),
      madeReading({ cumulative: false, from: '2021', as_of: '2021', id: 'year' }),
      madeReading({ as_of: null, id: 'undated' }),
    ]);
    expect(rows.map(({ readings, drawn, reason }) => [readings, drawn, reason].join(' '))).toEqual([
      'casualties-2021-1 true ',
      'casualties-2022-2 true ',
      'year false span',
      'undated false undated',
      'old false stale',
    ]);
  });

  test.each(IDS)('%s: hold every reading of the real ledger once', (id) => {
    const ledger = ledgerIn(REAL);
    const figure = figureIn(ledger, id);
    const ids = figure.rows.flatMap(({ readings = '' }) => readings.split('; '));
    expect(ids.toSorted()).toEqual(figure.table.rows.map((row) => row.id).toSorted());
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(90);
    expect(new Set(figure.rows.map(({ unit }) => unit))).toEqual(new Set([figure.unit]));
  });

  it('draw just what they say is drawn, whatever there is', () => {
    fc.assert(
      fc.property(anyReadings, (readings) => {
        for (const { make } of figuresOn('/context')) {
          const ledger = ledgerOf(readings);
          const figure = make(ledger, defaultSupportQuery(ledger));
          const drawn = figure.rows.filter((row) => row.drawn === 'true');
          const marks =
            figure.drawing.kind === 'readings'
              ? figure.drawing.panels.flatMap(({ series }) => series.flatMap((one) => one.points))
              : [];
          const ends = ({ low = '', high = '' }: { low?: string; high?: string }) =>
            `${low} to ${high}`;
          expect(marks.map(ends).toSorted()).toEqual(drawn.map(ends).toSorted());
          expect(figure.total).toBeNull();
          expect(figure.contributions).toEqual([]);
        }
      }),
    );
  });
});

describe('the notes', () => {
  const fallen = casualties(
    madeLine([
      ['2022-10-06', '3336'],
      ['2023-04-04', '3300'],
      ['2024-04-24', '3435'],
      ['2024-05-30', '3400'],
    ]),
  );

  it('say in one sentence for each line where a count falls that can only grow, all linked', () => {
    const falls = notesOf(fallen).filter((text) => text.startsWith('Added up'));
    expect(falls).toEqual([
      'Added up from one beginning it should not fall, and here it does: “casualties, since 10 November 2020” goes from 3,336 (6 Oct. 2022) to 3,300 (4 April 2023), and from 3,435 (24 April 2024) to 3,400 (30 May 2024).',
    ]);
    expect(fallen.notes[0]?.parts.flatMap(({ href }) => href ?? [])).toEqual([
      '/context#casualties-2022-10-06-3336',
      '/context#casualties-2023-04-04-3300',
      '/context#casualties-2024-04-24-3435',
      '/context#casualties-2024-05-30-3400',
    ]);
  });

  it('say so of lines that are not drawn too', () => {
    const long = Array.from({ length: 6 }, (_, index) =>
      madeLine(
        [
          ['2021', '1'],
          ['2022', '2'],
          ['2023', '3'],
        ],
        { subject: `part-${index}` },
      ),
    ).flat();
    const other = madeLine(
      [
        ['2021', '9'],
        ['2022', '8'],
      ],
      { subject: 'military' },
    );
    const figure = casualties([...long, ...other]);
    expect(notesOf(figure)[0]).toContain('“casualties, military, since 10 November 2020”');
    expect(notesOf(figure)).toContainEqual(
      'A line is what is counted alike since one day; each mark on it is a dated reading. Of 7 lines the six with readings on most days are drawn, six at most, and lines with equally many days stand or fall together.',
    );
  });

  it('are none where there is no reading', () => {
    expect(casualties([]).notes).toEqual([]);
    expect(casualties([]).sources).toEqual([]);
  });

  it('tell of the real ledger where printed numbers go down and “over” leaves room', () => {
    const said = IDS.flatMap((id) =>
      notesOf(figureIn(ledgerIn(REAL), id)).filter((text) => / (?:goes|go down) from /.test(text)),
    );
    expect(said).toEqual([
      'The numbers printed of “casualties, since 1 January 1991” go down from 3,435 (24 April 2024) to over 3,400 (30 May 2024), and from 3,461 (12 Dec. 2024) to over 3,400 (21 Nov. 2025); the words beside them leave room, so it need not be a fall.',
    ]);
  });
});

test('the real ledger’s latest figures head their charts', () => {
  expect(IDS.map((id) => figureIn(ledgerIn(REAL), id).finding)).toEqual([
    'About 249,000 hectares reported cleared from 10 November 2020 to 31 December 2025 (all operators)',
    '419 casualties reported from 10 November 2020 to 13 March 2026',
    '237,000 mines and explosive remnants reported found from 10 November 2020 to 31 December 2025 (all operators)',
  ]);
});
