import { tenth } from './reading-points';

interface Pen {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
}

/**
 * A straight line from point to point, as the chart library asks for a curve (d3's contract). Its
 * corners are rounded as the marks on it are.
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
      if (started) pen.lineTo(tenth(x), tenth(y));
      else pen.moveTo(tenth(x), tenth(y));
      started = true;
    },
  };
}
