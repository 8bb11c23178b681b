import { marksOf } from '@/e2e/support/drawings';
import { expect, test } from '@/e2e/support/test';

/** Charts of dated readings, on every screen. */

const CHARTS = ['area-cleared', 'casualties', 'mines-found'];

for (const chart of CHARTS) {
  test(`${chart}: picture and live drawing are the same, mark by mark`, async ({ page }) => {
    await page.goto('/context');
    const drawing = page.locator(`#${chart} .drawing`);
    const picture = await marksOf(drawing.locator('.picture:visible'));
    const box = await drawing.boundingBox();
    expect(picture.length).toBeGreaterThan(15);

    await drawing.scrollIntoViewIfNeeded();
    await expect(drawing).toHaveAttribute('data-drawn');
    expect(await marksOf(drawing.locator('.live'))).toEqual(picture);
    const liveBox = await drawing.boundingBox();
    expect([liveBox?.width, liveBox?.height]).toEqual([box?.width, box?.height]);
  });
}

test('the keyboard goes from reading to reading, and Enter opens its row', async ({ page }) => {
  await page.goto('/context');
  const drawing = page.locator('#casualties .drawing');
  await drawing.scrollIntoViewIfNeeded();
  await expect(drawing).toHaveAttribute('data-drawn');
  const layer = drawing.getByRole('application');
  await expect(layer).toHaveAccessibleName(/^Casualties over time/);
  await layer.focus();
  const said = drawing.getByRole('status');
  await page.keyboard.press('ArrowRight');
  await expect(said).toHaveText(
    'Casualties, since 10 Nov. 2020. 15 June 2021, Ombudsman S. Aliyeva: over 140. Enter opens its rows.',
  );
  await page.keyboard.press('End');
  await expect(said).toHaveText(
    /^Injured, civilian, since 10 Nov\. 2020\.|^Casualties, since 1 Jan\. 1991\./,
  );
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/context#casualties-2021-06-15$/);
  await expect(page.locator('#casualties-2021-06-15')).toBeVisible();
});

test('two readings of one day are a bar at that day; numbers that go down are told with what leaves room', async ({
  page,
}) => {
  await page.goto('/context');
  const bars = page.locator('#casualties .picture:visible path.reading-range');
  await expect(bars).toHaveCount(1);
  const box = await bars.boundingBox();
  const line = await page.locator('#casualties .picture:visible svg').last().boundingBox();
  expect(box?.width).toBeLessThan(20);
  expect(box?.height).toBeGreaterThan((line?.height ?? 0) / 10);
  await expect(page.locator('main')).not.toContainText('goes from');
  const told = page.locator('#casualties').getByText('go down from');
  await expect(told).toContainText('over 3,400');
  await expect(told.getByRole('link')).toHaveCount(4);
});
