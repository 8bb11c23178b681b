import type { Entry } from '@/lib/analysis/count';
import { periodWords } from '@/lib/analysis/period-words';
import { addUp, groupBy } from '@/lib/analysis/totals';
import { yearOf } from '@/lib/dates';
import type { Query } from '@/lib/filters/query';
import { countWord, rangeInScale } from '@/lib/format/numbers';
import { capitalised, listed, stageWord } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import { axisFor } from './axis';
import type { Column } from './drawing';
import type { Cell, Figure, FigureTable } from './figure';
import { findingFrom, moneyPart, type Piece } from './finding-parts';
import { type Frame, frameOf, leftOutOf, partsOf, scaleOf, subtitleOf } from './frame';
import { leadersOf } from './leaders';
import { countCell, endCells, linkToEntries, rangeCell } from './links';
import { FIRMEST_FIRST, legendOf, type StageSum, segmentsOf, sumsByStage, tipOf } from './segments';
import { type FigureYear, shownYears, unshownNote, yearsOf } from './years';

interface YearSum extends FigureYear {
  readonly name: string;
  readonly entries: readonly Entry[];
  readonly sums: readonly StageSum[];
  readonly low: string;
  readonly high: string;
}

/** Foreign support by year of each contribution, its stages as series. */
export function foreignSupportByYear(ledger: Ledger, query: Query): Figure {
  const frame = frameOf(ledger, query);
  const all = yearSums(frame, yearsOf(frame));
  const years = yearSums(frame, shownYears(frame));
  const scale = scaleOf(years.map((year) => year.high));
  const found = findingFrom(findingOf(years, frame));
  const columns = years.map((year): Column => {
    return {
      key: year.year,
      label: year.year,
      detail: year.detail,
      href: year.entries.length === 0 ? null : rowsOf(year, frame),
      open: year.open,
      segments: segmentsOf(year.sums),
      text: year.sums.length === 0 ? '' : rangeInScale(year.low, year.high, scale),
      empty: emptyWords(year),
      tip: tipOf(year.year, year.sums, frame, { year: year.year }),
    };
  });
  const drawn = columns.some((column) => column.segments.length > 0);
  return {
    id: 'foreign-support-by-year',
    title: 'Foreign support by year',
    ...found,
    subtitle: subtitleOf(
      'Foreign support by year of each contribution and furthest reported stage',
      frame,
      scale,
    ),
    columns: ['year', 'stage', 'low', 'high'],
    rows: all.flatMap((year) =>
      FIRMEST_FIRST.map((stage) => {
        const sum = year.sums.find((one) => one.stage === stage);
        return { year: year.year, stage, low: sum?.low ?? '0.00', high: sum?.high ?? '0.00' };
      }),
    ),
    ...partsOf(frame),
    drawing: drawn
      ? {
          kind: 'columns',
          name: `Foreign support by year, ${periodWords(ledger, query)}`,
          description: `${found.finding}.`,
          ...legendOf(columns),
          axis: axisFor(
            years.map((year) => year.high),
            query.currency,
            scale,
          ),
          panels: [{ title: null, columns }],
        }
      : { kind: 'none' },
    table: tableOf(years, frame),
    notes: [...unshownNote(frame), ...leftOutOf(frame)],
  };
}

function yearSums(frame: Frame, years: readonly FigureYear[]): readonly YearSum[] {
  const groups = groupBy(frame.entries, (entry) => yearOf(entry.contribution.date));
  return years.map((year) => {
    const entries = groups.get(year.year) ?? [];
    const sums = sumsByStage(entries);
    return { ...year, name: year.year, entries, sums, ...addUp(sums) };
  });
}

/** What counts of a year; of a year in which nothing does, what is left out. */
function rowsOf({ year, sums }: YearSum, frame: Frame): string {
  return linkToEntries(frame, { year, ...(sums.length > 0 ? { counted: 'counted' } : {}) });
}

function emptyWords({ sums, entries }: YearSum): string | null {
  if (sums.length > 0) return null;
  return entries.length === 0 ? 'nothing reported' : `nothing counted, ${entries.length} reported`;
}

function findingOf(years: readonly YearSum[], frame: Frame): readonly Piece[] {
  const withSums = years.filter((year) => year.sums.length > 0);
  const [only, second] = withSums;
  if (!only) return [`Nothing is counted ${periodWords(frame.ledger, frame.query)}`];
  const money = moneyPart(frame, only, { year: only.year });
  if (!second) return [`All that counts is dated ${only.year}: `, money];
  const { low, high, same, allLevel } = leadersOf(withSums);
  const names = (all: readonly { name: string }[]) => listed(all.map((one) => one.name));
  if (allLevel)
    return [`The same is reported for each of ${countWord(withSums.length)} years: `, money];
  if (same) {
    return high.length === 1
      ? [`More is reported for ${names(high)} than for any other year, at either end`]
      : [`Most is reported for ${names(high)}, level with each other`];
  }
  if (low.length === 0) return [`Nothing is certain; most may count for ${names(high)}`];
  return [
    `Most is certain for ${names(low)}; with everything that may count, most for ${names(high)}`,
  ];
}

/** On the page only: in the files nothing counted is a sum of 0.00. */
const NONE: Cell = { text: '–', spoken: 'none counted' };

function tableOf(years: readonly YearSum[], frame: Frame): FigureTable {
  const { query, ledger, summary } = frame;
  const stages = FIRMEST_FIRST.filter((stage) =>
    years.some((year) => year.sums.some((sum) => sum.stage === stage)),
  ).toReversed();
  const all = sumsByStage(summary.counted);
  const stageCells = (sums: readonly StageSum[], filters: Partial<Query>): Cell[] =>
    stages.map((stage) => {
      const sum = sums.find((one) => one.stage === stage);
      return sum ? rangeCell(frame, sum, { ...filters, stage }) : NONE;
    });
  return {
    caption: `Foreign support by year, ${query.currency}, ${periodWords(ledger, query)}`,
    dash: 'none is counted',
    columns: [
      { key: 'year', label: 'Year', numeric: false },
      ...stages.map((stage) => ({
        key: stage,
        label: capitalised(stageWord(stage)),
        numeric: true,
      })),
      { key: 'low', label: 'Low', numeric: true },
      { key: 'high', label: 'High', numeric: true },
      { key: 'counted', label: 'Counted', numeric: true },
      { key: 'left_out', label: 'Left out', numeric: true },
    ],
    rows: years.map((year) => {
      const count = year.entries.filter((entry) => entry.counted).length;
      return {
        key: year.year,
        cells: [
          { text: year.year, ...(year.detail === null ? {} : { detail: year.detail }) },
          ...stageCells(year.sums, { year: year.year }),
          ...(count === 0 ? [NONE, NONE] : endCells(frame, year, { year: year.year }, count)),
          countCell(frame, count, { year: year.year, counted: 'counted' }),
          countCell(frame, year.entries.length - count, { year: year.year, counted: 'left-out' }),
        ],
      };
    }),
    foot: [
      { text: 'All' },
      ...stageCells(all, {}),
      ...(summary.counted.length === 0
        ? [NONE, NONE]
        : endCells(frame, summary.total, {}, summary.counted.length)),
      countCell(frame, summary.counted.length, { counted: 'counted' }),
      countCell(frame, summary.leftOut.length, { counted: 'left-out' }),
    ],
  };
}
