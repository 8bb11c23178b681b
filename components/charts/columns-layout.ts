import type { Column, DrawnColumns } from '@/lib/figures/drawing';
import type { DesignWidth } from './design-widths';
import { DESIGN_WIDTHS } from './design-widths';
import { piecesOf } from './pieces';
import type { Target } from './target';
import { balancedText, widestText, wrapText } from './text-width';

/** Sizes of letters and lines of columns, in pixels of the design width. */
export const COLUMN_TEXT = {
  value: 13,
  year: 13,
  tick: 12.5,
  small: 12,
  title: 17,
  line: 15,
  titleLine: 22,
};
const PER_ROW = { narrow: 1, medium: 2, wide: 4 } as const;
const PLOT_HEIGHT = {
  one: { narrow: 230, medium: 260, wide: 300 },
  many: { narrow: 150, medium: 170, wide: 190 },
} as const;
const PANEL_GAP = { narrow: 0, medium: 24, wide: 28 } as const;

/** How the value above a column is written: in a line, in two, or upward where it is narrow. */
export type ValueStyle = 'line' | 'lines' | 'upward';

/** Words in place of one or several columns side by side. */
export interface EmptyWords {
  readonly first: number;
  readonly count: number;
  readonly lines: readonly string[];
}

export interface PanelLayout {
  readonly title: readonly string[];
  readonly years: readonly (string | null)[];
  readonly details: readonly (readonly string[])[];
  readonly empty: readonly EmptyWords[];
  /** What has no room at its column, in lines below all of them. */
  readonly footnote: readonly string[];
}

export interface ColumnsLayout {
  readonly width: number;
  readonly height: number;
  readonly perRow: number;
  /** Space between panels in a row. */
  readonly gap: number;
  readonly panelWidth: number;
  readonly panelHeight: number;
  readonly axisWidth: number;
  readonly plotTop: number;
  readonly plotBottom: number;
  readonly band: number;
  readonly barSize: number;
  readonly valueStyle: ValueStyle;
  readonly panels: readonly PanelLayout[];
  readonly targets: readonly Target[];
}

/** One panel of a drawing, and where its parts go. */
export interface PanelProps {
  readonly drawing: DrawnColumns;
  readonly layout: ColumnsLayout;
  /** Which of the panels. */
  readonly index: number;
}

/** Places for every column of every panel, by number; all panels have the same. */
export function columnsLayout(drawing: DrawnColumns, design: DesignWidth): ColumnsLayout {
  const width = DESIGN_WIDTHS[design];
  const { panels } = drawing;
  const gap = PANEL_GAP[design];
  const axisWidth = Math.ceil(
    widestText(
      drawing.axis.ticks.map((tick) => tick.label),
      COLUMN_TEXT.tick,
    ) + 10,
  );
  const most = Math.max(1, ...panels.map((panel) => panel.columns.length));
  const columns = panels.flatMap((panel) => panel.columns);
  const inRows = (perRow: number) => {
    const panelWidth = Math.floor((width - (perRow - 1) * gap) / perRow);
    const band = (panelWidth - axisWidth) / most;
    return { perRow, panelWidth, band, valueStyle: valueStyleOf(columns, band) };
  };
  const choices = rowChoices(panels.length, PER_ROW[design]).map(inRows);
  // Rather two rows of panels than values turned upward; where no number of rows helps, one.
  const chosen = choices.find(({ valueStyle }) => valueStyle !== 'upward') ?? choices[0];
  const { perRow, panelWidth, band, valueStyle } = chosen ?? inRows(1);
  const plotHeight = PLOT_HEIGHT[panels.length > 1 ? 'many' : 'one'][design];
  const laid = panels.map((panel) => panelLayout(panel, band, panelWidth));
  const titleHeight = COLUMN_TEXT.titleLine * Math.max(0, ...laid.map((one) => one.title.length));
  const plotTop = titleHeight + (titleHeight > 0 ? 8 : 0) + valueHeight(valueStyle, columns);
  const belowLines = Math.max(0, ...laid.map((one) => Math.max(0, ...one.details.map(linesIn))));
  const footLines = Math.max(0, ...laid.map((one) => one.footnote.length));
  const plotBottom = plotTop + plotHeight;
  const barSize = Math.min(92, Math.max(4, Math.floor(band * 0.62)));
  const panelHeight =
    plotBottom +
    24 +
    belowLines * COLUMN_TEXT.line +
    (footLines > 0 ? footLines * COLUMN_TEXT.line + 8 : 0) +
    (panels.length > perRow ? 28 : 0);
  return {
    width,
    height: panelHeight * Math.ceil(panels.length / perRow),
    perRow,
    gap,
    panelWidth,
    panelHeight,
    axisWidth,
    plotTop,
    plotBottom,
    band,
    barSize,
    valueStyle,
    panels: laid,
    targets: panels.flatMap((panel, at) =>
      panel.columns.map((column, index) => ({
        key: `${at} ${column.key}`,
        tip:
          panel.title === null
            ? column.tip
            : { ...column.tip, title: `${panel.title}, ${column.tip.title}` },
        href: column.href,
        left: (at % perRow) * (panelWidth + gap) + axisWidth + index * band,
        top: Math.floor(at / perRow) * panelHeight + titleHeight,
        width: band,
        height: plotBottom - titleHeight + 24 + belowLines * COLUMN_TEXT.line,
        pieces: piecesOf(column, drawing.axis.max, (from, to) => ({
          left: (at % perRow) * (panelWidth + gap) + axisWidth + (index + 0.5) * band - barSize / 2,
          top: Math.floor(at / perRow) * panelHeight + plotBottom - to * plotHeight,
          width: barSize,
          height: (to - from) * plotHeight,
        })),
      })),
    ),
  };
}

/** How many panels may stand in a row, most first, with rows as even as can be. */
function rowChoices(panels: number, most: number): readonly number[] {
  const first = Math.ceil(Math.max(1, panels) / most);
  const rows = Array.from({ length: Math.max(1, panels) - first + 1 }, (_, index) => first + index);
  return [...new Set(rows.map((count) => Math.ceil(Math.max(1, panels) / count)))];
}

/** A value's lines where it takes two: broken at its dash, or after `up to`. */
export function valueLines(text: string): readonly string[] {
  const [, low, high] = /^(.* –|up to) (.+)$/.exec(text) ?? [];
  return low !== undefined && high !== undefined ? [low, high] : [text];
}

function valueStyleOf(columns: readonly Column[], band: number): ValueStyle {
  const room = band - 3;
  const texts = columns.map((column) => column.text);
  if (widestText(texts, COLUMN_TEXT.value, true) <= room) return 'line';
  // Two lines are set smaller and lighter, and stand at heights of their own.
  return widestText(texts.flatMap(valueLines), COLUMN_TEXT.small) <= band + 2 ? 'lines' : 'upward';
}

function valueHeight(style: ValueStyle, columns: readonly Column[]): number {
  if (style === 'line') return 26;
  if (style === 'lines') return 42;
  const texts = columns.map((column) => column.text);
  return Math.ceil(widestText(texts, COLUMN_TEXT.small)) + 16;
}

function panelLayout(
  panel: DrawnColumns['panels'][number],
  band: number,
  panelWidth: number,
): PanelLayout {
  const { columns } = panel;
  const details = columns.map((column) =>
    column.detail === null ? [] : balancedText(column.detail, band + 4, COLUMN_TEXT.small),
  );
  const runs = emptyRuns(columns);
  const empty = runs.map(({ first, count, words }) => ({
    first,
    count,
    lines: balancedText(words, band * count - 8, COLUMN_TEXT.small),
  }));
  const detailsFit =
    details.every((lines) => lines.length <= 3) &&
    columns.every(({ detail }) => hasRoom(detail ?? '', band + 4));
  const emptyFits =
    empty.every(({ lines }) => lines.length <= 3) &&
    runs.every(({ words, count }) => hasRoom(words, band * count - 8));
  const notes = notesOf(columns, !detailsFit, !emptyFits);
  return {
    title: panel.title === null ? [] : wrapText(panel.title, panelWidth, COLUMN_TEXT.title, true),
    years: yearLabels(columns, band),
    details: detailsFit ? details : columns.map(() => []),
    empty: emptyFits ? empty : columns.flatMap(dashFor),
    footnote: notes.flatMap((note) => wrapText(note, panelWidth, COLUMN_TEXT.small)),
  };
}

/** True where no word would have to be broken. */
function hasRoom(text: string, width: number): boolean {
  return widestText(text.split(' '), COLUMN_TEXT.small) <= width;
}

function dashFor(column: Column, index: number): readonly EmptyWords[] {
  return column.empty === null ? [] : [{ first: index, count: 1, lines: ['–'] }];
}

/**
 * `2020, from 10 Nov.: nothing counted, 3 reported.`, `2022–2024, 2026: nothing reported.`: each
 * begins a line of its own, since days and years run into one date where a note follows another.
 */
function notesOf(columns: readonly Column[], details: boolean, empty: boolean): readonly string[] {
  const spans: { readonly first: string; last: string; readonly words: string }[] = [];
  for (const column of columns) {
    const detail = details && column.detail !== null ? `, ${column.detail}` : '';
    const words = `${detail}${empty && column.empty !== null ? `: ${column.empty}` : ''}`;
    const before = spans.at(-1);
    if (before?.words === words) before.last = column.label;
    else spans.push({ first: column.label, last: column.label, words });
  }
  const said = [...new Set(spans.map((span) => span.words))].filter((words) => words !== '');
  return said.map((words) => {
    const when = spans
      .filter((span) => span.words === words)
      .map(({ first, last }) => (first === last ? first : `${first}–${last}`))
      .join(', ');
    return `${when}${words}${words.endsWith('.') ? '' : '.'}`;
  });
}

/** `2024`, or `’24` where bands are narrow, or only every second, third … where narrower still. */
function yearLabels(columns: readonly Column[], band: number): readonly (string | null)[] {
  const labels = columns.map((column) => column.label);
  const room = (texts: readonly string[]) => widestText(texts, COLUMN_TEXT.year, true) + 5;
  if (room(labels) <= band) return labels;
  const short = labels.map((label) => (/^\d{4}$/.test(label) ? `’${label.slice(2)}` : label));
  const every = Math.max(1, Math.ceil(room(short) / band));
  // Counted from the last, since the last one is the one that is not over.
  return short.map((label, index) => ((short.length - 1 - index) % every === 0 ? label : null));
}

/** Neighbours with the same words share them. */
function emptyRuns(columns: readonly Column[]) {
  const runs: { readonly first: number; count: number; readonly words: string }[] = [];
  columns.forEach((column, index) => {
    if (column.empty === null) return;
    const last = runs.at(-1);
    if (last?.words === column.empty && last.first + last.count === index) last.count += 1;
    else runs.push({ first: index, count: 1, words: column.empty });
  });
  return runs;
}

function linesIn(lines: readonly string[]): number {
  return lines.length;
}
