import { expect, test } from '@/e2e/support/test';

/** On a phone the same content stands in another order. */

test('a comparison is grouped by measure, each donor named before its value', async ({ page }) => {
  await page.goto('/compare?donor=gbr&donor=fra&donor=bel');
  const cells = page.locator('#measure-total td');
  const tops = await cells.evaluateAll((all) =>
    all.map((cell) => cell.getBoundingClientRect().top),
  );
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  expect(new Set(tops).size).toBe(3);
  const names = await cells.evaluateAll((all) =>
    all.map((cell) => getComputedStyle(cell, '::before').content.split(' / ')[0]),
  );
  expect(names).toEqual(['"United Kingdom"', '"France"', '"Belgium"']);
});
