import { expect, test } from '@/e2e/support/test';

/** No script fits a table to its page: the style sheet alone chooses what it is. */

for (const path of [
  '/',
  '/?currency=AZN&period=all&view=table',
  '/donors',
  '/donors/eu',
  '/ledger',
  '/ledger/fra-2021-demining',
  '/compare?donor=gbr&donor=fra&donor=usa&donor=eu',
  '/claim',
  '/context',
  '/download',
]) {
  test(`no table of ${path} is wider than its page, at any width`, async ({ page }) => {
    await page.goto(path);
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('details')) one.open = true;
    });
    for (const width of [320, 360, 600, 640, 704, 752, 768, 900, 960, 1000, 1152, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const wide = await page.evaluate(() =>
        [...document.querySelectorAll('table')]
          .filter((table) => table.offsetWidth > document.documentElement.clientWidth)
          .map((table) => table.caption?.textContent),
      );
      expect(wide, `at ${width}`).toEqual([]);
    }
  });
}
