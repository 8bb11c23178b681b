import { expect, test } from '@/e2e/support/test';

/** Pages are finished before any script runs: numbers, links and forms work without it. */

test('the first page leads on by its links and forms', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('main')).toContainText('19,092,613.98 to 40,611,248.27 USD');
  await page.locator('.choices').getByRole('link', { name: 'AZN' }).click();
  await expect(page.getByRole('main')).toContainText('32,457,443.79 to 69,039,122.07 AZN');
  await page.getByLabel('First donor').selectOption('France');
  await page.getByLabel('Second donor').selectOption('United Kingdom');
  await page.getByRole('button', { name: 'Compare' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('France, United Kingdom');
});

test('a comparison is whole: tables stand open, no space is held for what cannot come', async ({
  page,
}) => {
  await page.goto('/compare?donor=gbr&donor=fra&donor=bel');
  for (const figure of ['compare-totals', 'compare-years']) {
    await expect(page.locator(`#${figure}`).getByRole('table')).toBeVisible();
    await expect(page.locator(`#${figure} .drawing`)).toBeHidden();
  }
  await expect(page.locator('.compare-table tbody tr')).toHaveCount(9);
  await page.getByLabel('Add a fourth').selectOption('Italy');
  await page.getByRole('button', { name: 'Add' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'United Kingdom, France, Belgium, Italy',
  );
});

test('donors are chosen from the list', async ({ page }) => {
  await page.goto('/donors');
  await page.getByLabel('Choose Italy for a comparison').check();
  await page.getByLabel('Choose Germany for a comparison').check();
  await page.getByRole('button', { name: 'Compare the chosen' }).last().click();
  await expect(page.locator('.compare-table thead th')).toHaveCount(3);
});

test('disagreements stand whole, and the documents behind a fold open', async ({ page }) => {
  await page.goto('/disagreements');
  await expect(page.locator('.disagreement')).toHaveCount(8);
  const france = page.locator('[id="fra-2021-demining"]');
  await france.locator('summary').click();
  await expect(france.locator('.disagreement-documents li')).toHaveCount(13);
  await expect(france.locator('.disagreement-documents li').last()).toBeVisible();
});
