import { expect, test } from '@/e2e/support/test';

test('a first touch shows what a mark is, a second opens just its rows', async ({ page }) => {
  await page.goto('/');
  const drawing = page.locator('#foreign-support-by-donor .drawing');
  await drawing.scrollIntoViewIfNeeded();
  await expect(drawing).toHaveAttribute('data-drawn');
  const name = drawing.locator('.live text.name', { hasText: 'Saudi Arabia' });
  await name.tap({ force: true });
  const tip = drawing.locator('.tip');
  await expect(tip).toContainText('Saudi Arabia');
  await expect(tip).toContainText('Touch again to open its rows');
  await expect(page).toHaveURL(/\/$/);
  const sum = (await tip.locator('dd').last().textContent())?.replace(' USD', '');
  await name.tap({ force: true });
  await expect(page).toHaveURL(/\/ledger\?donor=sau&counted=counted$/);
  await expect(page.locator('.ledger-summary')).toContainText(`to the cent, ${sum} US dollars`);
});
