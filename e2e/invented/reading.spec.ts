import { expect, expectAccessible, test } from '@/e2e/support/test';

/** The same pages from a ledger of another subject, published under an address of its own. */

const NAME =
  'Invented Grand and Perpetual Association of the Friends of Stone, Timber and Rope Bridges across the Rivers, Brooks and Occasional Puddles of Sylvania and the Neighbouring Duchies';

test('the first page speaks of this ledger’s subject', async ({ page }) => {
  await page.goto('/');
  const main = page.getByRole('main');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Who pays for bridge repairs in invented Freedonia?',
  );
  await expect(main).toContainText('at least 35.5 per cent');
  await expect(main).toContainText('from 1 donor: 40,000.00 to 52,858.55 EUR');
  await expect(main).toContainText('came to at least 0.55 times the foreign support');
  await expect(page.getByRole('link', { name: /statements? of a national share/ })).toHaveCount(0);
  await expectAccessible(page);
});

test('canonical addresses begin with the published one and leave options out', async ({ page }) => {
  for (const [address, canonical] of [
    ['/', 'https://dashboard.example'],
    ['/donors?sort=name', 'https://dashboard.example/donors'],
    [
      '/compare?donor=freedonia-savings&donor=bridge-friends&currency=NOK',
      'https://dashboard.example/compare?donor=freedonia-savings&donor=bridge-friends',
    ],
  ] as const) {
    await page.goto(address);
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', canonical);
  }
});

test('the sitemap names the published address', async ({ request }) => {
  expect(await (await request.get('/sitemap.xml')).text()).toContain(
    '<loc>https://dashboard.example/donors/bridge-friends</loc>',
  );
});

test('one foreign donor with a very long name and a domestic one stand side by side', async ({
  page,
}) => {
  await page.goto('/compare?donor=bridge-friends&donor=freedonia-savings');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(NAME);
  await expect(page.getByRole('region', { name: 'To know about this comparison' })).toContainText(
    'domestic, so what it gives is listed and never counted',
  );
  const drawing = page.locator('#compare-years .drawing');
  await drawing.scrollIntoViewIfNeeded();
  await expect(drawing).toHaveAttribute('data-drawn');
  await expect(drawing.locator('.live')).toContainText('Savings Bank of Freedonia');
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wider).toBeLessThanOrEqual(0);
});

test('corrections can be sent where the ledger names an address', async ({ page }) => {
  await page.goto('/about');
  await expect(page.getByRole('link', { name: 'Send a correction' })).toHaveAttribute(
    'href',
    /^mailto:bridges@bridges\.example\?subject=Correction%20to%20the%20ledger&body=/,
  );
});
