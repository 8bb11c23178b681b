import type { Page } from '@playwright/test';
import { expect, test } from '@/e2e/support/test';

/** The filters of the ledger, folded on a phone, and how a figure is set. */

test('a word in Arabic keeps its own direction and language', async ({ page }) => {
  await page.goto('/ledger?donor=sau&year=2025');
  const figure = page.locator('.ledger-table .as-printed');
  await expect(figure).toHaveAttribute('lang', 'ar');
  await expect(figure).toHaveCSS('direction', 'rtl');
});

test('filters narrow the list, add up, and each can be removed', async ({ page }) => {
  await page.goto('/ledger');
  await page.getByLabel('Search').fill('risk education');
  await page.getByRole('button', { name: 'Show' }).first().press('Enter');
  await expect(page).toHaveURL(/q=risk\+education/);
  const chips = page.locator('.list-chips .chip');
  await expect(chips).toHaveText(['Search: “risk education”×']);
  await open(page);
  await page.getByRole('list', { name: 'Stage' }).getByRole('link', { name: 'delivered' }).click();
  await expect(chips).toHaveText(['Stage: delivered×', 'Search: “risk education”×']);
  await page.getByRole('link', { name: 'Remove Search: “risk education”' }).click();
  await expect(page).toHaveURL('/ledger?stage=delivered');
  await page.getByRole('link', { name: 'Clear', exact: true }).click();
  await expect(page).toHaveURL('/ledger');
});

test('the form adds a donor and keeps the filters that have no field in it', async ({ page }) => {
  await page.goto('/ledger?kind=cash&donor=fra&currency=EUR&sort=title&period=all');
  await open(page);
  await page.getByLabel('Donor', { exact: true }).selectOption({ value: 'gbr' });
  await page.getByRole('button', { name: 'Show' }).last().click();
  const query = new URL(page.url()).searchParams;
  expect(query.getAll('donor')).toEqual(['fra', 'gbr']);
  for (const [name, value] of [
    ['kind', 'cash'],
    ['currency', 'EUR'],
    ['sort', 'title'],
    ['period', 'all'],
  ] as const) {
    expect(query.get(name), name).toBe(value);
  }
  await expect(page.locator('.notice')).toHaveCount(0);
});

/** On a phone all filters but the search are folded. */
async function open(page: Page): Promise<void> {
  const fold = page.getByText('More filters');
  if (await fold.isVisible()) await fold.click();
}
