import type { ChartDrawing } from '@/components/charts/chart-layout';
import type { Column } from '@/lib/figures/drawing';
import { axis, bar, bars, column, columns, type Pieces, point, steps } from './made-drawings';

/**
 * Made-up drawings, one for each way in which a drawing can be awkward. Every test of the charts
 * goes through all of them.
 */

const LONG =
  'The Interprovincial Standing Commission for the Lasting Removal of Buried and Unburied Ordnance';
const UNBROKEN = 'Bundesministeriumfürwirtschaftlichezusammenarbeitundentwicklungsfragen';
const mixed: Pieces = [
  ['paid', 'solid', 0.4],
  ['signed', 'solid', 2],
  ['announced', 'solid', 1.5],
  ['signed', 'hatched', 1],
  ['announced', 'hatched', 4],
];

const sevenYears: readonly Column[] = [
  column('2020', [], '', { detail: 'from 10 Nov.' }),
  column(
    '2021',
    [
      ['announced', 'solid', 3.4],
      ['announced', 'hatched', 1.7],
    ],
    '3.40 – 5.10',
  ),
  column(
    '2022',
    [
      ['signed', 'solid', 0.09],
      ['announced', 'hatched', 2.6],
    ],
    '0.09 – 2.69',
  ),
  column('2023', [['signed', 'solid', 4.55]], '4.55'),
  column('2024', mixed, '3.90 – 8.90'),
  column('2025', [['paid', 'solid', 0.02]], '0.02'),
  column('2026', [], '', { detail: 'to 21 Nov.; not over', open: true }),
];

const manyYears = Array.from({ length: 28 }, (_, index) =>
  index % 3 === 1
    ? column(String(1999 + index), [['paid', 'solid', 1 + index / 4]], '12.34 – 56.78')
    : column(String(1999 + index), [], '', {
        empty: 'nothing reported',
        ...(index === 27 ? { open: true, detail: 'to 21 Nov.; not over' } : {}),
      }),
);

const rising = [
  point(0, 0, 0),
  point(300, 4, 5),
  point(900, 9, 13),
  point(1300, 11, 19),
  point(1310, 14, 24),
  point(1340, 19, 40),
];

export const GALLERY: readonly { readonly title: string; readonly drawing: ChartDrawing }[] = [
  {
    title: 'bars: one donor',
    drawing: bars([bar('Sole giver', [['paid', 'solid', 5]], '5.00')], axis(5, 1)),
  },
  {
    title: 'bars: sixty donors',
    drawing: bars(
      Array.from({ length: 60 }, (_, index) =>
        bar(`Giver number ${index + 1}`, [['signed', 'solid', 60 - index]], `${60 - index}.00`),
      ),
      axis(60, 20),
    ),
  },
  {
    title: 'bars: very unequal',
    drawing: bars(
      [
        bar(
          'Giant',
          [
            ['announced', 'solid', 9.5],
            ['announced', 'hatched', 990],
          ],
          '9.50 – 999.50',
        ),
        bar('Dwarf', [['paid', 'solid', 0.01]], 'under 0.01'),
        bar(
          'Both small',
          [
            ['paid', 'solid', 0.02],
            ['announced', 'hatched', 0.01],
          ],
          '0.02 – 0.03',
        ),
      ],
      axis(999.5, 250),
    ),
  },
  {
    title: 'bars: all hatched',
    drawing: bars(
      [
        bar('Perhaps', [['signed', 'hatched', 3]], 'up to 3.00'),
        bar('Maybe', [['unclear', 'hatched', 2]], 'up to 2.00'),
      ],
      axis(3, 1),
    ),
  },
  {
    title: 'bars: every stage, ranges and ties',
    drawing: bars(
      [
        bar('First', mixed, '3.90 – 8.90'),
        bar('Level with the first', mixed, '3.90 – 8.90'),
        bar(
          'All stages',
          [
            ['paid', 'solid', 1],
            ['delivered', 'solid', 1],
            ['signed', 'solid', 1],
            ['announced', 'solid', 1],
            ['unclear', 'solid', 1],
            ['delivered', 'hatched', 1],
            ['unclear', 'hatched', 1],
          ],
          '5.00 – 7.00',
        ),
      ],
      axis(8.9, 2),
    ),
  },
  {
    title: 'bars: long names',
    drawing: bars(
      [
        bar(LONG, [['paid', 'solid', 12]], '12.00'),
        bar(UNBROKEN, [['paid', 'solid', 3]], '1,203.00 – 4,520.00'),
        bar('Ay', [['paid', 'solid', 1]], '1.00'),
      ],
      axis(12, 5),
    ),
  },
  {
    title: 'columns: seven years, empty and open ones',
    drawing: columns([{ title: null, columns: sevenYears }], axis(8.9, 2)),
  },
  {
    title: 'columns: one year',
    drawing: columns(
      [{ title: null, columns: [column('2024', mixed, '3.90 – 8.90')] }],
      axis(8.9, 2),
    ),
  },
  {
    title: 'columns: twenty-eight years',
    drawing: columns([{ title: null, columns: manyYears }], axis(7.5, 2)),
  },
  {
    title: 'columns: four panels on one scale',
    drawing: columns(
      ['Sole giver', LONG, 'Third', 'Fourth'].map((title) => ({ title, columns: sevenYears })),
      axis(8.9, 2),
    ),
  },
  {
    title: 'columns: three panels with few words',
    drawing: columns(
      ['One', 'Two', 'Three'].map((title) => ({
        title,
        columns: sevenYears.map((one) =>
          one.empty === null ? one : { ...one, empty: 'not counted' },
        ),
      })),
      axis(8.9, 2),
    ),
  },
  {
    title: 'steps: a band with named steps',
    drawing: steps(rising, {
      labels: [
        { x: 300, end: 'low', title: 'Sole giver, 4.00', detail: '8 Sept. 2021' },
        { x: 900, end: 'low', title: 'Third, 5.00', detail: '7 Feb. 2023' },
        { x: 1300, end: 'high', title: 'Fourth, up to 6.00', detail: '16 Jan. 2024: weak' },
        { x: 1310, end: 'high', title: 'Fifth, up to 5.00', detail: '26 Jan. 2024: weak' },
        { x: 1340, end: 'high', title: `${LONG}, up to 16.00`, detail: '25 June 2024' },
      ],
    }),
  },
  { title: 'steps: both ends the same', drawing: steps([point(0, 0, 0), point(800, 12, 12)]) },
  { title: 'steps: one day', drawing: steps([point(0, 0.5, 30)], { days: 1, ticks: [] }) },
  {
    title: 'steps: nothing certain',
    drawing: steps([point(0, 0, 0), point(400, 0, 10), point(1800, 0, 31)]),
  },
];
