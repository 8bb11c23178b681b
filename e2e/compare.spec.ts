import { expect, test } from '@/e2e/support/test';

/** The drawings of a comparison, on every screen. */

const THREE = '/compare?donor=gbr&donor=fra&donor=bel';

test('both drawings are on one scale, and live', async ({ page }) => {
  await page.goto(THREE);
  for (const [figure, words] of [
    ['compare-totals', ['United Kingdom', 'up to 1.29', '0.47 – 0.59']],
    ['compare-years', ['United Kingdom', 'France', 'Belgium']],
  ] as const) {
    const drawing = page.locator(`#${figure} .drawing`);
    await drawing.scrollIntoViewIfNeeded();
    await expect(drawing).toHaveAttribute('data-drawn');
    for (const one of words) await expect(drawing.locator('.live')).toContainText(one);
  }
  await expect(page.locator('#compare-years .live svg')).toHaveCount(3);
});
