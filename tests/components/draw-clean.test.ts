// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { DESIGN_NAMES } from '@/components/charts/design-widths';
import { pictureMarkup } from '@/scripts/draw-clean';
import { drawPicture } from '@/scripts/draw-picture';
import { GALLERY } from './gallery';

function cleaned(svg: string): string {
  const host = document.createElement('div');
  host.innerHTML = `<svg viewBox="0 0 9 9">${svg}</svg>`;
  return pictureMarkup(host).replace(/^<svg viewBox="0 0 9 9"\/?>|<\/svg>$/g, '');
}

test.each([
  [
    'groups that say nothing',
    '<g class="recharts-layer" tabindex="-1"><path d="M0 0"/></g>',
    '<path d="M0 0"/>',
  ],
  [
    'the library’s attributes',
    '<path d="M0 0" stroke="#666" name="x" radius="0"/>',
    '<path d="M0 0"/>',
  ],
  ['clip paths', '<defs><clipPath id="a"><rect x="0"/></clipPath></defs>', ''],
  ['paths without a line', '<path class="line" d=""/>', ''],
  [
    'digits that no screen shows',
    '<text x="1.23456" y="0.1e-7">a</text>',
    '<text x="1.23" y="0">a</text>',
  ],
  ['the long way of a step', '<path d="M1,2L1,5L8,5"/>', '<path d="M1 2V5H8"/>'],
])('leaves out %s', (_what, from, to) => {
  expect(cleaned(from)).toBe(to);
});

test.each([
  ['a turn', '<g transform="rotate(-90)"><text x="1">a</text></g>'],
  ['a group’s own class', '<g class="may-band"><path d="M0 0"/></g>'],
  ['a hatching', '<path class="mark open paid" d="M0 0" fill="url(#a)"/>'],
  ['signs that markup uses', '<text x="1">a &lt; b &amp; c</text>'],
])('keeps %s', (_what, svg) => {
  expect(cleaned(svg)).toBe(svg);
});

test('a picture of sixteen bars or seven columns is small', () => {
  for (const { title, drawing } of GALLERY) {
    if (/sixty|twenty-eight|panels/.test(title)) continue;
    for (const design of DESIGN_NAMES) {
      const { length } = drawPicture(drawing, design, 'p0');
      expect(length, `${title}, ${design}`).toBeLessThan(6000);
    }
  }
});
