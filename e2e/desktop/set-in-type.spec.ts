import { expect, test } from '@/e2e/support/test';

/** What keeps together and what lines up. */

for (const width of [320, 360, 768, 1280]) {
  test(`both ends of a big range stand in one line at ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const path of ['/', '/ledger', '/ledger/fra-2021-demining']) {
      await page.goto(path);
      const numbers = page.locator('.range-number-line');
      expect(await numbers.count()).toBeGreaterThan(0);
      for (const number of await numbers.all()) {
        const lines = await number.evaluate((one) => {
          const { fontSize } = getComputedStyle(one);
          const column = one.parentElement?.clientWidth ?? 0;
          return {
            count: one.clientHeight / Number.parseFloat(fontSize),
            column,
            own: one.scrollWidth,
          };
        });
        expect(lines.count).toBeLessThan(1.5);
        expect(lines.own).toBeLessThanOrEqual(lines.column);
      }
    }
  });
}

test('the tables of files stand in one grid', async ({ page }) => {
  await page.goto('/download');
  const lefts = await page
    .locator('.download-tables table')
    .evaluateAll((tables) =>
      tables.map((table) =>
        [...table.querySelectorAll('thead th')].map((th) => [
          th.textContent,
          Math.round(th.getBoundingClientRect().left),
        ]),
      ),
    );
  expect(lefts).toHaveLength(4);
  const places = new Map<unknown, Set<unknown>>();
  for (const [name, left] of lefts.flat()) {
    places.set(name, (places.get(name) ?? new Set()).add(left));
  }
  expect([...places].map(([name, at]) => [name, at.size])).toEqual([
    ['File', 1],
    ['What it holds', 1],
    ['Parameters', 1],
    ['Size', 1],
  ]);
});
