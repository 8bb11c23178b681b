import { expect, expectAccessible, test } from './support/test';

/** The page of files. */

test('the page of files stays within the screen and pleases axe', async ({ page }) => {
  await page.goto('/download');
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wider).toBeLessThanOrEqual(0);
  await expectAccessible(page);
});
