import { expect, test } from '@/e2e/support/test';

/** What a page is on paper. */

test('a drawing that nobody has scrolled to holds no space: its table stands alone', async ({
  page,
}) => {
  await page.goto('/compare?donor=gbr&donor=fra');
  const figure = page.locator('#compare-years');
  await expect(figure.locator('.drawing')).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  await expect(figure.locator('.drawing:not([data-drawn])')).toBeHidden();
  await expect(figure.locator('.legend')).toBeHidden();
  await expect(figure.getByRole('table')).toBeVisible();
});

test('a drawing on the screen is printed with what it says', async ({ page }) => {
  await page.goto('/compare?donor=gbr&donor=fra');
  const figure = page.locator('#compare-years');
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.locator('[data-drawn]')).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  await expect(figure.locator('.live svg').first()).toBeVisible();
  await expect(figure.getByText('Every panel is on one scale.')).toBeVisible();
});

test('marks keep their fill, sums stand once, the record stays folded', async ({ page }) => {
  await page.goto('/ledger/fra-2021-demining');
  await page.emulateMedia({ media: 'print' });
  const filled = page.locator('.mark-filled').first();
  await expect(filled).toHaveCSS('print-color-adjust', 'exact');
  await expect(filled).toHaveCSS('background-color', 'rgb(27, 27, 24)');
  await expect(page.locator('.raw-record summary')).toBeVisible();
  await expect(page.locator('.raw-record pre')).toBeHidden();
  await page.goto('/donors');
  await expect(page.locator('tfoot').first()).toHaveCSS('display', 'table-row-group');
});
