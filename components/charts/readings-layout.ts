import type {
  DrawnReadings,
  ReadingPanel,
  ReadingPoint,
  ReadingSeries,
} from '@/lib/figures/drawn-readings';
import { DESIGN_WIDTHS, type DesignWidth } from './design-widths';
import {
  columnHeight,
  MARK_ROOM,
  type Named,
  type PlacedLabel,
  placeLabels,
  READING_TEXT,
} from './reading-labels';
import type { Point } from './reading-points';
import type { Target } from './target';
import { textWidth, widestText, wrapText } from './text-width';
import { TICK_TEXT, type TickWords, tickWords, xAt } from './time-ticks';

const PLOT_HEIGHT = {
  first: { narrow: 230, medium: 280, wide: 330 },
  other: { narrow: 110, medium: 130, wide: 150 },
} as const;
/** The most that the column of names takes of the width. */
const NAMES = { narrow: 88, medium: 150, wide: 220 } as const;
const ABOVE = 14;
const BELOW = 44;
const APART = 16;
/** Half the side of the square in which a mark can be pointed at. */
const REACH = 14;

export interface ReadingsLayout {
  readonly width: number;
  readonly height: number;
  readonly axisWidth: number;
  readonly plotRight: number;
  readonly ticks: readonly TickWords[];
  readonly panels: readonly PanelPlace[];
  readonly targets: readonly Target[];
}

/** A panel's places, measured from its own top. */
export interface PanelPlace {
  readonly height: number;
  readonly title: readonly string[];
  /** Where there is no room beside the plot: the lines' names above it, each after its mark. */
  readonly names: readonly PlacedLabel[];
  readonly plotTop: number;
  readonly plotBottom: number;
  readonly labels: readonly PlacedLabel[];
}

interface Frame {
  readonly width: number;
  readonly axisWidth: number;
  readonly plotRight: number;
  readonly days: number;
  /** The names stand above the plot, and only values beside it. */
  readonly namesAbove: boolean;
}

/** Places for every panel of readings over time, by number: one below the other. */
export function readingsLayout(drawing: DrawnReadings, design: DesignWidth): ReadingsLayout {
  const width = DESIGN_WIDTHS[design];
  const { panels, days } = drawing;
  const axisWidth = Math.ceil(
    widestText(
      panels.flatMap((panel) => panel.axis.ticks.map((tick) => tick.label)),
      TICK_TEXT,
    ) + 10,
  );
  const namesAbove = design === 'narrow';
  const plotRight = Math.floor(width - columnWidth(drawing, design, namesAbove) - MARK_ROOM - 10);
  const frame = { width, axisWidth, plotRight, days, namesAbove };
  const places = panels.map((panel, index) =>
    panelPlace(panel, frame, {
      least: PLOT_HEIGHT[index === 0 ? 'first' : 'other'][design],
      below: index === panels.length - 1 ? BELOW : BELOW + APART,
    }),
  );
  return {
    width,
    height: places.reduce((sum, place) => sum + place.height, 0),
    axisWidth,
    plotRight,
    ticks: tickWords(drawing, { left: axisWidth, right: plotRight, days }),
    panels: places,
    targets: targetsOf(panels, places, frame),
  };
}

/** As wide as the widest name or value, but no wider than its share. */
function columnWidth({ panels }: DrawnReadings, design: DesignWidth, valuesOnly: boolean): number {
  const series = panels.flatMap((panel) => panel.series);
  const widest = Math.max(
    0,
    ...series.map(({ label, last }) =>
      Math.max(
        valuesOnly ? 0 : textWidth(label, READING_TEXT.small),
        textWidth(last, READING_TEXT.value, true),
      ),
    ),
  );
  return Math.min(Math.ceil(widest) + 1, NAMES[design]);
}

function panelPlace(
  panel: ReadingPanel,
  frame: Frame,
  { least, below }: { readonly least: number; readonly below: number },
): PanelPlace {
  const { width, axisWidth, plotRight, namesAbove } = frame;
  const title = wrapText(panel.title, width, READING_TEXT.title, true);
  const titleHeight = title.length * READING_TEXT.line;
  const names = namesAbove ? namesBelow(titleHeight, panel, width) : [];
  const lines = names.reduce((sum, name) => sum + name.lines.length, 0);
  const plotTop = titleHeight + lines * READING_TEXT.line + (lines > 0 ? 6 : 0) + ABOVE;
  const label = (one: ReadingSeries) => (namesAbove ? '' : one.label);
  // However many names there are, the column beside the plot holds them all.
  const unplaced = panel.series.map((one) => ({ ...one, label: label(one), points: [] }));
  const column = columnHeight(unplaced, width - plotRight - 10 - MARK_ROOM);
  const plotBottom = plotTop + Math.max(least, column - 8);
  const at = placer(panel, { plotTop, plotBottom }, frame);
  const named = panel.series.map(
    (one): Named => ({
      ...one,
      label: label(one),
      points: one.points.map((point) => at(point, 'high')),
    }),
  );
  return {
    height: plotBottom + below,
    title,
    names,
    plotTop,
    plotBottom,
    labels: placeLabels(named, {
      right: plotRight,
      top: plotTop,
      bottom: plotBottom,
      left: axisWidth,
      edge: width,
      grid: panel.axis.ticks.map(({ value }) => at({ x: 0, low: value, high: value }, 'low').y),
    }),
  };
}

/** The names of a panel's lines one below the other, under its title. */
function namesBelow(top: number, panel: ReadingPanel, width: number): readonly PlacedLabel[] {
  let y = top + 6;
  return panel.series.map(({ key, label }) => {
    const lines = wrapText(label, width - MARK_ROOM, READING_TEXT.small).map((text) => ({
      text,
      strong: false,
    }));
    const place = { key, x: MARK_ROOM, y: y + 11, lines, mark: { x: 4, y: y + 7 } };
    y += lines.length * READING_TEXT.line;
    return place;
  });
}

/** Where a point's ends stand in its panel, as the chart library's scales place them. */
function placer(
  panel: ReadingPanel,
  { plotTop, plotBottom }: Pick<PanelPlace, 'plotTop' | 'plotBottom'>,
  { axisWidth, plotRight, days }: Frame,
) {
  const floor = Number(panel.floor);
  const max = Number(panel.axis.max);
  return (point: Pick<ReadingPoint, 'x' | 'low' | 'high'>, end: 'low' | 'high'): Point => ({
    x: xAt(point.x, { left: axisWidth, right: plotRight, days }),
    y: plotBottom - ((Number(point[end]) - floor) / (max - floor)) * (plotBottom - plotTop),
  });
}

/** A square around each mark; of several that hold a place the nearest is meant. */
function targetsOf(
  panels: readonly ReadingPanel[],
  places: readonly PanelPlace[],
  frame: Frame,
): readonly Target[] {
  const taken = new Set<string>();
  return panels.flatMap((panel, index) => {
    const place = places[index];
    if (!place) return [];
    const above = places.slice(0, index).reduce((sum, one) => sum + one.height, 0);
    const at = placer(panel, place, frame);
    return panel.series.flatMap((series) =>
      series.points.map((point) => targetOf(point, series, above, at, taken)),
    );
  });
}

function targetOf(
  point: ReadingPoint,
  series: ReadingSeries,
  above: number,
  at: ReturnType<typeof placer>,
  taken: Set<string>,
): Target {
  const high = at(point, 'high');
  const low = at(point, 'low');
  let x = high.x;
  const middle = () => `${Math.round(x)} ${Math.round(above + (high.y + low.y) / 2)}`;
  // Marks that lie on each other are pointed at side by side.
  while (taken.has(middle())) x += 2;
  taken.add(middle());
  return {
    key: `${series.key} ${point.x}`,
    tip: point.tip,
    href: point.href,
    left: x - REACH,
    top: above + high.y - REACH,
    width: 2 * REACH,
    height: low.y - high.y + 2 * REACH,
  };
}
