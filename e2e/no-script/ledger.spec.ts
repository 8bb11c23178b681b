import { expect, test } from '@/e2e/support/test';

/** The list, a sheet and the documents are whole without script: numbers, filters, downloads. */

test('the list filters by its form and by links', async ({ page }) => {
  await page.goto('/ledger');
  await page.getByLabel('Donor', { exact: true }).selectOption({ value: 'fra' });
  await page.getByRole('button', { name: 'Show' }).last().click();
  await expect(page.locator('.ledger-table tbody tr')).toHaveCount(3);
  await page
    .getByRole('list', { name: 'Kind of help' })
    .getByRole('link', { name: 'mixed' })
    .click();
  await expect(page.locator('.ledger-table tbody tr')).toHaveCount(1);
  await expect(page.getByRole('main')).toContainText('473,080.00 to 591,350.00 US dollars');
});

test('a sheet holds every figure, the record and words to copy', async ({ page }) => {
  await page.goto('/ledger/fra-2021-demining');
  await expect(page.locator('.reports tbody tr:not(.reports-group)')).toHaveCount(18);
  const copies = page.getByRole('region', { name: 'Cite, correct, raw record' });
  await copies.locator('summary').click();
  await expect(copies.locator('pre')).toContainText('"id": "fra-2021-demining"');
  await expect(copies.getByRole('button')).toHaveCount(0);
});

test('documents are found by the form', async ({ page }) => {
  await page.goto('/sources');
  await page.getByLabel('Search').fill('sputnik afrique');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page).toHaveURL('/sources?q=sputnik+afrique#documents');
  await expect(page.locator('.source-table tbody tr').first()).toContainText('Sputnik Afrique');
});
