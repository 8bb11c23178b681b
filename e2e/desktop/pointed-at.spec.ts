import { expect, test } from '@/e2e/support/test';

test('a mouse is told what it points at, and a click leads to the rows', async ({ page }) => {
  await page.goto('/');
  const drawing = page.locator('#foreign-support-by-year .drawing');
  await drawing.scrollIntoViewIfNeeded();
  await expect(drawing).toHaveAttribute('data-drawn');
  await drawing.locator('.live text.year', { hasText: '2023' }).hover({ force: true });
  await expect(drawing.locator('.tip')).toHaveText(/^2023Signed4,547,500\.00 USD$/);
  await page.mouse.move(0, 0);
  await expect(drawing.locator('.tip')).toHaveCount(0);

  await drawing.locator('.live text.year', { hasText: '2023' }).click({ force: true });
  await expect(page).toHaveURL(/\/ledger\?year=2023&counted=counted$/);
});

test('citation and sentence can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');
  const cite = page.locator('#foreign-support-by-donor .cite');
  await cite.locator('summary').click();
  await cite.getByRole('button', { name: 'Copy the sentence' }).click();
  await expect(cite.getByRole('status').last()).toHaveText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await cite.locator('.cite-words p').last().textContent());
});

test('a link lies under the pointer between the steps of a line too', async ({ page }) => {
  await page.goto('/');
  const drawing = page.locator('#foreign-support-cumulative .drawing');
  await drawing.scrollIntoViewIfNeeded();
  await expect(drawing).toHaveAttribute('data-drawn');
  const layer = drawing.getByRole('application');
  const box = await layer.boundingBox();
  if (!box) throw new Error('the chart has no place');
  for (const part of [0.5, 0.7]) {
    await layer.hover({ position: { x: box.width * part, y: box.height / 2 }, force: true });
    const link = drawing.locator('a.tip-open');
    await expect(link).toHaveAttribute('href', /^\/ledger\?/);
    const place = await link.boundingBox();
    const [left, right] = [place?.x ?? 0, (place?.x ?? 0) + (place?.width ?? 0)];
    expect(left).toBeLessThanOrEqual(box.x + box.width * part);
    expect(right).toBeGreaterThanOrEqual(box.x + box.width * part);
  }
});
