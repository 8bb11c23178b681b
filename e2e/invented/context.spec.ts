import { expect, expectAccessible, test } from '@/e2e/support/test';

/** The page of dated readings, where a ledger holds none. */

test('says so in one sentence, without an empty part', async ({ page }) => {
  await page.goto('/context');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Context');
  await expect(page.locator('main p')).toHaveText([
    'The ledger holds no dated readings of anything but money.',
  ]);
  await expect(page.locator('main').getByRole('heading', { level: 2 })).toHaveCount(0);
  await expect(page.locator('main :is(table, details, nav, .drawing)')).toHaveCount(0);
  await expectAccessible(page);
});

test('its figures answer with nothing', async ({ request }) => {
  for (const id of ['area-cleared', 'casualties', 'mines-found']) {
    const figure = await (await request.get(`/api/v1/figures/${id}.json`)).json();
    expect(figure.rows).toEqual([]);
    expect(figure.finding).toMatch(/^No reading of .* is held$/);
  }
});

test('the glossary keeps to terms of ledgers', async ({ page }) => {
  await page.goto('/methodology');
  await expect(page.locator('#glossary h3')).toHaveText(['Terms of the ledger']);
  await expect(page.locator('#glossary')).not.toContainText(/demining|ordnance/i);
});
