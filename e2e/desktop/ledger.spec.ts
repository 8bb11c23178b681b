import { gzipSync } from 'node:zlib';
import { expect, test } from '@/e2e/support/test';

/** Every contribution on one line: search, filters, total, order, pages, files. */

test('the list shows the counted period, its total to the cent and what lies outside', async ({
  page,
}) => {
  await page.goto('/ledger');
  const main = page.getByRole('main');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('61 of 101 contributions');
  await expect(main).toContainText('$19.1 – 40.6 million');
  await expect(main).toContainText('19,092,613.98 to 40,611,248.27 US dollars');
  await expect(main).toContainText('23 of these rows count: 15 in full, 8 at the high end only');
  await expect(page.locator('.ledger-table tbody tr')).toHaveCount(50);
  await page.getByRole('link', { name: 'more before 10 November 2020' }).click();
  await expect(page).toHaveURL('/ledger?to=2020-11-09');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('40 of 101 contributions');
  await page.goBack();
  await page.getByRole('link', { name: /30,055,248\.50 to 59,594,975\.37/ }).click();
  await expect(page).toHaveURL('/ledger?period=all');
  await expect(main).toContainText('to the cent, 30,055,248.50 to 59,594,975.37 US dollars');
});

test('a row holds what was printed, what it comes to and whether it counts', async ({ page }) => {
  await page.goto('/ledger?donor=bel');
  const row = page.locator('.ledger-table tbody tr');
  await expect(row).toHaveCount(1);
  await expect(row).toContainText('Jan. 2024');
  await expect(row).toContainText('through APOPO · 10 reports');
  await expect(row.locator('.as-printed')).toHaveText('250, 000');
  await expect(row).toContainText('EUR 250,000');
  await expect(row).toContainText('272,628.41');
  await expect(row).toContainText('mean of Jan. 2024');
  await expect(row).toContainText('in full');
  await row.getByRole('link', { name: 'sources differ' }).click();
  await expect(page).toHaveURL('/ledger/bel-2024-apopo');
});

test('dates set aside the period', async ({ page }) => {
  await page.goto('/ledger');
  await page.getByLabel('From', { exact: true }).fill('2024');
  await page.getByLabel('To', { exact: true }).fill('2024-06');
  await page.getByRole('button', { name: 'Show' }).last().click();
  await expect(page.locator('.list-chips .chip')).toHaveText(['Period: from 2024 to June 2024×']);
  await expect(page.getByRole('main')).toContainText('reported from 2024 to June 2024');
});

test('an empty result says which filter to remove', async ({ page }) => {
  await page.goto('/ledger?donor=fra&stage=paid');
  const notice = page.getByRole('region', { name: 'No contribution matches all of this at once' });
  await expect(notice).toContainText('Without Stage: paid there are 3 contributions');
  await notice.getByRole('link', { name: 'Stage: paid' }).click();
  await expect(page.locator('.ledger-table tbody tr')).toHaveCount(3);
});

test('columns sort by link, and turn round', async ({ page }) => {
  await page.goto('/ledger');
  const first = page.locator('.ledger-table tbody tr').first();
  const high = page.locator('.ledger-table thead').getByRole('link', { name: 'High' });
  await high.click();
  await expect(page).toHaveURL('/ledger?sort=-counted_high');
  await expect(first).toContainText('10,714,000.00');
  await expect(page.locator('.ledger-table th[aria-sort="descending"]')).toContainText('High');
  await high.click();
  await expect(page).toHaveURL('/ledger?sort=counted_high');
  await expect(first.locator('.lt-high')).toContainText('30,310.00');
});

test('a page beyond the last is named, and the first is shown', async ({ page }) => {
  await page.goto('/ledger?page=9');
  await expect(page.locator('.notice')).toContainText('expected a page from 1 to 2');
  await page.goto('/ledger');
  await page.getByRole('link', { name: 'More rows' }).click();
  await expect(page).toHaveURL('/ledger?page=2');
  await expect(page.locator('.ledger-table tbody tr')).toHaveCount(11);
});

test('a value that cannot be used is named, with what was meant', async ({ page }) => {
  await page.goto('/ledger?stage=deliverd&nonsense=1');
  await expect(page.locator('.notice')).toContainText('Did you mean “delivered”?');
  await expect(page.locator('.notice')).toContainText('nonsense');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('61 of 101 contributions');
});

test('the files hold just what is shown, whole, in the same period', async ({ page, request }) => {
  for (const [address, rows] of [
    ['/ledger', 61],
    ['/ledger?period=all', 101],
    ['/ledger?donor=fra&kind=in-kind', 2],
  ] as const) {
    await page.goto(address);
    const href = async (name: string) =>
      (await page.getByRole('link', { name, exact: true }).getAttribute('href')) ?? '';
    const csv = await (await request.get(await href('CSV'))).text();
    expect(csv.trim().split('\r\n'), address).toHaveLength(rows + 1);
    const json = await (await request.get(await href('JSON'))).json();
    expect(json.rows, address).toHaveLength(rows);
  }
});

test('currency goes along, and the total changes with it', async ({ page }) => {
  await page.goto('/ledger');
  await page.getByRole('link', { name: 'Azerbaijani manats' }).click();
  await expect(page.getByRole('main')).toContainText('32,457,443.79 to 69,039,122.07');
  await page.locator('.ledger-table tbody tr a[href^="/ledger/"]').first().click();
  await expect(page).toHaveURL(/currency=AZN/);
});

test('the list is light', async ({ request }) => {
  const html = await (await request.get('/ledger')).body();
  expect(gzipSync(html).length).toBeLessThanOrEqual(60_000);
});
