import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { chartLayout } from '@/components/charts/chart-layout';
import { DESIGN_NAMES, designFor } from '@/components/charts/design-widths';
import { stepCurve } from '@/components/charts/step-curve';
import { balancedText, textWidth, wrapText } from '@/components/charts/text-width';
import { nextIndex, targetAt } from '@/components/charts/tip-moves';
import { GALLERY } from './gallery';

describe('text in lines', () => {
  test.each([
    ['at spaces', 'one two three', ['one two', 'three']],
    ['after hyphens', 'Anti-Personnel', ['Anti-', 'Personnel']],
    ['within a word that is longer than a line', 'abcdefghijklmnop', ['abcdefghijk', 'lmnop']],
    ['not at all where it fits', 'one two', ['one two']],
    ['into none where there is no text', '', []],
  ])('breaks %s', (_how, text, lines) => {
    expect(wrapText(text, 70, 11.5)).toEqual(lines);
  });

  test('loses no letter, and no line is too wide, at any width', () => {
    const text = 'The Interprovincial Standing Commission for Ordnance, Anti-Personnel (ISCO)';
    for (let width = 20; width < 600; width += 7) {
      const lines = wrapText(text, width, 14);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(width);
    }
  });

  test('is balanced without taking more lines', () => {
    expect(wrapText('nothing counted, 3 reported', 125, 12)).toEqual([
      'nothing counted, 3',
      'reported',
    ]);
    expect(balancedText('nothing counted, 3 reported', 125, 12)).toEqual([
      'nothing counted,',
      '3 reported',
    ]);
  });
});

test('the style sheet and the live drawing choose by the same limits', () => {
  const css = readFileSync('app/styles/drawing.css', 'utf8');
  const limits = [...css.matchAll(/@container \(width >= (\d+)px\)/g)].map((one) => Number(one[1]));
  expect(limits).toHaveLength(2);
  const [medium = 0, wide = 0] = limits;
  expect([medium - 0.5, medium, wide - 0.5, wide].map(designFor)).toEqual([
    'narrow',
    'medium',
    'medium',
    'wide',
  ]);
});

describe.each(GALLERY)('$title', ({ drawing }) => {
  test('can be pointed at everywhere within its bounds, one mark at a time', () => {
    for (const design of DESIGN_NAMES) {
      const { width, height, targets } = chartLayout(drawing, design);
      expect(targets.length).toBeGreaterThan(0);
      for (const [index, target] of targets.entries()) {
        expect(target.left + target.width).toBeLessThanOrEqual(width + 0.01);
        expect(target.top + target.height).toBeLessThanOrEqual(height);
        const middle = [target.left + target.width / 2, target.top + target.height / 2] as const;
        expect(targetAt(targets, ...middle)).toBe(index);
      }
    }
  });
});

test('a place without a mark points at none', () => {
  expect(targetAt([], 10, 10)).toBeNull();
});

describe('keys', () => {
  test.each([
    ['ArrowDown', null, 0],
    ['ArrowRight', 3, 4],
    ['ArrowRight', 4, 4],
    ['ArrowUp', null, 4],
    ['ArrowLeft', 0, 0],
    ['Home', 3, 0],
    ['End', 0, 4],
    ['a', 2, null],
    ['Tab', 2, null],
  ])('%s from %s leads to %s of five', (key, from, to) => {
    expect(nextIndex(key, from, 5)).toBe(to);
  });

  test('lead nowhere where there is no mark', () => {
    expect(nextIndex('End', null, 0)).toBeNull();
  });
});

describe('the stepped curve', () => {
  const drawnBy = (draw: (curve: ReturnType<typeof stepCurve>) => void): string => {
    let path = '';
    draw(
      stepCurve({
        moveTo: (x, y) => {
          path += `M${x} ${y}`;
        },
        lineTo: (x, y) => {
          path += `L${x} ${y}`;
        },
        closePath: () => {
          path += 'Z';
        },
      }),
    );
    return path;
  };

  test('keeps its height until the next point, in hundredths', () => {
    const path = drawnBy((curve) => {
      curve.lineStart();
      curve.point(0, 10.004);
      curve.point(5.555_555, 4);
      curve.point(9, 4);
      curve.lineEnd();
    });
    expect(path).toBe('M0 10L5.56 10L5.56 4L9 4');
  });

  test('comes back along the other edge of an area by the same steps', () => {
    const path = drawnBy((curve) => {
      curve.areaStart();
      curve.lineStart();
      curve.point(0, 8);
      curve.point(5, 2);
      curve.lineEnd();
      curve.lineStart();
      curve.point(5, 6);
      curve.point(0, 9);
      curve.lineEnd();
      curve.areaEnd();
    });
    // From 0 to 5 the lower edge lies at 9: it too holds from its point onward.
    expect(path).toBe('M0 8L5 8L5 2L5 6L5 9L0 9Z');
  });
});
