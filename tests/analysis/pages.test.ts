import { expect, test } from 'vitest';
import { pageOf } from '@/lib/analysis/pages';

const rows = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const at = (count: number, page: number) => pageOf(rows(count), page, (number) => `?${number}`);

test.each([
  [0, 1, '', []],
  [50, 1, '', []],
  [51, 1, 'Rows 1 to 50 of 51', ['1', '2']],
  [51, 2, 'Rows 51 to 51 of 51', ['1', '2']],
  [1001, 1, 'Rows 1 to 50 of 1,001', ['1', '2', '3', '21']],
  [1001, 10, 'Rows 451 to 500 of 1,001', ['1', '8', '9', '10', '11', '12', '21']],
])('%d rows on page %d: "%s", pages %j', (count, page, words, links) => {
  const { pages, problems } = at(count, page);
  expect(pages.words).toBe(words);
  expect(pages.links.map(({ label }) => label)).toEqual(links);
  expect(problems).toEqual([]);
});

test('the pages together hold every row once', () => {
  const all = [1, 2, 3].flatMap((page) => at(120, page).rows);
  expect(all).toEqual(rows(120));
});

test.each([
  [120, 4, 'a page from 1 to 3'],
  [3, 2, '1, the only page'],
  [0, 2, '1, the only page'],
])('of %d rows there is no page %d: expected %s', (count, page, expected) => {
  const { rows: shown, pages, problems } = at(count, page);
  expect(problems).toMatchObject([{ parameter: 'page', expected }]);
  expect(shown).toEqual(at(count, 1).rows);
  expect(pages.previous).toBeNull();
});
