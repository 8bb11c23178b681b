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

  test('shows a tenth of a per cent and twenty apart from zero and from each other', () => {
    const { place } = gapScale(['0.00', '0.10', '20.00']);
    expect(['0.00', '0.10', '0.50', '2.00', '20.00'].map(place)).toEqual([
      0, 0.0707, 0.1581, 0.3162, 1,
    ]);
  });

  test('a larger gap never stands before a smaller one, and all stand on the track', () => {
    fc.assert(
      fc.property(fc.array(GAP, { minLength: 1 }), GAP, GAP, (gaps, a, b) => {
        const { place } = gapScale(gaps);
        const [less, more] = Number(a) <= Number(b) ? [a, b] : [b, a];
        expect(place(less)).toBeLessThanOrEqual(place(more));
        expect(place(less)).toBeGreaterThanOrEqual(0);
        expect(place(more)).toBeLessThanOrEqual(1);
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
        expect(stretches.map(({ from, to }) => [from, to])).toEqual([
          [0, place(AGREES)],
          [place(AGREES), place(CLOSE)],
          [place(CLOSE), 1],
        ]);
        const places = ticks.map(({ at }) => at);
        expect(places).toEqual([...new Set(places)].toSorted((x, y) => x - y));
        expect([places[0], places.at(-1)]).toEqual([0, 1]);
      }),
    );
  });

  test('names its stretches only where they have room for it', () => {
    expect(gapScale(['17.61']).stretches.map(({ label }) => label)).toEqual([
      'agrees',
      'close',
      'off',
    ]);
    expect(gapScale(['40.00']).stretches.map(({ label }) => label)).toEqual(['', '', '']);
  });
});
