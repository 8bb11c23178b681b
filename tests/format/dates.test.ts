import { expect, it } from 'vitest';
import { dayAndMonth, longDate, shortDate, statedDate } from '@/lib/format/dates';

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

it.each<[string, string | null, string]>([
  ['2024-05-03', null, '3 May 2024'],
  ['2024-05-03', 'Date of the page.', '3 May 2024'],
  ['2024-05-03/2024-05-05', null, '3 May 2024 to 5 May 2024'],
  [
    '2024-11-11/2025-04-04',
    'The document is undated.',
    'undated; said between 11 November 2024 and 4 April 2025',
  ],
  ['2024-11/2025-11', 'Undated.', 'undated; said between November 2024 and November 2025'],
])('a statement of %s, with the note %j: %s', (date, dateNote, words) => {
  expect(statedDate({ date, dateNote })).toBe(words);
});

it('a statement’s date can be written shorter', () => {
  const stated = { date: '2024-11-11/2025-04-04', dateNote: 'The document is undated.' };
  expect(statedDate(stated, shortDate)).toBe('undated; said between 11 Nov. 2024 and 4 April 2025');
});
