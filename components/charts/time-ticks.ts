import { textWidth } from './text-width';

/** Size of the words along an axis, in pixels of the design width. */
export const TICK_TEXT = 12.5;

/** A tick on the axis of time and the words of the span that it opens. */
export interface TickWords {
  readonly x: number;
  readonly label: string | null;
  readonly middle: number;
  readonly anchor: 'middle' | 'end';
  /** A second, quieter line. */
  readonly detail: string | null;
}

/** The stretch of pixels over which so many days are drawn. */
export interface TimeSpan {
  readonly left: number;
  readonly right: number;
  readonly days: number;
}

/** Where a day stands, counted from the first one drawn. */
export function xAt(day: number, span: TimeSpan): number {
  return span.left + (day / span.days) * (span.right - span.left);
}

/** A tick's words stand in the middle of the span up to the next tick, where they fit. */
export function tickWords(
  drawing: {
    readonly days: number;
    readonly ticks: readonly { readonly x: number; readonly label: string }[];
  },
  span: TimeSpan,
): readonly TickWords[] {
  const { ticks, days } = drawing;
  return ticks.map((tick, index) => {
    const next = ticks[index + 1];
    const x = xAt(tick.x, span);
    const end = xAt(next ? next.x : days, span);
    const room = end - x - 4;
    const [head = '', ...rest] = tick.label.split(', ');
    const short = /^\d{4}$/.test(head) ? `’${head.slice(2)}` : head;
    const fits = (text: string) => textWidth(text, TICK_TEXT) <= room;
    const whole = fits(tick.label);
    const label = whole ? tick.label : [head, short].find(fits);
    return {
      x,
      label: label ?? null,
      middle: (x + end) / 2,
      anchor: next ? 'middle' : 'end',
      detail: whole || rest.length === 0 ? null : rest.join(', '),
    };
  });
}
