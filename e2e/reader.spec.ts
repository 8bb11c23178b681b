import { expect, expectAccessible, test } from './support/test';

/** What a reader does on every page: goes on, takes back, skips the header, prints, gets lost. */

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

test('paper keeps the donors and leaves out the form', async ({ page }) => {
  await page.goto('/donors');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('tbody tr').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Compare the chosen' }).first()).toBeHidden();
  await expect(page.getByLabel('Choose Italy for a comparison')).toBeHidden();
});

test('the keyboard can pass over the header', async ({ page }) => {
  await page.goto('/donors');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/donors#content');
  await expect(page.getByRole('main')).toBeFocused();
});

test.describe('an address that leads nowhere', () => {
  test.use({ expectedNoise: [/status of 404/] });

  for (const address of ['/nope', '/donors/nobody', '/ledger/nothing', '/view/donors']) {
    test(`${address} is not found, with a way on`, async ({ page }) => {
      const answer = await page.goto(address);
      expect(answer?.status()).toBe(404);
      await expect(page).toHaveTitle(/^Nothing at this address · /);
      await page.getByRole('searchbox').fill('CNEMA');
      await page.getByRole('button', { name: 'Search' }).click();
      await expect(page).toHaveURL('/ledger?q=CNEMA');
      await expect(page.getByRole('main')).toContainText('Envelope for humanitarian demining');
    });
  }

  test('axe finds nothing there', async ({ page }) => {
    await page.goto('/nope');
    await expectAccessible(page);
  });
});

test('the about page says who publishes it, how to cite and correct it, and its state', async ({
  page,
}) => {
  await page.goto('/about');
  const main = page.getByRole('main');
  await expect(main).toContainText('Contributors to the ledger of mine action in Azerbaijan');
  await expect(main).toContainText('This copy of the ledger names no address for corrections');
  await expect(main).toContainText('CC-BY-4.0');
  await expect(main.locator('code').first()).toHaveText(/^[0-9a-f]{64}$/);
  await expectAccessible(page);
});
