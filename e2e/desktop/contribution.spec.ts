import { expect, test } from '@/e2e/support/test';

/** One contribution as a sheet of evidence. */

test('the French sheet: our conversion, and what printed equivalents imply', async ({ page }) => {
  await page.goto('/ledger/fra-2021-demining');
  const main = page.getByRole('main');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'France Envelope for humanitarian demining, victims and risk education',
  );
  await expect(
    page.getByRole('heading', {
      name: 'Nine documents print 400,000 euros, one more 400,000 without its sign, three print 500,000 euros, five print no amount',
    }),
  ).toBeVisible();
  await expect(main).toContainText('400,000 × 1.1827 = 473,080.00');
  const equivalents = page.getByRole('table', { name: /The publishers’ own equivalents/ });
  const dollars = equivalents.getByRole('row', { name: '$472,752' }).first();
  await expect(dollars).toContainText(/1\.18188.*agrees, 0\.07 % below.*1\.1827, 8 Sept\. 2021/);
  await expect(equivalents).toContainText('AZN 803,272');
  await expect(main).toContainText('Rate of the day, 8 September 2021, European Central Bank');
});

test('the British sheet: a lost sign is shown as lost, a qualifier in words', async ({ page }) => {
  await page.goto('/ledger/gbr-2021-undp-tranche');
  const row = page.locator('.reports tr', { hasText: 'sign lost in this copy' });
  await expect(row).toHaveCount(1);
  await expect(row.locator('.lost-sign')).toBeVisible();
  await expect(row).toContainText('500,000');
  await expect(row).toContainText('over AZN 1 million');
  await expect(page.getByRole('main')).toContainText('up to $689,402.32');
  const lost = page.locator('#lost');
  await expect(lost.getByRole('heading', { level: 2 })).toHaveText(
    'Two of four currencies tried fit the printed equivalent, euros and British pounds: the test does not decide between them',
  );
  await expect(lost.getByRole('row', { name: 'Euros' })).toContainText('allowed');
  await expect(lost.getByRole('row', { name: 'US dollars' })).toContainText('excluded');
  await expect(lost).toContainText(/14\sother documents print the same figure.*British pounds/);
});

test('the Belgian sheet: a figure and the one that contradicts it', async ({ page }) => {
  await page.goto('/ledger/bel-2024-apopo');
  const reports = page.locator('.reports');
  await expect(reports.getByText('€250,000', { exact: true })).toHaveCount(2);
  const rival = reports.locator('tr', { hasText: '$250,000' });
  await expect(rival).toContainText('contradicts the others');
});

test('how it counts names the rule, the reason and the contribution whose money it is', async ({
  page,
}) => {
  await page.goto('/ledger/sau-2025-three-countries');
  const counting = page.locator('#counting');
  await expect(counting).toContainText(
    'It adds nothing to foreign support: all of it or a part is counted elsewhere',
  );
  await expect(counting).toContainText(
    'at most 3,000,000.00 US dollars at the high end: Financial support',
  );
  await counting.getByRole('link').click();
  await expect(page).toHaveURL('/ledger/sau-2024-demining');
  await expect(page.locator('#related')).toContainText('Contains this one');
  await expect(page.locator('#counting')).toContainText('40,611,248.27');
});

test('the record stands as its file holds it, and can be cited and corrected', async ({
  page,
  request,
}) => {
  await page.goto('/ledger/can-2021-demining');
  const copies = page.getByRole('region', { name: 'Cite, correct, raw record' });
  await copies.getByText('contributions/can-2021-demining.json').click();
  const shown: unknown = JSON.parse((await copies.locator('pre').textContent()) ?? '');
  const ledger = await (await request.get('/api/v1/ledger.json')).json();
  expect(shown).toEqual(
    ledger.contributions.find((one: { id: string }) => one.id === 'can-2021-demining'),
  );
  await expect(copies).toContainText('(can-2021-demining), in: Who pays for demining');
  await expect(copies).toContainText('Correction to can-2021-demining');
  await expect(copies).toContainText('names no address for corrections');
});

test('another currency changes the comparison and is a link', async ({ page }) => {
  await page.goto('/ledger/fra-2021-demining');
  await page.locator('.choices').getByRole('link', { name: 'AZN' }).click();
  await expect(page).toHaveURL('/ledger/fra-2021-demining?currency=AZN');
  await expect(page.getByRole('main')).toContainText('AZN 804,236 – 1,005,295');
});

test('an id that is not there is a real 404', async ({ page, request }) => {
  for (const address of [
    '/ledger/fra-2099-nothing',
    '/ledger/fra-2099-nothing?currency=EUR',
    '/sources/nobody-2021-0000',
    '/parties/nobody',
    '/parties/nobody?period=all',
  ]) {
    expect((await request.get(address)).status(), address).toBe(404);
  }
  await page.goto('/ledger');
});
