import type {
  DrawnReadings,
  ReadingLook,
  ReadingPanel,
  ReadingSeries,
} from '@/lib/figures/drawn-readings';
import { axis } from './made-drawings';

/** Made-up drawings of readings, one for each way in which they can be awkward. */

const LOOKS = [1, 2, 3, 4, 5, 6] as const satisfies readonly ReadingLook[];
const DAYS = 1900;

type Day = readonly [x: number, low: number, high?: number];

export function series(
  label: string,
  days: readonly Day[],
  more: Partial<ReadingSeries> = {},
): ReadingSeries {
  const [, low = 0, high = low] = days.at(-1) ?? [0, 0];
  return {
    key: label,
    look: 1,
    label,
    last: low === high ? String(high) : `${low} to ${high}`,
    points: days.map(([x, from, to = from]) => ({
      x,
      low: String(from),
      high: String(to),
      href: `/context#${label}-${x}`,
      tip: { title: label, lines: [{ label: `day ${x}`, value: `${from} to ${to}` }] },
    })),
    ...more,
  };
}

export function panel(
  some: readonly ReadingSeries[],
  more: Partial<ReadingPanel> = {},
): ReadingPanel {
  const highs = some.flatMap((one) => one.points.map((point) => Number(point.high)));
  const max = Math.max(1, ...highs);
  return {
    title: 'Counted since 10 November 2020',
    description: 'First and last of each.',
    floor: '0.00',
    axis: { ...axis(max, max / 4), max: max.toFixed(2) },
    series: some,
    ...more,
  };
}

export function readings(
  panels: readonly ReadingPanel[],
  more: Partial<DrawnReadings> = {},
): DrawnReadings {
  const all = panels.flatMap((one) => one.series);
  return {
    kind: 'readings',
    name: 'Things counted over time',
    description: 'How many things were counted.',
    days: DAYS,
    ticks: [0, 365, 730, 1095, 1461, 1826].map((x, index) => ({
      x,
      label: index === 5 ? '2026, to 13 March' : String(2021 + index),
    })),
    panels: panels.map((one) => ({
      ...one,
      series: one.series.map((line) => ({
        ...line,
        look: LOOKS[all.findIndex(({ key }) => key === line.key) % LOOKS.length] ?? 1,
      })),
    })),
    ...more,
  };
}

const LONG =
  'anti-personnel mines found with everything else that lies in the ground, civilian, another scope';
const rising = (from: number, by: number, count: number, until = DAYS): readonly Day[] =>
  Array.from({ length: count }, (_, at) => [
    Math.round((until / Math.max(1, count - 1)) * at),
    from + by * at,
  ]);

export const READINGS: readonly { readonly title: string; readonly drawing: DrawnReadings }[] = [
  {
    title: 'one reading',
    drawing: readings([panel([series('the only line', [[0, 18_600]])])], { days: 1, ticks: [] }),
  },
  {
    title: 'nothing but zero',
    drawing: readings([
      panel([
        series('none', [
          [0, 0],
          [900, 0],
        ]),
      ]),
    ]),
  },
  {
    title: 'one line of many days',
    drawing: readings([panel([series('all operators', rising(140, 5, 60))])]),
  },
  {
    title: 'six lines with long names that end level',
    drawing: readings([panel(LOOKS.map((look) => series(`${look} ${LONG}`, rising(look, 10, 6))))]),
  },
  {
    title: 'six lines that all end at nothing',
    drawing: readings([
      panel(
        LOOKS.map((look) =>
          series(`line ${look}`, [
            [0, 900],
            [DAYS, 0],
          ]),
        ),
      ),
    ]),
  },
  {
    title: 'lines that end early, within the plot and below others',
    drawing: readings([
      panel([
        series('all operators', rising(18_000, 9_000, 26)),
        series('the agency', rising(2_000, 1_500, 7, 500)),
        series('a single mark', [[800, 18_600]]),
        series('another near it', [[805, 18_700]]),
      ]),
    ]),
  },
  {
    title: 'ranges: at the beginning, in a row, at the end, alone',
    drawing: readings([
      panel([
        series('ranged', [
          [0, 10, 40],
          [300, 20, 50],
          [600, 60],
          [900, 70, 75],
          [1900, 80, 120],
        ]),
        series('a range alone', [[1000, 5, 110]]),
      ]),
    ]),
  },
  {
    title: 'three panels, one with a scale that begins above zero',
    drawing: readings([
      panel([series('casualties', rising(140, 5, 50)), series('killed', rising(6, 1, 30))]),
      panel(
        [
          series('casualties long ago', [
            [650, 3336],
            [830, 3300, 3368],
            [1800, 3461],
          ]),
        ],
        {
          title: 'Counted since 1 January 1991; the scale begins at 3,300',
          floor: '3300.00',
          axis: {
            max: '3461.00',
            ticks: ['3300', '3350', '3400', '3450'].map((value) => ({ value, label: value })),
          },
        },
      ),
      panel(
        [
          series('defence', [
            [400, 14],
            [1200, 37],
          ]),
        ],
        {
          title: 'Counted since a day that is not named',
        },
      ),
    ]),
  },
];
