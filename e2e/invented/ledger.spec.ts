import { expect, expectAccessible, test } from '@/e2e/support/test';

/** The list, sheets, documents, parties, method and files of a ledger of another subject. */

test('the list holds what a first ledger seldom does', async ({ page }) => {
  await page.goto('/ledger');
  const main = page.getByRole('main');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('5 of 6 contributions');
  await expect(main).toContainText('40,000.00 to 52,858.55 euros');
  await expect(main).toContainText('NOK or SEK, undecided');
  await expect(main).toContainText('could not be converted');
  await expect(main).toContainText('domestic donor');
  await expect(main).toContainText('with them, 41,250.50 to 54,109.05 euros');
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wider).toBeLessThanOrEqual(0);
  await expectAccessible(page);
});

for (const [id, words] of [
  ['bridge-friends-2023-arch', 'between 40,000.00 and 45,000.00 euros'],
  ['bridge-friends-2023-rope', 'SEK 90,000 in euros'],
  ['bridge-friends-2024-timber', 'no rate of its date is held'],
  ['bridge-friends-2024-advice', 'The one document prints no amount'],
  ['bridge-friends-2022-survey', 'Outside the total from March 2023 to December 2024'],
  [
    'freedonia-savings-2024-lamps',
    'It adds nothing to foreign support: its donor is a domestic one',
  ],
] as const) {
  test(`the sheet of ${id} says so`, async ({ page }) => {
    await page.goto(`/ledger/${id}`);
    await expect(page.getByRole('main')).toContainText(words);
    await expectAccessible(page);
  });
}

test('a correction can be sent where the ledger names an address', async ({ page }) => {
  await page.goto('/ledger/bridge-friends-2023-arch');
  await expect(page.getByRole('link', { name: 'Send it' })).toHaveAttribute(
    'href',
    /^mailto:bridges@bridges\.example\?subject=Correction%20to%20bridge-friends-2023-arch&body=/,
  );
});

for (const address of ['/sources', '/parties/bridge-board', '/parties/xfd', '/methodology']) {
  test(`${address} speaks of this ledger`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('main')).not.toContainText('undefined');
    await expect(page.getByRole('main')).toContainText('invented', { ignoreCase: true });
    await expectAccessible(page);
  });
}

test('files are listed, the ones that this ledger has', async ({ page }) => {
  await page.goto('/download');
  await expect(page.getByRole('link', { name: 'rates/ecb.csv' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'rates/per-usd.csv' })).toHaveCount(0);
});
