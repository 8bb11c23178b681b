import { describe, expect, test } from 'vitest';
import { monthsApart, monthsOf, runsOf } from '@/lib/analysis/claim-months';

const WINDOW = { from: '2020-11-10', to: '2025-04-04' };

describe('how many months a figure lies off a window', () => {
  test.each<[string, string, string, readonly number[]]>([
    ['the same days', '2020-11-10', '2025-04-04', [0, 0, 0, 0]],
    ['nine days early', '2020-11-01', '2025-04-04', [0, 0, 0, 0]],
    // Half a month is 15.2 days.
    ['fifteen days early, fifteen beyond', '2020-10-26', '2025-04-19', [0, 0, 0, 0]],
    ['sixteen days early, sixteen beyond', '2020-10-25', '2025-04-20', [1, 0, 0, 1]],
    ['sixteen days late, ending sixteen early', '2020-11-26', '2025-03-19', [0, 1, 1, 0]],
    ['a year around', '2019-11-10', '2026-04-04', [12, 0, 0, 12]],
    ['before it', '2019-01-01', '2019-12-31', [22, 0, 63, 0]],
  ])('%s', (_case, from, to, [startsEarly, startsLate, endsEarly, runsBeyond]) => {
    expect(monthsApart({ from, to }, WINDOW)).toEqual({
      startsEarly,
      startsLate,
      endsEarly,
      runsBeyond,
    });
  });

  test('none without a time of its own', () => {
    expect(Object.values(monthsApart(null, WINDOW))).toEqual([0, 0, 0, 0]);
  });
});

describe('the calendar months of a window', () => {
  test.each([
    ['2021-05-04', '2021-05-04', ['2021-05']],
    ['2021-11-30', '2022-01-01', ['2021-11', '2021-12', '2022-01']],
    ['9999-12-01', '9999-12-31', ['9999-12']],
  ])('%s to %s', (from, to, months) => {
    expect(monthsOf({ from, to })).toEqual(months);
  });
});

test('months are joined where they follow each other within a year', () => {
  expect(runsOf([])).toEqual([]);
  expect(runsOf(['2021-11', '2021-12', '2022-01', '2022-03', '2024-02', '2025-03'])).toEqual([
    { from: '2021-11-01', to: '2021-12-31' },
    { from: '2022-01-01', to: '2022-01-31' },
    { from: '2022-03-01', to: '2022-03-31' },
    { from: '2024-02-01', to: '2024-02-29' },
    { from: '2025-03-01', to: '2025-03-31' },
  ]);
});
