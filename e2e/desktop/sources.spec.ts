import { expect, test } from '@/e2e/support/test';

/** Documents and what leans on each; parties and what passes through them. */

test('documents can be searched, sorted and paged', async ({ page }) => {
  await page.goto('/sources');
  const rows = page.locator('.source-table tbody tr');
  await expect(page.locator('#documents-heading')).toHaveText(/^\d+ documents$/);
  await expect(rows).toHaveCount(50);
  await page.getByRole('link', { name: 'More rows' }).click();
  await expect(page).toHaveURL('/sources?page=2#documents');
  await expect(page.locator('#documents-heading')).toBeInViewport();
  await page.getByLabel('Search').fill('Sénat');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(rows).toHaveCount(1);
  await expect(page.locator('#documents-heading')).toHaveText(/^1 of \d+ documents$/);
  await page.getByRole('link', { name: 'Clear the search' }).click();
  await page.locator('.source-table thead').getByRole('link', { name: 'Publisher' }).click();
  await expect(page).toHaveURL('/sources?sort=publisher#documents');
  await expect(page.locator('.source-table th[aria-sort="ascending"]')).toHaveText('Publisher');
});

test('a search for nothing leads back', async ({ page }) => {
  await page.goto('/sources?q=nothing+like+it');
  await page.getByRole('link', { name: 'Show every document' }).click();
  await expect(page).toHaveURL('/sources#documents');
});

test('what rests on one voice is drawn, and each number opens its rows', async ({ page }) => {
  await page.goto('/sources?period=all&currency=EUR&q=trend');
  const figure = page.locator('#resting-on-one-source');
  await expect(figure.getByRole('heading')).toContainText('rests on one voice alone');
  const low = figure
    .locator('tbody tr', { hasText: 'Several independent voices' })
    .getByRole('link');
  const said = (await low.first().textContent()) ?? 'no number';
  await low.first().click();
  await expect(page).toHaveURL(
    '/ledger?counted=counted&rests=several-voices&currency=EUR&period=all',
  );
  await expect(page.getByRole('main')).toContainText(said);
});
