import { expect, test } from '@/e2e/support/test';
import { weigh } from '@/e2e/support/weight';

/** The page on the statement comes in at once and stays where it is, on every screen. */

test('the page is light, and nothing on it moves as it comes in', async ({ page }) => {
  const bytes = weigh(page);
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) document.title = `moved ${JSON.stringify(entry)}`;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('/claim');
  await expect(page.locator('.copy-button:not(.copy-held)').first()).toBeAttached();
  await page.locator('#cite').scrollIntoViewIfNeeded();
  const [html, script] = [await bytes('document'), await bytes('script')];
  expect(html).toBeGreaterThan(10_000);
  expect(html).toBeLessThanOrEqual(80_000);
  expect(script).toBeGreaterThan(10_000);
  expect(script).toBeLessThanOrEqual(150_000);
  await expect(page).toHaveTitle(/^The statement, tested/);
});
