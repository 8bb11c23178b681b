import { expect, test } from '@/e2e/support/test';

/** On a phone the same content stands in another order, and nothing scrolls sideways. */

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

for (const address of [
  '/',
  '/donors',
  '/donors/eu',
  '/compare',
  '/compare?donor=eu.members&donor=eu&donor=undp&donor=gichd',
  '/statements',
  '/statements/amirbayov-2025-12-04-national-total',
  '/spending',
  '/about',
]) {
  test(`nothing of ${address} is wider than the screen, down to 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(address);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
  });
}
