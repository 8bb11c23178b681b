import { expect, expectAccessible, test } from '@/e2e/support/test';

/** The statement, tested, on a ledger without totals, pairs and spending. */

test('every part says what there is, and none is empty', async ({ page }) => {
  await page.goto('/claim');
  const main = page.getByRole('main');
  await expect(main).toContainText('“at least 35.5 per cent”of the whole programme');
  await expect(main).toContainText('22,015.50 EUR');
  await expect(main).toContainText('35.5 ÷ (100 − 35.5) ≈ 0.55 times foreign support');
  await expect(page.locator('#breaks')).toContainText(
    'No national total is reported for that time',
  );
  await expect(page.locator('.claim-sentences > li')).toHaveCount(4);
  await expect(page.locator('.claim-sentences')).toContainText(
    'Foreign support is at most 1.82 times what the state spent.',
  );
  await expect(page.locator('#pairs')).toContainText('No two totals were stated on one occasion');
  await expect(page.locator('#hangs-on')).toContainText('so no share follows');
  for (const section of await main.locator('section').all()) {
    await expect(section.getByRole('heading').first()).toHaveText(/\S/);
    await expect(section).not.toContainText(/NaN|undefined|null|\$/);
  }
  await expectAccessible(page);
});

test('the form works from another share', async ({ page }) => {
  await page.goto('/claim?national=1000');
  await expect(page.locator('.try-sentence')).toContainText(/national share of 2\.4\d per cent/);
});

test('the review has whole addresses where the site’s own is known', async ({ request }) => {
  const html = await (await request.get('/claim')).text();
  expect(html).toContain('"url":"https://dashboard.example/claim"');
  expect(html).toContain('https://spdx.org/licenses/CC0-1.0.html');
});
