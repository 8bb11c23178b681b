import { daysBetween } from '@/lib/dates';
import { countWord } from '@/lib/format/numbers';
import { wholeMonths } from './claim-months';

/**
 * The time from one day to a later one: `a year`, `14 months`, `ten days`. The nearest whole month,
 * below half a month the days.
 */
export function ageWords(from: string, to: string): string {
  const months = wholeMonths(from, to);
  const [count, unit] =
    months === 0
      ? [daysBetween(from, to), 'day']
      : months % 12 === 0
        ? [months / 12, 'year']
        : [months, 'month'];
  return count === 1 ? `a ${unit}` : `${countWord(count)} ${unit}s`;
}
