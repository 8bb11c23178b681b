/**
 * A length to a hundredth of a pixel: fine enough for every screen, short in a picture's markup,
 * and the same in the picture and the live drawing.
 */
export function px(length: number): number {
  return Math.round(length * 100) / 100;
}
