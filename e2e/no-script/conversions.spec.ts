import { expect, test } from '@/e2e/support/test';

/** Printed conversions are whole without script. */

test('verdicts, rates and filters of printed conversions need no script', async ({ page }) => {
  await page.goto('/conversions');
  await expect(page.locator('.conversion-table tbody tr')).toHaveCount(25);
  await page.getByLabel('Printed currency').selectOption('CNY');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page).toHaveURL('/conversions?printedCurrency=CNY#list');
  const rows = page.locator('.conversion-table tbody tr');
  await expect(rows).toHaveCount(4);
  await expect(rows.first()).toContainText('0.135375 to 0.149625');
  await rows.first().getByRole('link').first().click();
  await expect(page).toHaveURL('/ledger/chn-2025-demining');
  await expect(page.locator('#conversion')).toContainText('agrees, 0.22 % above');
});
