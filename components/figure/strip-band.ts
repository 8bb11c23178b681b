import { textWidth } from '@/components/charts/text-width';
import type { DrawnStrips } from '@/lib/figures/drawn-strips';
import { NARROW_TRACK, placeOn, WIDE_TRACK } from './strip-places';

type Band = NonNullable<DrawnStrips['band']>;

/** The label column is at least so wide, and words of the low end may reach into it. */
const LABEL = 240;
const SIZE = 13;
/** Space between words and the lines of the band. */
const AIR = 18;

/**
 * Whether the words of the band fit beside and between its ends, so that none meets a line: with
 * labels beside the track, and with labels above it. Where they do not, they stand above it all.
 */
export function bandRoom(drawing: DrawnStrips, band: Band) {
  const [low, high] = [placeOn(drawing, band.low), placeOn(drawing, band.high)];
  const fits = (track: number, aside: number) =>
    endWidth(band.lowText) <= low * track + aside &&
    endWidth(band.highText) <= (1 - high) * track + aside &&
    titleWidth(band) <= (high - low) * track;
  return { wide: fits(WIDE_TRACK, LABEL), narrow: fits(NARROW_TRACK, 0) };
}

function endWidth(text: string): number {
  return AIR / 2 + Math.max(textWidth(text, SIZE, true), textWidth('high end', SIZE));
}

/** The longest word, since the title wraps; but never into more than three lines. */
function titleWidth({ title, detail }: Band): number {
  const widest = (text: string, bold: boolean) => {
    const words = text.split(' ').map((word) => textWidth(word, SIZE, bold));
    return Math.max(textWidth(text, SIZE, bold) / 2.2, ...words);
  };
  return AIR + Math.max(widest(title, true), widest(detail, false));
}
