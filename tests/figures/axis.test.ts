import fc from 'fast-check';
import { expect, it } from 'vitest';
import { axisFor } from '@/lib/figures/axis';
import { scaleFor } from '@/lib/format/numbers';
import { centsOf, fromCents } from '@/lib/money';

it.each([
  ['23809600.00', 'USD', ['0', '$5 m', '$10 m', '$15 m', '$20 m']],
  ['26968924.34', 'USD', ['0', '$10 m', '$20 m']],
  ['473080.00', 'EUR', ['0', '€0.1 m', '€0.2 m', '€0.3 m', '€0.4 m']],
  ['900.00', 'AZN', ['0', 'AZN 200', 'AZN 400', 'AZN 600', 'AZN 800']],
  ['1200000000.00', 'USD', ['0', '$0.25 bn', '$0.5 bn', '$0.75 bn', '$1 bn']],
  ['0.00', 'USD', ['0']],
])('an axis for %s %s', (largest, currency, labels) => {
  const axis = axisFor([largest], currency, scaleFor(largest));
  expect(axis.ticks.map((tick) => tick.label)).toEqual(labels);
});

it('has at most five ticks above zero, all within the largest value', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 1n, max: 10n ** 16n }), (cents) => {
      const largest = fromCents(cents);
      const axis = axisFor([largest], 'USD', scaleFor(largest));
      expect(axis.max).toBe(largest);
      expect(axis.ticks.length).toBeLessThanOrEqual(6);
      for (const tick of axis.ticks) expect(centsOf(tick.value) <= cents).toBe(true);
    }),
  );
});
