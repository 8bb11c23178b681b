import type { Page } from '@playwright/test';
import { expect, test } from '@/e2e/support/test';

/** The filters of statements, folded on a phone, and how printed words are set. */

test('printed words keep their own language and face', async ({ page }) => {
  await page.goto('/statements?q=bayramov-2022-eu-package');
  const words = page.locator('.statement-table th .as-printed');
  await expect(words).toHaveText('40 миллионов евро');
  await expect(words).toHaveAttribute('lang', 'ru');
  await expect(words).toHaveCSS('font-family', /Serif/);
});

test('filters narrow the list, add up, and each can be removed', async ({ page }) => {
  await page.goto('/statements');
  await open(page);
  await page.getByLabel('Speaker', { exact: true }).selectOption({ value: 'Peter Michalko' });
  await page.getByRole('button', { name: 'Show' }).last().click();
  await expect(page).toHaveURL(/speaker=Peter\+Michalko/);
  await expect(page.locator('.notice')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('6 of 77 statements');
  await open(page);
  await page
    .getByRole('list', { name: 'Base' })
    .getByRole('link', { name: 'of one donor’s support' })
    .click();
  const chips = page.locator('.list-chips .chip');
  await expect(chips).toHaveText(['Speaker: Peter Michalko×', 'Base: of one donor’s support×']);
  await page.getByRole('link', { name: 'Remove Speaker: Peter Michalko' }).click();
  await expect(page).toHaveURL('/statements?base=one-donor');
  await page.getByRole('link', { name: 'Clear', exact: true }).click();
  await expect(page).toHaveURL('/statements');
});

/** On a phone all filters but the search are folded. */
async function open(page: Page): Promise<void> {
  const fold = page.getByText('More filters');
  if (await fold.isVisible()) await fold.click();
}
