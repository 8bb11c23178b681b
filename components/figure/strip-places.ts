import { textWidth } from '@/components/charts/text-width';
import type { DrawnStrips, Strip, StripMark } from '@/lib/figures/drawing';

/**
 * Where everything on a strip stands, as CSS lengths of its track. A label stands where it surely
 * meets no mark and no line: on the narrowest track that the style sheet allows, and so on any.
 */

/** Pixels of the narrowest track: on a phone of 320, and beside label and verdict. */
export const NARROW_TRACK = 288;
export const WIDE_TRACK = 400;
/** Sizes of the style sheet: a line's label, and that of a total. */
const SIZE = 13;
const STRONG_SIZE = 14;
const GAP = 7;
/** A label may reach so far beyond the track, into the space before the words beside it. */
const BEYOND = 12;

export interface PlacedMark extends Pick<StripMark, 'look' | 'hue'> {
  readonly left: string;
  readonly width: string;
  /** Ends of the band that lie within a solid mark, as places in it. */
  readonly edges: readonly string[];
}

export interface PlacedStrip {
  readonly strip: Strip;
  readonly marks: readonly PlacedMark[];
  /** `beside`: nowhere on the track is room, so it stands with the words. */
  readonly text: {
    readonly where: 'inside' | 'after' | 'before' | 'beside';
    readonly at: string;
  };
  /** Thin lines from the row above, and to the row below. */
  readonly above: string | null;
  readonly below: string | null;
}

/** A place on the axis as a fraction of the track. */
export function placeOn({ axis }: DrawnStrips, value: string): number {
  const max = Number(axis.max);
  return max === 0 ? 0 : Math.min(1, Math.max(0, Number(value) / max));
}

/** A fraction as a CSS length, rounded to a hundredth of a per cent. */
export function percent(fraction: number): string {
  return `${Math.round(fraction * 10000) / 100}%`;
}

/** The strips of a group, each knowing the line that reaches it from the one above. */
export function placeStrips(
  drawing: DrawnStrips,
  strips: readonly Strip[],
): readonly PlacedStrip[] {
  return strips.map((strip, index) => {
    const joined = strips[index - 1]?.joins ?? null;
    const above = joined === null ? null : placeOn(drawing, joined);
    const below = strip.joins === null ? null : placeOn(drawing, strip.joins);
    return {
      strip,
      marks: strip.marks.map((mark) => placeMark(mark, drawing)),
      text: placeText(strip, drawing, [above, below]),
      above: above === null ? null : percent(above),
      below: below === null ? null : percent(below),
    };
  });
}

function placeMark({ look, hue, from, to }: StripMark, drawing: DrawnStrips): PlacedMark {
  const [start, end] = [placeOn(drawing, from), placeOn(drawing, to)];
  const edges = look === 'solid' ? bandEdges(drawing) : [];
  return {
    look,
    hue,
    left: percent(start),
    width: percent(end - start),
    edges: edges
      .filter((edge) => edge > start && edge < end)
      .map((edge) => percent((edge - start) / (end - start))),
  };
}

function bandEdges(drawing: DrawnStrips): readonly number[] {
  const { band } = drawing;
  return band ? [placeOn(drawing, band.low), placeOn(drawing, band.high)] : [];
}

function placeText(
  strip: Strip,
  drawing: DrawnStrips,
  joins: readonly (number | null)[],
): PlacedStrip['text'] {
  const track = strip.strong ? WIDE_TRACK : NARROW_TRACK;
  const width = textWidth(strip.text, strip.strong ? STRONG_SIZE : SIZE, strip.strong) / track;
  const gap = GAP / track;
  const lines = [...bandEdges(drawing), ...joins.filter((one) => one !== null)];
  const bars = strip.marks
    .filter((mark) => mark.look !== 'bracket')
    .map((mark): Span => [placeOn(drawing, mark.from), placeOn(drawing, mark.to)]);
  const anchor = joins.find((one) => one !== null) ?? 0;
  const start = Math.min(...(bars.length > 0 ? bars.map(([from]) => from) : [anchor]));
  const end = Math.max(...(bars.length > 0 ? bars.map(([, to]) => to) : [anchor]));
  const isFree = (from: number, to: number) => !lines.some((line) => line > from && line < to);

  const last = strip.marks.at(-1);
  const inside: Span = [end - gap - width, end - gap];
  if (
    strip.strong &&
    last?.look === 'solid' &&
    inside[0] > placeOn(drawing, last.from) + gap &&
    isFree(...inside)
  ) {
    return { where: 'inside', at: percent(1 - end) };
  }
  const after: Span = [end + gap, end + gap + width];
  if (after[1] <= 1 + BEYOND / track && isFree(...after)) {
    return { where: 'after', at: percent(end) };
  }
  const before: Span = [start - gap - width, start - gap];
  return before[0] >= 0 && isFree(...before)
    ? { where: 'before', at: percent(1 - start) }
    : { where: 'beside', at: '0%' };
}

type Span = readonly [number, number];
