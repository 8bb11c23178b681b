import type { Bar } from '@/lib/figures/drawing';
import type { Area, Piece } from './target';

/**
 * The pieces of a bar that open rows of their own: those of one stage among several, solid and
 * hatched. `areaOf` gives the place of a stretch of the axis, in parts of its whole length.
 */
export function piecesOf(
  { segments, tip }: Bar,
  max: string,
  areaOf: (from: number, to: number) => Area,
): readonly Piece[] {
  let end = 0;
  return segments.flatMap(({ stage, value }) => {
    const from = end;
    end += Number(value) / Number(max);
    const line = tip.lines.findIndex((one) => one.stage?.name === stage);
    return line === -1 ? [] : [{ ...areaOf(from, end), line }];
  });
}
