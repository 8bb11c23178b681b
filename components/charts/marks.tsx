import { px } from './pixel';
import type { Series } from './series';

/** Hatching in the colour of each hatched series, under ids that begin with `id`. */
export function HatchPatterns({
  id,
  series,
}: {
  readonly id: string;
  readonly series: readonly Series[];
}) {
  const hatched = series.filter((one) => one.part === 'hatched');
  if (hatched.length === 0) return null;
  return (
    <defs>
      {hatched.map(({ key, stage }) => (
        <HatchPattern key={key} id={`${id}-${stage}`} colour={stage} />
      ))}
    </defs>
  );
}

/** Thin parallel lines; `colour` is a class of the style sheet. */
export function HatchPattern({ id, colour }: { readonly id: string; readonly colour: string }) {
  return (
    <pattern
      id={id}
      width="5"
      height="5"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <path className="ground" d="M0 0h5v5h-5z" />
      <path className={`hatch ${colour}`} d="M0 0v5" />
    </pattern>
  );
}

/** A rectangle as the chart library hands it to a shape; any of it may be missing. */
export interface Box {
  readonly x?: number | string | undefined;
  readonly y?: number | string | undefined;
  readonly width?: number | string | undefined;
  readonly height?: number | string | undefined;
}

/**
 * A piece of a stack: solid in its colour, or an outline with hatching. `from` is where the stack
 * begins; a piece that does not begin there leaves one pixel of paper before itself.
 */
export function StackPiece({
  box,
  series,
  id,
  along,
  from,
}: {
  readonly box: Box;
  readonly series: Series;
  readonly id: string;
  readonly along: 'right' | 'up';
  readonly from: number;
}) {
  const [x, y] = [Number(box.x ?? 0), Number(box.y ?? 0)];
  const [width, height] = [Number(box.width ?? 0), Number(box.height ?? 0)];
  if (!(width > 0 && height > 0)) return null;
  const outlined = series.part === 'hatched' || series.stage === 'unclear';
  const inset = outlined ? 0.5 : 0;
  const first = along === 'right' ? x - from < 0.01 : from - (y + height) < 0.01;
  const paper = (length: number) => (first ? 0 : Math.min(1, length / 2));
  const piece =
    along === 'right'
      ? { x: x + paper(width), y, width: Math.max(width - paper(width), 1), height }
      : { x, y: y + Math.min(height - 1, 0), width, height: Math.max(height - paper(height), 1) };
  return (
    <path
      className={`mark ${outlined ? 'open' : 'solid'} ${series.stage}`}
      fill={series.part === 'hatched' ? `url(#${id}-${series.stage})` : undefined}
      d={rectangle(piece, inset)}
    />
  );
}

function rectangle(
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  inset: number,
): string {
  const across = Math.max(box.width - 2 * inset, 0.5);
  const down = Math.max(box.height - 2 * inset, 0.5);
  return `M${px(box.x + inset)} ${px(box.y + inset)}h${px(across)}v${px(down)}h${px(-across)}z`;
}

/** Lines of text, one below the other, at one x; `y` is the base line of the first. */
export function TextLines({
  lines,
  x,
  y,
  lineHeight,
  className,
  anchor,
}: {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly lineHeight: number;
  readonly className: string;
  readonly anchor: 'start' | 'middle' | 'end';
}) {
  return lines.map((line, index) => (
    <text
      // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other name than its place.
      key={index}
      x={px(x)}
      y={px(y + index * lineHeight)}
      className={className}
      textAnchor={anchor === 'start' ? undefined : anchor}
    >
      {line}
    </text>
  ));
}
