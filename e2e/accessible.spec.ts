import { expectUsable, test } from '@/e2e/support/test';

/** Every kind of page, with all its drawings live, can be used by everyone on every screen. */

const PAGES = [
  '/',
  '/ledger',
  '/ledger?donor=fra&stage=paid',
  '/ledger/fra-2021-demining',
  '/ledger/eu-2024-team-europe-package',
  '/donors',
  '/donors/eu',
  '/compare',
  '/compare?donor=eu.members&donor=eu&donor=undp&donor=gichd',
  '/claim',
  '/claim?share=abc&foreign=-5&currency=AZN',
  '/statements',
  '/statements/amirbayov-2025-12-04-national-total',
  '/spending',
  '/context',
  '/conversions',
  '/conversions?verdict=close&publisher=Trend',
  '/disagreements',
  '/sources',
  '/sources/today-az-2021-09-09-6328',
  '/parties/eu',
  '/download',
  '/about',
] as const;

for (const address of PAGES) {
  test(`${address} can be used by everyone`, async ({ page }) => {
    await page.goto(address);
    await expectUsable(page);
  });
}

// The other tables of the page on context are of the same make, and only longer.
for (const [address, folds] of [
  ['/methodology', 'details > summary'],
  ['/context', ':is(#area-cleared, #contamination) details:not(.cite) > summary'],
] as const) {
  test(`${address} can be used by everyone when it is unfolded`, async ({ page }) => {
    await page.goto(address);
    for (const fold of await page.locator(folds).all()) await fold.click();
    await expectUsable(page);
  });
}
