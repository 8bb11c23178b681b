import { expect, test } from '@/e2e/support/test';

/** What a reader does on every page and every screen: goes on, takes back, skips the header. */

test('currency and period go along from page to page, until they are taken back', async ({
  page,
}) => {
  await page.goto('/?currency=EUR&period=all');
  const main = page.getByRole('main');
  const pages = page.getByRole('navigation', { name: 'Pages' });
  await expect(main).toContainText('In EUR, over all years; links carry this on.');
  await pages.getByRole('link', { name: 'Donors' }).click();
  await expect(page).toHaveURL('/donors?currency=EUR&period=all');
  await expect(pages.getByRole('link', { name: 'Donors' })).toHaveAttribute('aria-current', 'page');
  await page.getByRole('link', { name: 'France' }).first().click();
  await expect(page).toHaveURL('/donors/fra?currency=EUR&period=all');
  await pages.getByRole('link', { name: 'Ledger' }).click();
  await expect(page).toHaveURL('/ledger?currency=EUR&period=all');
  await page.getByRole('link', { name: 'Back to USD, since 10 November 2020' }).click();
  await expect(page).toHaveURL('/ledger');
  await expect(main).not.toContainText('links carry this on');
  await expect(pages.getByRole('link', { name: 'Donors' })).toHaveAttribute('href', '/donors');
});

test('the keyboard can pass over the header', async ({ page }) => {
  await page.goto('/donors');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/donors#content');
  await expect(page.getByRole('main')).toBeFocused();
});
