import { expect, test } from '@/e2e/support/test';

/** The statement, tested: everything stands and answers before any script runs. */

test('numbers, tables and drawings are on the page', async ({ page }) => {
  await page.goto('/claim');
  const main = page.getByRole('main');
  for (const words of [
    '169,287,645.06 USD',
    'inside the ledger’s range',
    '88,991,406 USD',
    '93.12 – 96.02',
    '274,325,500 AZN',
  ]) {
    await expect(main.getByText(words).first()).toBeVisible();
  }
});

test('the form answers by itself, and its address can be shared', async ({ page }) => {
  await page.goto('/claim');
  await expect(page.getByRole('slider')).toHaveCount(0);
  await page.getByLabel('National share, per cent').fill('');
  await page.getByLabel('National total', { exact: true }).fill('333,000,000');
  await page.getByRole('button', { name: 'Work it out' }).click();
  await expect(page.locator('.try-sentence')).toContainText('a national share of 94.65 per cent');
  await page
    .locator('.try-answer')
    .getByRole('link', { name: '/claim?foreign=18809738.34&national=333000000' })
    .click();
  await expect(page.locator('.try-sentence')).toContainText('a national share of 94.65 per cent');
});

test('another time fills in the foreign total again', async ({ page }) => {
  await page.goto('/claim?share=95&foreign=1');
  const source = page.getByRole('form', { name: 'What is filled in' });
  await source.getByLabel('Currency').selectOption('EUR');
  await source.getByRole('button', { name: 'Fill in from the ledger' }).click();
  await expect(page).toHaveURL('/claim?share=95&from=2020-11-10&to=2025-04-04&currency=EUR#try-it');
  await expect(page.locator('.try-sentence')).toContainText('a national share of 95 per cent');
  await expect(page.locator('.try-sentence')).toContainText('euros');
});
