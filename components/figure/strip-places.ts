import { textWidth } from '@/components/charts/text-width';
import type { DrawnStrips, Strip, StripMark } from '@/lib/figures/drawn-strips';

/**
 * Where everything on a strip stands, as CSS lengths of its track. A label stands where it surely
 * meets no mark and no line, whatever the width of the track.
 */

/** Pixels of a track with its label above it, from a phone of 320 to where labels move beside. */
export const NARROW_TRACK = 272;
const NARROW_MOST = 1088;
/** With label and words beside it. */
export const WIDE_TRACK = 503;
const WIDE_MOST = 600;
/** Sizes of the style sheet: a line's label, and that of a total. */
const SIZE = 13;
const STRONG_SIZE = 14;
/** From a mark to its label, and the least from a label to a line. */
const GAP = 7;
const CLEAR = 2;
/** A label may reach so far beyond the track, into the space before the words beside it. */
const BEYOND = 12;

export interface PlacedMark extends Pick<StripMark, 'look' | 'hue' | 'rows'> {
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

function placeMark({ look, hue, from, to, rows }: StripMark, drawing: DrawnStrips): PlacedMark {
  const [start, end] = [placeOn(drawing, from), placeOn(drawing, to)];
  const edges = look === 'solid' ? bandEdges(drawing) : [];
  return {
    look,
    hue,
    left: percent(start),
    width: percent(end - start),
    ...(rows && { rows }),
    edges: edges
      .filter((edge) => edge > start && edge < end)
      .map((edge) => percent((edge - start) / (end - start))),
  };
}

function bandEdges(drawing: DrawnStrips): readonly number[] {
  const { band } = drawing;
  return band ? [placeOn(drawing, band.low), placeOn(drawing, band.high)] : [];
}

/** What a label has to keep clear of, and how wide it and its track are. */
interface Room {
  readonly lines: readonly number[];
  readonly width: number;
  readonly least: number;
  readonly most: number;
}

function placeText(
  strip: Strip,
  drawing: DrawnStrips,
  joins: readonly (number | null)[],
): PlacedStrip['text'] {
  const known = joins.filter((one) => one !== null);
  // The value of a total is on its track only where that has label and words beside it.
  const room: Room = {
    lines: [...bandEdges(drawing), ...known],
    width: textWidth(strip.text, strip.strong ? STRONG_SIZE : SIZE, strip.strong),
    least: strip.strong ? WIDE_TRACK : NARROW_TRACK,
    most: strip.strong ? WIDE_MOST : NARROW_MOST,
  };
  const bars = strip.marks.filter((mark) => mark.look !== 'bracket');
  const ends = bars.length > 0 ? [] : known.slice(0, 1);
  const start = Math.min(...bars.map((mark) => placeOn(drawing, mark.from)), ...ends, 1);
  const end = Math.max(...bars.map((mark) => placeOn(drawing, mark.to)), ...ends, 0);
  const last = bars.at(-1);
  if (strip.strong && last?.look === 'solid') {
    // At the end of the bar; where a line is too close there, before the line.
    const inside = [end, ...room.lines.filter((line) => line < end).toSorted((a, b) => b - a)];
    const at = inside.find((place) => {
      const length = (place - placeOn(drawing, last.from)) * room.least;
      return length > room.width + 2 * GAP && isClear(place, -1, room);
    });
    if (at !== undefined) return { where: 'inside', at: percent(1 - at) };
  }
  for (const at of [end, ...known.filter((line) => line > end)]) {
    const fits = (1 - at) * room.least + BEYOND >= GAP + room.width;
    if (fits && isClear(at, 1, room)) return { where: 'after', at: percent(at) };
  }
  const at = bars.length > 0 ? start : end;
  return at * room.least >= GAP + room.width && isClear(at, -1, room)
    ? { where: 'before', at: percent(1 - at) }
    : { where: 'beside', at: '0%' };
}

/**
 * True where a label beside a place meets no line on any track. Places are fractions of a track
 * but gaps and letters are pixels, so on a wider track a line moves away from its place: one that
 * lies on the label's side has to be beyond the label on the narrowest, or before it on the widest.
 */
function isClear(at: number, side: 1 | -1, { lines, width, least, most }: Room): boolean {
  return lines.every((line) => {
    const distance = (line - at) * side;
    return distance <= 0 || distance * least > GAP + width + CLEAR || distance * most < GAP - CLEAR;
  });
}
