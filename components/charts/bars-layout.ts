import type { DrawnBars } from '@/lib/figures/drawing';
import type { DesignWidth } from './design-widths';
import { DESIGN_WIDTHS } from './design-widths';
import { piecesOf } from './pieces';
import type { Target } from './target';
import { balancedText, textWidth, widestText } from './text-width';

/** Sizes of letters and spaces of horizontal bars, in pixels of the design width. */
export const BAR_TEXT = { name: 14, value: 13, tick: 12.5, line: 17 } as const;
const AXIS_HEIGHT = 30;
const GAP = 12;
/** How much of the width names may take; on narrow drawings they stand above their bars. */
const NAMES = { narrow: 0, medium: 210, wide: 300 } as const;

export interface BarsLayout {
  readonly width: number;
  readonly height: number;
  readonly axisHeight: number;
  /** Width to the left of the bars; 0 where names stand above them. */
  readonly nameWidth: number;
  readonly plotLeft: number;
  readonly plotRight: number;
  readonly barSize: number;
  readonly rows: readonly RowPlace[];
  readonly targets: readonly Target[];
}

/** A row of the chart: as high as its name needs. */
export interface RowPlace {
  readonly key: string;
  readonly lines: readonly string[];
  readonly top: number;
  readonly height: number;
  readonly barTop: number;
}

/** Places for every row, by number: nothing is measured. */
export function barsLayout(drawing: DrawnBars, design: DesignWidth): BarsLayout {
  const width = DESIGN_WIDTHS[design];
  const { bars } = drawing;
  const above = design === 'narrow';
  const values = widestText(
    bars.map((bar) => bar.text),
    BAR_TEXT.value,
  );
  const room = (text: string) =>
    above ? width - textWidth(text, BAR_TEXT.value) - 2 * GAP : NAMES[design];
  const barSize = above ? 12 : bars.length > 24 ? 14 : 17;
  const rows: RowPlace[] = [];
  let top = AXIS_HEIGHT;
  for (const { key, label, text } of bars) {
    const lines = balancedText(label, room(text), BAR_TEXT.name);
    const words = lines.length * BAR_TEXT.line;
    const height = above ? words + barSize + 16 : Math.max(barSize, words) + 12;
    rows.push({
      key,
      lines,
      top,
      height,
      barTop: top + (above ? words + 7 : (height - barSize) / 2),
    });
    top += height;
  }
  const names = above
    ? 0
    : Math.ceil(Math.max(80, ...rows.map((row) => widestText(row.lines, BAR_TEXT.name))) + GAP);
  const plotRight = above ? width : Math.floor(width - values - GAP);
  return {
    width,
    height: top + 2,
    axisHeight: AXIS_HEIGHT,
    nameWidth: names,
    plotLeft: names,
    plotRight,
    barSize,
    rows,
    targets: bars.map((bar, index) => ({
      key: bar.key,
      tip: bar.tip,
      href: bar.href,
      left: 0,
      top: rows[index]?.top ?? 0,
      width,
      height: rows[index]?.height ?? 0,
      pieces: piecesOf(bar, drawing.axis.max, (from, to) => ({
        left: names + from * (plotRight - names),
        top: rows[index]?.barTop ?? 0,
        width: (to - from) * (plotRight - names),
        height: barSize,
      })),
    })),
  };
}
