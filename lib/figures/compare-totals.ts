import { heldWords } from '@/lib/analysis/held-words';
import { periodWords } from '@/lib/analysis/period-words';
import type { Query } from '@/lib/filters/query';
import { rangeInScale } from '@/lib/format/numbers';
import { listed, stageWord } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import { centsOf } from '@/lib/money';
import { axisFor } from './axis';
import { comparedSides, type Side } from './compare-frames';
import type { Bar } from './drawing';
import type { Cell, Figure, FigureTable } from './figure';
import { type Frame, leftOutOf, partsOf, scaleOf, subtitleOf } from './frame';
import { countCell, endCells, linkToEntries } from './links';
import { legendOf, segmentsOf, tipOf } from './segments';
import { stageRows } from './stage-lines';

/** The totals of up to four donors by stage, on one scale, in the order asked for. */
export function compareTotals(ledger: Ledger, query: Query): Figure {
  const { sides, whole } = comparedSides(ledger, query);
  const scale = scaleOf(sides.map((side) => side.high));
  const bars = sides.map(
    (side): Bar => ({
      key: side.choice,
      label: side.name,
      href: linkToEntries(side.frame, side.sums.length > 0 ? { counted: 'counted' } : {}),
      segments: segmentsOf(side.sums),
      text: side.sums.length === 0 ? 'nothing counted' : rangeInScale(side.low, side.high, scale),
      tip: tipOf(side.name, side.sums, side.frame, {}),
    }),
  );
  const finding = findingOf(sides, whole);
  return {
    id: 'compare-totals',
    title: 'Totals by stage',
    finding,
    subtitle: subtitleOf('Foreign support by furthest reported stage', unfiltered(whole), scale),
    columns: ['donor', 'name', 'stage', 'low', 'high'],
    rows: sides.flatMap(({ choice, name, sums }) =>
      sums.map(({ stage, low, high }) => ({ donor: choice, name, stage, low, high })),
    ),
    ...partsOf(whole),
    drawing: bars.some((bar) => bar.segments.length > 0)
      ? {
          kind: 'bars',
          name: `Totals of ${listed(sides.map((side) => side.name))}, ${periodWords(ledger, query)}`,
          description: `${finding}.`,
          ...legendOf(bars),
          axis: axisFor(
            sides.map((side) => side.high),
            query.currency,
            scale,
          ),
          bars,
        }
      : { kind: 'none' },
    table: tableOf(sides, whole),
    notes: leftOutOf(whole),
  };
}

/** A frame whose donors stand in the drawing, so that its subtitle need not name them. */
export function unfiltered(frame: Frame): Frame {
  return { ...frame, query: { ...frame.query, donor: [] } };
}

function findingOf(sides: readonly Side[], { ledger, query }: Frame): string {
  const counting = sides.filter((side) => side.sums.length > 0);
  const without = sides.filter((side) => side.sums.length === 0);
  const absent = listed(without.map((side) => side.name));
  if (counting.length === 0) return `Nothing is counted ${periodWords(ledger, query)}`;
  const [only] = sides;
  if (only && sides.length === 1) return `Uncertain part of the sum: ${uncertainPart(only)}`;
  const parts = counting.map((side) => `${side.name} ${uncertainPart(side)}`).join(', ');
  const uncertain = `Uncertain part of each sum: ${parts}`;
  return without.length === 0 ? uncertain : `${uncertain}; nothing is counted for ${absent}`;
}

const PARTS = [
  ['a tenth', 1n, 10n],
  ['a fifth', 1n, 5n],
  ['a quarter', 1n, 4n],
  ['a third', 1n, 3n],
  ['half', 1n, 2n],
  ['two thirds', 2n, 3n],
  ['three quarters', 3n, 4n],
  ['nine tenths', 9n, 10n],
] as const;

/** How much of a high end may not count: `none`, `about a fifth`, `all`. */
export function uncertainPart(sum: { readonly low: string; readonly high: string }): string {
  const high = centsOf(sum.high);
  const open = high - centsOf(sum.low);
  if (open === 0n) return 'none';
  if (open === high) return 'all';
  if (open * 20n < high) return 'little';
  if (open * 20n > high * 19n) return 'nearly all';
  const distance = (top: bigint, bottom: bigint) => {
    const difference = open * bottom - top * high;
    return ((difference < 0n ? -difference : difference) * 1_000_000n) / (bottom * high);
  };
  const [nearest] = PARTS.toSorted(([, a, b], [, c, d]) =>
    distance(a, b) < distance(c, d) ? -1 : 1,
  );
  const [words, top, bottom] = nearest ?? PARTS[0];
  return open * bottom === top * high ? words : `about ${words}`;
}

function tableOf(sides: readonly Side[], whole: Frame): FigureTable {
  const { ledger, query } = whole;
  return {
    caption: `Totals by stage, ${query.currency}, ${periodWords(ledger, query)}`,
    columns: [
      { key: 'name', label: 'Donor', numeric: false },
      { key: 'held', label: 'As held, before conversion', numeric: false },
      { key: 'stage', label: 'Stage', numeric: false },
      { key: 'low', label: `Low, ${query.currency}`, numeric: true },
      { key: 'high', label: `High, ${query.currency}`, numeric: true },
      { key: 'counted', label: 'Counted', numeric: true },
      { key: 'left_out', label: 'Left out', numeric: true },
    ],
    rows: sides.flatMap((side) => {
      const { choice, entries, sums, frame } = side;
      const { counted, leftOut } = side.summary;
      const none: Cell = { text: '–', spoken: 'nothing counted' };
      return [
        {
          key: choice,
          cells: [
            { text: side.name },
            { text: counted.map((one) => heldWords(one.contribution)).join('; ') },
            { text: listed(sums.map((sum) => stageWord(sum.stage))) },
            ...(counted.length === 0 ? [none, none] : endCells(frame, side, {}, counted.length)),
            countCell(frame, counted.length, { counted: 'counted' }),
            countCell(frame, leftOut.length, { counted: 'left-out' }),
          ],
        },
        ...stageRows({ key: choice, entries, sums }, frame, {}, (line) => [
          line.held,
          line.stage,
          ...line.ends,
          line.counted,
          { text: '' },
        ]),
      ];
    }),
    foot: null,
  };
}
