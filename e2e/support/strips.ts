import type { Page } from '@playwright/test';

interface Met {
  /** How many labels stand on a track. */
  readonly labels: number;
  /** Text of each that meets a mark or a line. */
  readonly met: readonly string[];
}

/** Every label on a strip of the page, and those that meet a mark, or a line of band or stairs. */
export function metLabels(page: Page): Promise<Met> {
  return page.locator('.strip-track .strip-value').evaluateAll((values) => {
    const boxes = (from: Element | null, selector: string) =>
      [...(from?.querySelectorAll(selector) ?? [])].map((one) => one.getBoundingClientRect());
    /** Both lines of a band; none where it is not painted in one piece. */
    const sides = ({ left, right, top, bottom }: DOMRect) =>
      left === right ? [] : [left, right].map((x) => ({ left: x, right: x, top, bottom }));
    const met = values.filter((value) => {
      const label = value.getBoundingClientRect();
      const strip = value.closest('.strip');
      // A total's value lies on its own bar.
      const marks = value.matches('.strip-in') ? '.strip-edge' : '.strip-mark';
      const lines = [
        ...boxes(value.closest('.strip-rows'), '.strip-band').flatMap(sides),
        ...boxes(strip, `.strip-above, .strip-below, ${marks}`),
      ];
      return lines.some(
        (line) =>
          line.right > label.left &&
          line.left < label.right &&
          line.bottom > label.top &&
          line.top < label.bottom,
      );
    });
    return {
      labels: values.length,
      met: met.map((value) => value.closest('.strip')?.textContent ?? ''),
    };
  });
}
