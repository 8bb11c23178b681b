import type { Entry } from '@/lib/analysis/count';
import { periodWords } from '@/lib/analysis/period-words';
import { addUp } from '@/lib/analysis/totals';
import { yearOf } from '@/lib/dates';
import type { Query } from '@/lib/filters/query';
import { rangeInScale } from '@/lib/format/numbers';
import { listed, stageWord } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import { axisFor } from './axis';
import { comparedSides, type Side } from './compare-frames';
import { unfiltered } from './compare-totals';
import type { Column, Stage } from './drawing';
import type { Cell, Figure, FigureTable } from './figure';
import { type Frame, partsOf, scaleOf, subtitleOf } from './frame';
import { linkToEntries, rangeCell } from './links';
import { FIRMEST_FIRST, legendOf, type StageSum, segmentsOf, sumsByStage, tipOf } from './segments';
import { type FigureYear, shownYears, unshownNote, yearsOf } from './years';

/** One year of one donor. */
interface YearSum extends FigureYear {
  readonly entries: readonly Entry[];
  readonly sums: readonly StageSum[];
  readonly low: string;
  readonly high: string;
}

interface SideYears {
  readonly side: Side;
  readonly years: readonly YearSum[];
}

/** The years of up to four donors, each in a panel of its own, all on one scale. */
export function compareYears(ledger: Ledger, query: Query): Figure {
  const { sides, whole } = comparedSides(ledger, query);
  const all = sides.map((side): SideYears => ({ side, years: yearsFor(side, whole) }));
  const highs = all.flatMap(({ years }) => years.map((year) => year.high));
  const scale = scaleOf(highs);
  const shown = shownYears(whole);
  const panels = all.map(({ side, years }) => ({
    title: side.name,
    columns: years.filter(isAmong(shown)).map(
      (year): Column => ({
        key: year.year,
        label: year.year,
        detail: year.detail,
        href: year.entries.length === 0 ? null : rowsOf(year, side),
        open: year.open,
        segments: segmentsOf(year.sums),
        text: year.sums.length === 0 ? '' : rangeInScale(year.low, year.high, scale),
        empty: year.sums.length === 0 && year.entries.length > 0 ? 'not counted' : null,
        tip: tipOf(year.year, year.sums, side.frame, { year: year.year }),
      }),
    ),
  }));
  const columns = panels.flatMap((panel) => panel.columns);
  const finding = findingOf(all, whole);
  return {
    id: 'compare-years',
    title: 'Totals by year',
    finding,
    subtitle: subtitleOf('The same sums by year of each contribution', unfiltered(whole), scale),
    columns: ['donor', 'name', 'year', 'low', 'high'],
    rows: all.flatMap(({ side, years }) =>
      years.map(({ year, low, high }) => ({
        donor: side.choice,
        name: side.name,
        year,
        low,
        high,
      })),
    ),
    ...partsOf(whole),
    drawing: columns.some((column) => column.segments.length > 0)
      ? {
          kind: 'columns',
          name: `Totals by year of ${listed(sides.map((side) => side.name))}, ${periodWords(ledger, query)}`,
          description: `${finding}.`,
          ...legendOf(columns),
          axis: axisFor(highs, query.currency, scale),
          panels,
        }
      : { kind: 'none' },
    howDrawn: howDrawn(columns),
    table: tableOf(all, whole),
    notes: unshownNote(whole),
  };
}

/** What counts of a year; of a year in which nothing does, what is left out. */
function rowsOf({ year, sums }: YearSum, { frame }: Side): string {
  return linkToEntries(frame, { year, ...(sums.length > 0 ? { counted: 'counted' } : {}) });
}

function howDrawn(columns: readonly Column[]): string {
  return columns.some((column) => column.empty !== null)
    ? 'Every panel is on one scale. “Not counted”: something is reported, and nothing of it counts.'
    : 'Every panel is on one scale.';
}

/** The years of the whole comparison, so that every panel has the same. */
function yearsFor({ entries }: Side, whole: Frame): readonly YearSum[] {
  return yearsOf(whole).map((year) => {
    const own = entries.filter((entry) => yearOf(entry.contribution.date) === year.year);
    const sums = sumsByStage(own);
    return { ...year, entries: own, sums, ...addUp(sums) };
  });
}

function isAmong(shown: readonly FigureYear[]): (one: FigureYear) => boolean {
  return ({ year }) => shown.some((other) => other.year === year);
}

function findingOf(all: readonly SideYears[], { ledger, query }: Frame): string {
  const dated = all.flatMap(({ side, years }) => {
    const own = years.filter((year) => year.sums.length > 0).map((year) => year.year);
    return own.length === 0 ? [] : [`${side.name} ${yearWords(own)}`];
  });
  return dated.length === 0
    ? `Nothing is counted ${periodWords(ledger, query)}`
    : `What counts is dated: ${dated.join('; ')}`;
}

/** `2021`, `2021 and 2022`; a longer run by its ends and number: `5 years from 2019 to 2025`. */
function yearWords(years: readonly string[]): string {
  return years.length <= 3
    ? listed(years)
    : `${years.length} years from ${years[0]} to ${years.at(-1)}`;
}

function tableOf(all: readonly SideYears[], whole: Frame): FigureTable {
  const { ledger, query } = whole;
  const sum = ({ summary, frame }: Side): Cell =>
    summary.counted.length === 0 ? NONE : rangeCell(frame, summary.total, {});
  return {
    caption: `Totals by year, ${query.currency}, ${periodWords(ledger, query)}`,
    dash: 'none is counted',
    columns: [
      { key: 'year', label: 'Year', numeric: false },
      ...all.map(({ side }) => ({ key: side.choice, label: side.name, numeric: true })),
    ],
    rows: shownYears(whole).flatMap(({ year, detail }) => {
      const own = all.map(({ side, years }) => ({
        side,
        of: years.find((one) => one.year === year),
      }));
      return [
        {
          key: year,
          cells: [
            { text: year, ...(detail === null ? {} : { detail }) },
            ...own.map(({ side, of }) => yearCell(side, of)),
          ],
        },
        ...stagesOf(own.map(({ of }) => of)).map((stage) => ({
          key: `${year} ${stage}`,
          level: 1,
          cells: [
            { text: `of it ${stageWord(stage)}` },
            ...own.map(({ side, of }) => stageCell(side, year, stage, of)),
          ],
        })),
      ];
    }),
    foot: [{ text: 'All' }, ...all.map(({ side }) => sum(side))],
  };
}

const NONE: Cell = { text: '–', spoken: 'none counted' };

/** The stages of a year in which a column of some donor has several; each is a sum of its own. */
function stagesOf(years: readonly (YearSum | undefined)[]): readonly Stage[] {
  if (!years.some((year) => year && year.sums.length > 1)) return [];
  return FIRMEST_FIRST.filter((stage) =>
    years.some((year) => year?.sums.some((one) => one.stage === stage)),
  );
}

function stageCell({ frame }: Side, year: string, stage: Stage, of: YearSum | undefined): Cell {
  const sum = of?.sums.find((one) => one.stage === stage);
  return sum ? rangeCell(frame, sum, { year, stage }) : NONE;
}

function yearCell(side: Side, year: YearSum | undefined): Cell {
  if (!year || year.sums.length === 0) return NONE;
  return rangeCell(side.frame, year, { year: year.year });
}
