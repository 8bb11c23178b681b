import { expect, test } from '@/e2e/support/test';

/** What a reader does on every page: prints, gets lost, asks who publishes it. */

test('paper keeps the donors and leaves out the form', async ({ page }) => {
  await page.goto('/donors');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('tbody tr').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Compare the chosen' }).first()).toBeHidden();
  await expect(page.getByLabel('Choose Italy for a comparison')).toBeHidden();
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
});
