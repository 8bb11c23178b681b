import type { DrawnSteps } from '@/lib/figures/drawing';
import type { DesignWidth } from './design-widths';
import { DESIGN_WIDTHS } from './design-widths';
import { type PlacedName, placeNames, type StepsPlot } from './step-names';
import type { Target } from './target';
import { widestText } from './text-width';
import { type TickWords, tickWords, xAt } from './time-ticks';

/** Sizes of letters and lines of a stepped drawing, in pixels of the design width. */
export const STEP_TEXT = { value: 14, small: 12, tick: 12.5, line: 16 } as const;
const PLOT_HEIGHT = { narrow: 230, medium: 270, wide: 330 } as const;
const TOP = 30;
/** Room for the words of the axis of time. */
const BELOW = 44;
/** A frame narrower than this would not be seen. */
const LEAST_FRAME = 3;

export interface StepsLayout {
  readonly width: number;
  readonly height: number;
  readonly axisWidth: number;
  readonly plotTop: number;
  readonly plotBottom: number;
  readonly plotRight: number;
  readonly ticks: readonly TickWords[];
  readonly names: readonly PlacedName[];
  readonly ends: readonly EndWords[];
  readonly targets: readonly Target[];
}

/** The value at the right end of a line. */
export interface EndWords {
  readonly value: string;
  readonly words: string;
  readonly y: number;
}

/** Places for the words of a stepped drawing, by number. */
export function stepsLayout(drawing: DrawnSteps, design: DesignWidth): StepsLayout {
  const width = DESIGN_WIDTHS[design];
  const axisWidth = Math.ceil(
    widestText(
      drawing.axis.ticks.map((tick) => tick.label),
      STEP_TEXT.tick,
    ) + 10,
  );
  const { low, high } = drawing.last;
  const endWidth = Math.max(widestText([low, high], STEP_TEXT.value, true), 58) + 12;
  const plot: StepsPlot = {
    left: axisWidth,
    right: Math.floor(width - endWidth),
    top: TOP,
    bottom: TOP + PLOT_HEIGHT[design],
    days: drawing.days,
    max: Number(drawing.axis.max),
  };
  return {
    width,
    height: plot.bottom + BELOW,
    axisWidth,
    plotTop: plot.top,
    plotBottom: plot.bottom,
    plotRight: plot.right,
    ticks: tickWords(drawing, plot),
    names: placeNames(drawing, plot),
    ends: endWords(drawing, plot),
    targets: targetsOf(drawing, plot),
  };
}

/** The two values at the right edge, pushed apart where the lines lie close; one where they meet. */
function endWords(drawing: DrawnSteps, plot: StepsPlot): readonly EndWords[] {
  const last = drawing.points.at(-1);
  const y = (value: string | undefined) =>
    plot.bottom - (Number(value ?? 0) / plot.max) * (plot.bottom - plot.top);
  const [low, high] = [y(last?.low), y(last?.high)];
  if (last?.low === last?.high) {
    return [{ value: drawing.last.high, words: 'in all', y: high }];
  }
  const least = 2 * STEP_TEXT.line + 6;
  const apart = Math.max(0, least - (low - high));
  const lowest = Math.min(low + apart / 2, plot.bottom - STEP_TEXT.line);
  return [
    { value: drawing.last.high, words: 'at most', y: Math.min(high - apart / 2, lowest - least) },
    { value: drawing.last.low, words: 'at least', y: lowest },
  ];
}

/**
 * Each point can be pointed at from halfway after the one before to halfway before the next, down
 * to the words of the axis, so that what is said stands below them where it stands below. Framed is
 * how long its sums stood: from its own day to the next point's.
 */
function targetsOf(drawing: DrawnSteps, plot: StepsPlot): readonly Target[] {
  const xs = drawing.points.map((point) => xAt(point.x, plot));
  return drawing.points.map((point, index) => {
    const here = xs[index] ?? plot.left;
    const before = xs[index - 1];
    const after = xs[index + 1];
    const left = before === undefined ? plot.left : (before + here) / 2;
    const right = after === undefined ? plot.right : (here + after) / 2;
    return {
      key: point.date,
      tip: point.tip,
      href: point.href,
      left,
      top: plot.top,
      width: right - left,
      height: plot.bottom + BELOW - plot.top,
      frame: {
        left: Math.min(here, plot.right - LEAST_FRAME),
        top: plot.top,
        width: Math.max((after ?? plot.right) - here, LEAST_FRAME),
        height: plot.bottom - plot.top,
      },
    };
  });
}
