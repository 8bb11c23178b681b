import { expect, test } from '@/e2e/support/test';

/** Statements and spending are whole without script: filters, numbers, records. */

test('statements are found by the form and by links', async ({ page }) => {
  await page.goto('/statements');
  await page.getByLabel('Speaker', { exact: true }).selectOption({ value: 'Elchin Amirbayov' });
  await page.getByRole('button', { name: 'Show' }).last().click();
  await expect(page.locator('.statement-table tbody tr')).toHaveCount(8);
  await page
    .getByRole('list', { name: 'Quantity' })
    .getByRole('link', { name: 'national share' })
    .click();
  await expect(page.locator('.statement-table tbody tr')).toHaveCount(2);
  await expect(page.locator('#changes')).toContainText('they are not one series');
  await page.locator('.statement-table tbody th a').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Elchin Amirbayov 95%');
});

test('a statement holds its pair, its conversion and its record', async ({ page }) => {
  await page.goto('/statements/amirbayov-2024-05-programme-total');
  await expect(page.locator('#pair')).toContainText('a national share of 95.39 per cent');
  await expect(page.locator('#conversion tbody tr')).toHaveCount(4);
  const copies = page.getByRole('region', { name: 'Cite, correct, raw record' });
  await copies.locator('summary').click();
  await expect(copies.locator('pre')).toContainText('"value": "349100000"');
  await expect(copies.getByRole('button')).toHaveCount(0);
});

test('every line of spending stands open, in another currency too', async ({ page }) => {
  await page.goto('/spending');
  await expect(page.locator('.spending-line')).toHaveCount(12);
  await page.locator('.choices').getByRole('link', { name: 'EUR' }).first().click();
  await expect(page.locator('#aze-2021-demining')).toContainText('euros');
});
