import { px } from './pixel';

interface Pen {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
}

/**
 * A straight line from point to point, as the chart library asks for a curve (d3's contract). Its
 * lengths are rounded like those of all other marks.
 */
export function straightCurve(pen: Pen) {
  let started = false;
  return {
    areaStart() {
      started = false;
    },
    areaEnd() {
      started = false;
    },
    lineStart() {
      started = false;
    },
    lineEnd() {
      started = false;
    },
    point(x: number, y: number) {
      if (started) pen.lineTo(px(x), px(y));
      else pen.moveTo(px(x), px(y));
      started = true;
    },
  };
}
