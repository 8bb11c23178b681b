import { expect, test } from '@/e2e/support/test';

/** A table stays one as long as it fits; where it does not, its rows are blocks. */

test('donors are a table on a tablet, and blocks with both ends in one line on a phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 768, height: 900 });
  await page.goto('/donors');
  const table = page.locator('table').first();
  const low = table.locator('#eu > td').nth(4);
  const high = table.locator('#eu > td').nth(5);
  await expect(table).toHaveCSS('display', 'table');
  await expect(low).toBeVisible();
  await expect(table.getByText('; a dash where nothing is counted')).toBeVisible();
  await expect(high.locator('.in-blocks')).toBeHidden();

  await page.setViewportSize({ width: 360, height: 740 });
  await expect(low).toBeHidden();
  await expect(high).toHaveText('9,603,800.00 to 23,809,600.00', { useInnerText: true });
  await expect(table.locator('tbody td:visible', { hasText: '–' })).toHaveCount(0);
  await expect(table.getByText('; no line where nothing is counted')).toBeVisible();
});

test('both ends of a contribution stand side by side on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/ledger?counted=counted&rule=up-to');
  const high = page.locator('.lt-high').first();
  await expect(high).toHaveText(/^0\.00 to [\d,]+\.\d\d\n/, { useInnerText: true });
});
