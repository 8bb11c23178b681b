import { expect, test } from '@/e2e/support/test';

test('a first touch shows what a bar is, a second leads to its rows', async ({ page }) => {
  await page.goto('/');
  const drawing = page.locator('#foreign-support-by-donor .drawing');
  await drawing.scrollIntoViewIfNeeded();
  await expect(drawing).toHaveAttribute('data-drawn');
  const name = drawing.locator('.live text.name', { hasText: 'Saudi Arabia' });
  await name.tap({ force: true });
  await expect(drawing.locator('.tip')).toContainText('Saudi Arabia');
  await expect(page).toHaveURL(/\/$/);
  await name.tap({ force: true });
  await expect(page).toHaveURL(/sau/);
});
