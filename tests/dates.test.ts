import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  daysBetween,
  firstDay,
  isDate,
  isSimpleDate,
  lastDay,
  overlap,
  precisionOf,
  yearOf,
} from '@/lib/dates';

describe('a date of the precision that is known', () => {
  it.each([
    ['2021', 'year', '2021-01-01', '2021-12-31'],
    ['2021-09', 'month', '2021-09-01', '2021-09-30'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['1900-02', 'month', '1900-02-01', '1900-02-28'],
    ['2000-02', 'month', '2000-02-01', '2000-02-29'],
    ['2021-09-08', 'day', '2021-09-08', '2021-09-08'],
    ['2024-11-11/2025-04-04', 'interval', '2024-11-11', '2025-04-04'],
    ['2023/2024', 'interval', '2023-01-01', '2024-12-31'],
    ['2023-11/2024-02', 'interval', '2023-11-01', '2024-02-29'],
  ])('%s, a %s, reaches from %s to %s', (date, precision, first, last) => {
    expect(isDate(date)).toBe(true);
    expect([precisionOf(date), firstDay(date), lastDay(date)]).toEqual([precision, first, last]);
    expect(yearOf(date)).toBe(first.slice(0, 4));
  });

  it.each([
    '',
    '21',
    '2021-9',
    '2021-13',
    '2021-00',
    '2021-02-29',
    '2021-02-30',
    '2021-04-31',
    '2021-09-00',
    '2021-09-08T00:00',
    '2021/',
    '/2021',
    '2020/2021/2022',
    ' 2021',
    '2021\n',
  ])('%j is none', (text) => {
    expect(isDate(text)).toBe(false);
  });

  it('an interval is a date, and no simple one', () => {
    expect([isDate('2020/2021'), isSimpleDate('2020/2021')]).toEqual([true, false]);
  });
});

describe('days are counted in the calendar, whatever the clock of the machine', () => {
  it.each([
    ['2021-12-31', 1, '2022-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2021-03-01', -1, '2021-02-28'],
    // The nights on which summer time begins and ends in the zone that the tests run in.
    ['2021-09-25', 1, '2021-09-26'],
    ['2021-04-03', 1, '2021-04-04'],
    ['1999-01-04', 10_000, '2026-05-22'],
  ])('%s and %i days is %s', (day, days, other) => {
    expect(addDays(day, days)).toBe(other);
    expect(daysBetween(day, other)).toBe(days);
  });

  it('going there and coming back ends on the same day', () => {
    const day = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (from, days) => {
        expect(addDays(addDays(from, days), -days)).toBe(from);
      }),
    );
  });
});

it.each([
  [['2020-01-01', '2020-12-31'], ['2020-12-31', '2021-12-31'], true],
  [['2020-01-01', '2020-12-31'], ['2021-01-01', null], false],
  [[null, '2020-12-31'], ['2020-06-01', null], true],
  [[null, null], ['2020-06-01', '2020-06-01'], true],
  [['2021-01-01', null], [null, '2020-12-31'], false],
] as const)('the stretches %j and %j overlap: %s', ([from, to], [from2, to2], expected) => {
  const [a, b] = [
    { from, to },
    { from: from2, to: to2 },
  ];
  expect([overlap(a, b), overlap(b, a)]).toEqual([expected, expected]);
});
