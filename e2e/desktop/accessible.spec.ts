import { expectUsable, test } from '@/e2e/support/test';

/** Pages of the same kinds that hold something else: in its parts no screen lays out anew. */

const PAGES = [
  '/ledger?period=all&kind=cash&page=9',
  '/ledger/can-2021-demining',
  '/ledger/sau-2025-three-countries',
  '/donors/fra',
  '/donors/kapital-bank',
  '/donors?donorKind=ngo',
  '/compare?donor=gbr&donor=fra&donor=bel',
  '/claim?share=90&foreign=1&national=9',
  '/statements?speaker=Peter+Michalko&sort=-value',
  '/statements?quantity=unit-cost&base=programme',
  '/statements/bayramov-2024-11-national-share',
  '/statements/safikhanov-2024-08-programme-total',
  '/statements/bayramov-2022-eu-package',
  '/spending?currency=AZN',
  '/sources?q=trend&page=99',
  '/parties/anama',
  '/parties/aze',
] as const;

for (const address of PAGES) {
  test(`${address} can be used by everyone`, async ({ page }) => {
    await page.goto(address);
    await expectUsable(page);
  });
}

test.describe('an address that leads nowhere', () => {
  test.use({ expectedNoise: [/status of 404/] });

  test('its page can be used by everyone', async ({ page }) => {
    await page.goto('/nope');
    await expectUsable(page);
  });
});
