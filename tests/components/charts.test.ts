// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { DESIGN_NAMES, DESIGN_WIDTHS } from '@/components/charts/design-widths';
import { type Box, type Drawn, drawn, type Mark, overlap } from './drawn';
import { GALLERY } from './gallery';
import { segmentsOf } from './made-drawings';

/** Every drawing of the gallery at every width; the set-up fails whatever writes to the console. */

const CASES = GALLERY.flatMap(({ title, drawing }) =>
  DESIGN_NAMES.map((design) => ({ title, drawing, design })),
);

describe.each(CASES)('$title, $design', ({ drawing, design }) => {
  const picture = drawn(drawing, design);

  test('has a mark for each piece, hatched where it counts at the high end only', () => {
    const pieces = segmentsOf(drawing);
    const drawnPieces = picture.marks.map(({ stage, hatched }) => `${stage} ${hatched}`);
    expect(drawnPieces.toSorted()).toEqual(
      pieces.map(({ stage, part }) => `${stage} ${part === 'hatched'}`).toSorted(),
    );
  });

  test('keeps pieces apart, and every piece visible', () => {
    const slim = picture.marks.filter((mark) => lesserSide(mark) < 0.9);
    expect(slim).toEqual([]);
    // Pieces of less than a pixel are drawn as one, and so may lie on each other.
    const marks = marksByPanel(picture).map((panel) =>
      panel.filter((mark) => lesserSide(mark) > 1.6),
    );
    const met = marks.flatMap((panel) =>
      panel.flatMap((mark, index) =>
        panel.slice(index + 1).filter((other) => overlap(mark, other, -0.9)),
      ),
    );
    expect(met).toEqual([]);
  });

  test('is named and described', () => {
    expect(picture.svgs.length).toBeGreaterThan(0);
    for (const svg of picture.svgs) {
      expect(svg.getAttribute('role')).toBe('img');
      expect(svg.querySelector('title')?.textContent).toContain(drawing.name);
      expect(svg.querySelector('desc')?.textContent).toBe(drawing.description);
    }
  });

  test('keeps all words within its width', () => {
    const width = DESIGN_WIDTHS[design];
    for (const words of picture.words) {
      expect(words.left, words.text).toBeGreaterThan(-1);
      expect(words.right, words.text).toBeLessThan(width + 1);
      expect(words.top, words.text).toBeGreaterThan(-1);
    }
  });

  test('lets no words meet', () => {
    for (const svg of picture.svgs.keys()) {
      const inPanel = wordsOfPanel(picture, svg);
      for (const [index, words] of inPanel.entries()) {
        const met = inPanel.slice(index + 1).filter((other) => overlap(words, other, 1));
        expect(
          met.map((other) => other.text),
          `words that meet "${words.text}"`,
        ).toEqual([]);
      }
    }
  });

  test('draws no broken number and gives every hatching its pattern', () => {
    expect(picture.markup).not.toMatch(/NaN|Infinity|undefined|\d\.\d{3}/);
    const ids = [...picture.markup.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    const used = [...picture.markup.matchAll(/url\(#([^)]+)\)/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(used)).toEqual(new Set(ids));
  });
});

function lesserSide({ left, right, top, bottom }: Box): number {
  return Math.min(right - left, bottom - top);
}

function marksByPanel({ svgs, marks }: Drawn): readonly (readonly Mark[])[] {
  let from = 0;
  return svgs.map((svg) => {
    const count = svg.querySelectorAll('.mark').length;
    from += count;
    return marks.slice(from - count, from);
  });
}

function wordsOfPanel(picture: Drawn, panel: number) {
  const before = picture.svgs
    .slice(0, panel)
    .reduce((sum, svg) => sum + svg.querySelectorAll('text').length, 0);
  const count = picture.svgs[panel]?.querySelectorAll('text').length ?? 0;
  return picture.words.slice(before, before + count);
}

describe('the words of bars and columns', () => {
  const bars = GALLERY.filter(({ drawing }) => drawing.kind !== 'steps');
  test.each(bars)('$title: each value and each name stands there whole', ({ drawing }) => {
    const all = drawing.kind === 'bars' ? drawing.bars : [];
    for (const design of DESIGN_NAMES) {
      const text = drawn(drawing, design)
        .words.map((words) => words.text)
        .join('')
        .replaceAll(' ', '');
      for (const { label, text: value } of all) {
        expect(text).toContain(label.replaceAll(' ', ''));
        expect(text).toContain(value.replaceAll(' ', ''));
      }
      expect(text.length).toBeGreaterThan(0);
    }
  });

  test('an empty year says so in words where there is room, and below the columns where not', () => {
    const years = GALLERY.find(({ title }) => title.startsWith('columns: seven'));
    if (!years) throw new Error('the gallery has no seven years');
    const said = (design: 'narrow' | 'wide') =>
      drawn(years.drawing, design)
        .words.map((words) => words.text)
        .join(' ');
    expect(said('wide')).toContain('nothing counted, 3 reported');
    expect(said('narrow')).toContain('2020, from 10 Nov.: nothing counted, 3 reported.');
    expect(said('narrow')).toContain('2026, to 21 Nov.; not over: nothing counted, 3 reported.');
  });

  test('no word about an empty or unfinished year is ever broken', () => {
    for (const { drawing } of GALLERY) {
      if (drawing.kind !== 'columns') continue;
      const columns = drawing.panels.flatMap((panel) => panel.columns);
      const said = columns.map(({ empty, detail }) => `${empty ?? ''} ${detail ?? ''}`).join(' ');
      const known = new Set(said.split(' ').map((word) => word.replace(/[.:,]+$/, '')));
      for (const design of DESIGN_NAMES) {
        const quiet = drawn(drawing, design).words.filter((words) => words.kind === 'quiet');
        const words = quiet
          .flatMap(({ text }) => text.split(' '))
          .filter((word) => /[a-z]/.test(word));
        expect(words.filter((word) => !known.has(word.replace(/[.:,]+$/, '')))).toEqual([]);
      }
    }
  });

  test('a year that is not over has a dashed base line', () => {
    const years = GALLERY.find(({ title }) => title.startsWith('columns: seven'));
    if (!years) throw new Error('the gallery has no seven years');
    const { svgs } = drawn(years.drawing, 'wide');
    const dashed = svgs[0]?.querySelector('.base.dashed')?.getAttribute('d') ?? '';
    const solid = svgs[0]?.querySelector('.base:not(.dashed)')?.getAttribute('d') ?? '';
    expect([solid.split('M').length - 1, dashed.split('M').length - 1]).toEqual([6, 1]);
  });
});

describe('steps', () => {
  test('name their largest steps and both ends', () => {
    const named = GALLERY.find(({ title }) => title.startsWith('steps: a band'));
    if (!named) throw new Error('the gallery has no named steps');
    const words = drawn(named.drawing, 'wide').words.map((one) => one.text);
    expect(words).toEqual(expect.arrayContaining(['Third, 5.00', 'at most', 'at least', '40.00']));
  });

  test('say one number where both ends are the same', () => {
    const same = GALLERY.find(({ title }) => title.startsWith('steps: both'));
    if (!same) throw new Error('the gallery has no steps with equal ends');
    const words = drawn(same.drawing, 'wide').words.map((one) => one.text);
    expect(words).toContain('in all');
    expect(words).not.toContain('at least');
  });
});
