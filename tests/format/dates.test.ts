import { expect, it } from 'vitest';
import { dayAndMonth, longDate, shortDate } from '@/lib/format/dates';

it.each([
  ['2021', '2021', '2021'],
  ['2021-09', 'September 2021', 'Sept. 2021'],
  ['2021-09-08', '8 September 2021', '8 Sept. 2021'],
  ['2021-05-31', '31 May 2021', '31 May 2021'],
  ['2024-11-11/2025-04-04', '11 November 2024 to 4 April 2025', '11 Nov. 2024 to 4 April 2025'],
  ['2023/2024-02', '2023 to February 2024', '2023 to Feb. 2024'],
])('%s is %s, or shorter %s', (date, long, short) => {
  expect([longDate(date), shortDate(date)]).toEqual([long, short]);
});

it('a day whose year stands beside it is day and month', () => {
  expect(dayAndMonth('2020-11-10')).toBe('10 Nov.');
});
