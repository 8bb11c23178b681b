import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AGREES, CLOSE } from '@/lib/analysis/printed-check';
import { gapScale } from '@/lib/figures/gap-scale';

const GAP = fc.integer({ min: 0, max: 5_000_000 }).map((cents) => (cents / 100).toFixed(2));

describe('the axis of gaps', () => {
  test.each([
    [[], 5],
    [['0.00'], 5],
    [['4.99'], 5],
    [['5.00'], 5],
    [['0.07', '17.61'], 20],
    [['20.00'], 20],
    [['20.01'], 50],
    [['100.82'], 100],
  ])('of %j ends at %d per cent', (gaps, end) => {
    expect(gapScale(gaps).end).toBe(end);
  });

  test('shows a tenth of a per cent and twenty apart from the middle and from each other', () => {
    const { place } = gapScale(['0.00', '0.10', '20.00']);
    expect(['0.10', '0.50', '2.00', '20.00'].map((gap) => place(gap, 'above'))).toEqual([
      0.5654, 0.6689, 0.787, 1,
    ]);
    expect(place('0.00', null)).toBe(0.5);
  });

  test('what lies below stands as far to the left as what lies above to the right', () => {
    fc.assert(
      fc.property(fc.array(GAP), GAP, (gaps, gap) => {
        const { place } = gapScale(gaps);
        expect(place(gap, 'below') + place(gap, 'above')).toBeCloseTo(1, 4);
        expect(place(gap, 'below')).toBeLessThanOrEqual(0.5);
      }),
    );
  });

  test('a larger gap never stands before a smaller one, and all stand on the track', () => {
    fc.assert(
      fc.property(fc.array(GAP, { minLength: 1 }), GAP, GAP, (gaps, a, b) => {
        const { place } = gapScale(gaps);
        const [less, more] = Number(a) <= Number(b) ? [a, b] : [b, a];
        expect(place(less, 'above')).toBeLessThanOrEqual(place(more, 'above'));
        expect(place(less, 'below')).toBeGreaterThanOrEqual(place(more, 'below'));
        expect(place(more, 'below')).toBeGreaterThanOrEqual(0);
        expect(place(more, 'above')).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('only what lies beyond a hundred per cent lies beyond its end', () => {
    fc.assert(
      fc.property(fc.array(GAP, { minLength: 1 }), (gaps) => {
        const scale = gapScale(gaps);
        for (const gap of gaps) expect(scale.isBeyond(gap)).toBe(Number(gap) > 100);
      }),
    );
  });

  test('stretches meet each other where verdicts change, and ticks rise to the end', () => {
    fc.assert(
      fc.property(fc.array(GAP), (gaps) => {
        const { place, stretches, ticks } = gapScale(gaps);
        const ends = [
          0,
          place(CLOSE, 'below'),
          place(AGREES, 'below'),
          place(AGREES, 'above'),
          place(CLOSE, 'above'),
          1,
        ];
        expect(stretches.map(({ from, to, label }) => [from, to, label])).toEqual(
          ['off', 'close', 'agrees', 'close', 'off'].map((label, index) => [
            ends[index],
            ends[index + 1],
            label,
          ]),
        );
        const places = ticks.map(({ at }) => at);
        expect(places).toEqual([...new Set(places)].toSorted((x, y) => x - y));
        expect([places[0], places.at(-1)]).toEqual([0, 1]);
      }),
    );
  });

  /** Pixels of the track on a phone of 320, and about those that a digit takes there. */
  const [TRACK, DIGIT, SPACE] = [272, 7.5, 1.5];

  test.each(['0', '10', '20', '50', '100'])(
    'to %s per cent, no two of its numbers touch',
    (gap) => {
      const ends = gapScale([gap]).ticks.map(({ at, label }) => {
        const width = label.replace(/[. ]/g, '').length * DIGIT + (label.includes('.') ? 4 : 0);
        const left = at === 0 ? 0 : at === 1 ? TRACK - width : at * TRACK - width / 2;
        return [left, left + width] as const;
      });
      for (const [index, [left]] of ends.entries()) {
        const before = ends[index - 1];
        if (before) expect(left - before[1]).toBeGreaterThan(SPACE);
      }
    },
  );
});
