import type { Page } from '@playwright/test';
import { expect, test } from '@/e2e/support/test';

/** A pointer on a chart of readings: the nearest mark answers, and a click opens its row. */

/**
 * The chart once it answers, and where its first mark is, measured from the chart's own corner:
 * whatever the page around it still does, the mark keeps that place.
 */
async function firstMark(page: Page) {
  await page.goto('/context');
  const drawing = page.locator('#area-cleared .drawing');
  await drawing.scrollIntoViewIfNeeded();
  await expect(drawing).toHaveAttribute('data-drawn');
  const layer = drawing.getByRole('application');
  await layer.focus();
  await page.keyboard.press('Home');
  await expect(drawing.locator('.tip-mark')).toBeVisible();
  const position = await layer.evaluate((chart) => {
    const mark = chart.querySelector('.tip-mark')?.getBoundingClientRect();
    const corner = chart.getBoundingClientRect();
    if (!mark) throw new Error('the mark has no place');
    return {
      x: mark.x + mark.width / 2 - corner.x,
      y: mark.y + mark.height / 2 - corner.y,
    };
  });
  await page.keyboard.press('Escape');
  await expect(drawing.locator('.tip')).toHaveCount(0);
  return { drawing, layer, position };
}

test('pointing at a mark says what was read, and a click opens its row', async ({ page }) => {
  const { drawing, layer, position } = await firstMark(page);
  await layer.hover({ position });
  await expect(drawing.locator('.tip')).toContainText('Area cleared, all operators');
  await expect(drawing.locator('.tip')).toContainText('15 Oct. 2021');
  await expect(drawing.locator('.tip')).toContainText('18,302');
  await layer.click({ position });
  await expect(page).toHaveURL(/\/context#area-cleared-2021-10-15/);
  const row = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
  await expect(row).toBeInViewport();
});

test('between marks nothing is said', async ({ page }) => {
  const { drawing, layer, position } = await firstMark(page);
  await layer.hover({ position });
  await expect(drawing.locator('.tip')).toBeVisible();
  await layer.hover({ position: { x: position.x, y: 40 } });
  await expect(drawing.locator('.tip')).toHaveCount(0);
});
