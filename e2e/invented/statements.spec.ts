import { expect, expectAccessible, test } from '@/e2e/support/test';

/** A ledger with one statement and no spending: nothing empty, nothing said that is not so. */

test('the list holds the one statement, and no change of anything', async ({ page }) => {
  await page.goto('/statements');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['1 statement']);
  await expect(page.locator('.statement-table tbody tr')).toContainText('at least 35.5 per cent');
  await expect(page.locator('#changes')).toHaveCount(0);
  await expectAccessible(page);
});

test('its page says what it is and leaves out what it has not', async ({ page }) => {
  await page.goto('/statements/minister-2024-national-share');
  const main = page.getByRole('main');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Invented Minister of Bridges at least 35.5 per cent',
  );
  await expect(main).toContainText('taken to concern 1 March 2023 to 11 November 2024');
  await expect(main).toContainText('It is the statement that this ledger features');
  for (const part of ['#pair', '#conversion', '#rivals', '#others']) {
    await expect(page.locator(part)).toHaveCount(0);
  }
  await expectAccessible(page);
});

test('a ledger without spending says so in a sentence', async ({ page }) => {
  await page.goto('/spending');
  const main = page.getByRole('main');
  await expect(main).toContainText('holds no reported spending');
  await expect(main.getByRole('table')).toHaveCount(0);
  await expect(main.getByRole('heading', { level: 2 })).toHaveCount(0);
  await expectAccessible(page);
});

test('the sitemap names the statement', async ({ request }) => {
  expect(await (await request.get('/sitemap.xml')).text()).toContain(
    '<loc>https://dashboard.example/statements/minister-2024-national-share</loc>',
  );
});
