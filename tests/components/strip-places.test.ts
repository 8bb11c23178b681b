import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth } from '@/components/charts/text-width';
import { NARROW_TRACK, placeStrips, WIDE_TRACK } from '@/components/figure/strip-places';
import type { Strip } from '@/lib/figures/drawn-strips';
import { madeBand, madeStrip, madeStrips } from './made-strips';

const band = madeBand('30.00', '60.00');

function placed(strip: Strip, above: string | null = null) {
  const first = madeStrip('1.00', { key: 'first', joins: above });
  return placeStrips(madeStrips([], { band }), [first, strip])[1]?.text;
}

describe('a label', () => {
  test.each<[string, Strip, string | null, string, string]>([
    ['stands after its bar', madeStrip('10.00', { text: '1.0' }), null, 'after', '10%'],
    ['after it between the lines', madeStrip('40.00', { text: '4.0' }), null, 'after', '40%'],
    [
      'before it where a line of the band is too close',
      madeStrip('28.00', {
        marks: [{ look: 'solid', hue: 'national', from: '20.00', to: '28.00' }],
        text: '4.0',
      }),
      null,
      'before',
      '80%',
    ],
    [
      'beside the track where there is room on neither side',
      madeStrip('28.00', { text: 'nothing at all' }),
      null,
      'beside',
      '0%',
    ],
    [
      'after the thin line that passes by its bar',
      madeStrip('5.00', { text: '0.5', joins: '6.00' }),
      '6.00',
      'after',
      '6%',
    ],
    [
      'beside the thin line where nothing is published',
      madeStrip('0.00', { marks: [], text: 'none', joins: '40.00' }),
      '40.00',
      'after',
      '40%',
    ],
    [
      'of a total within it where it is long enough',
      madeStrip('90.00', { text: '$9 m', strong: true }),
      null,
      'inside',
      '10%',
    ],
    [
      'of a total within it, before a line that its end is too close to',
      madeStrip('65.00', { text: '$6 m', strong: true }),
      null,
      'inside',
      '40%',
    ],
    [
      'of a short total after it',
      madeStrip('5.00', { text: '$1 m', strong: true }),
      null,
      'after',
      '5%',
    ],
    [
      'before the end of the track where after is no room',
      madeStrip('99.00', { text: '990 and more' }),
      null,
      'beside',
      '0%',
    ],
  ])('%s', (_case, strip, above, where, at) => {
    expect(placed(strip, above)).toEqual({ where, at });
  });

  test('meets no line and no edge of the track, however wide that is', () => {
    const amount = fc.integer({ min: 0, max: 100 }).map((value) => `${value}.00`);
    const any = fc.record({
      from: amount,
      to: amount,
      text: fc.constantFrom('1', '12.3', 'up to 1.29 of 3.50', '$440.1 m'),
      strong: fc.boolean(),
      joins: fc.option(amount),
      above: fc.option(amount),
      track: fc.integer({ min: NARROW_TRACK, max: 1088 }),
    });
    fc.assert(
      fc.property(any, ({ from, to, text, strong, joins, above, track: wanted }) => {
        const ends = [from, to].toSorted((a, b) => Number(a) - Number(b));
        const [start = '0', end = '0'] = ends;
        const track = strong ? Math.min(Math.max(wanted, WIDE_TRACK), 600) : wanted;
        const strip = madeStrip(end, {
          marks: [{ look: 'solid', hue: 'national', from: start, to: end }],
          text,
          strong,
          joins,
        });
        const place = placed(strip, above);
        if (!place || place.where === 'beside') return;
        const width = textWidth(text, strong ? 14 : 13, strong);
        const px = (Number.parseFloat(place.at) / 100) * track;
        const left = place.where === 'after' ? px + 7 : track - px - 7 - width;
        const lines = ['30', '60', joins, above].flatMap((one) => one ?? []);
        for (const line of lines.map((one) => (Number(one) / 100) * track)) {
          expect(line > left && line < left + width, `${line} in ${left} + ${width}`).toBe(false);
        }
        expect(left).toBeGreaterThanOrEqual(-0.1);
        expect(left + width).toBeLessThanOrEqual(track + 12.1);
      }),
      { numRuns: 2000 },
    );
  });
});

test('the thin line from the row above reaches into the next', () => {
  const strips = [madeStrip('10.00', { joins: '10.00' }), madeStrip('30.00', { key: 'next' })];
  expect(placeStrips(madeStrips(strips), strips).map(({ above, below }) => [above, below])).toEqual(
    [
      [null, '10%'],
      ['10%', null],
    ],
  );
});
