import { expect, test } from '@/e2e/support/test';

/** A pointer on a chart of readings: the nearest mark answers, and a click opens its row. */

test('pointing at a mark says what was read, and a click opens its row', async ({ page }) => {
  await page.goto('/context');
  const drawing = page.locator('#area-cleared .drawing');
  await drawing.scrollIntoViewIfNeeded();
  await expect(drawing).toHaveAttribute('data-drawn');
  const layer = drawing.getByRole('application');
  await layer.focus();
  await page.keyboard.press('Home');
  const box = await drawing.locator('.tip-mark').boundingBox();
  if (!box) throw new Error('the mark has no place');
  await page.keyboard.press('Escape');
  await expect(drawing.locator('.tip')).toHaveCount(0);

  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await expect(drawing.locator('.tip')).toContainText('Area cleared, all operators');
  await expect(drawing.locator('.tip')).toContainText('15 Oct. 2021');
  await expect(drawing.locator('.tip')).toContainText('18,302');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect(page).toHaveURL(/\/context#area-cleared-2021-10-15/);
  const row = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
  await expect(row).toBeInViewport();
});

test('between marks nothing is said', async ({ page }) => {
  await page.goto('/context');
  const drawing = page.locator('#area-cleared .drawing');
  await drawing.scrollIntoViewIfNeeded();
  await expect(drawing).toHaveAttribute('data-drawn');
  const box = await drawing.getByRole('application').boundingBox();
  if (!box) throw new Error('the chart has no place');
  await page.mouse.move(box.x + box.width / 4, box.y + 40);
  await expect(drawing.locator('.tip')).toHaveCount(0);
});
