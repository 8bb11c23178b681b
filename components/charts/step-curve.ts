import { px } from './pixel';

interface Pen {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  closePath(): void;
}

/**
 * A line that keeps its height until the next point, as the chart library asks for a curve (it is
 * d3's contract: an area is drawn forward along one edge and back along the other). Its lengths
 * are rounded like those of all other marks.
 */
export function stepCurve(pen: Pen) {
  /** NaN for a line by itself, 0 on the way forward along an area, 1 on the way back. */
  let edge = Number.NaN;
  let started = false;
  let [lastX, lastY] = [0, 0];
  return {
    areaStart() {
      edge = 0;
    },
    areaEnd() {
      edge = Number.NaN;
    },
    lineStart() {
      started = false;
    },
    lineEnd() {
      if (edge === 1) pen.closePath();
      edge = 1 - edge;
    },
    point(exactX: number, exactY: number) {
      const [x, y] = [px(exactX), px(exactY)];
      if (!started) {
        if (edge === 1) pen.lineTo(x, y);
        else pen.moveTo(x, y);
      } else if (edge === 1) {
        if (y !== lastY) pen.lineTo(lastX, y);
        pen.lineTo(x, y);
      } else {
        pen.lineTo(x, lastY);
        if (y !== lastY) pen.lineTo(x, y);
      }
      started = true;
      [lastX, lastY] = [x, y];
    },
  };
}
