import { expect, test } from '@/e2e/support/test';

/** What leans on a document; what passes through a party. */

test('a document shows the counted money that rests on it, in the period asked for', async ({
  page,
}) => {
  await page.goto('/sources/turan-2024-05-03-3dec?currency=EUR');
  const money = page.locator('#money');
  await expect(money).toContainText('on its voice alone');
  const alone = money.locator('dd').nth(1).getByRole('link').first();
  const [said = 'no number'] = /[\d,.]+/.exec((await alone.textContent()) ?? '') ?? [];
  await alone.click();
  await expect(page).toHaveURL(
    '/ledger?counted=counted&rests=one-voice&amountFrom=turan-2024-05-03-3dec&currency=EUR',
  );
  await expect(page.getByRole('main')).toContainText(said);
});

test('a document shows all that leans on it, with what it prints', async ({ page }) => {
  await page.goto('/sources/today-az-2021-09-09-6328');
  const main = page.getByRole('main');
  await expect(main).toContainText('It carries the text of Azernews, and is no voice of its own');
  await expect(page.locator('#leans')).toContainText('€ 400,000');
  await expect(page.locator('#leans')).toContainText('AZN 803,272');
  await expect(page.locator('#leans')).toContainText('The same voice reports it in: Azernews');
  await page.getByRole('link', { name: 'Envelope for humanitarian demining' }).click();
  await expect(page).toHaveURL('/ledger/fra-2021-demining');
});

test('a document that nothing cites says why it is kept', async ({ page }) => {
  await page.goto('/sources/azvision-2022-04-05-34a4');
  await expect(page.locator('#money')).toContainText('It reports no contribution');
  await expect(page.getByRole('main')).toContainText('Nothing in the ledger leans on it');
  await expect(page.getByRole('main')).toContainText('It names no contribution');
});

test('a party shows what passes through it and warns that such sums overlap', async ({ page }) => {
  await page.goto('/parties/undp');
  const through = page.locator('#through');
  await expect(through).toContainText('reported to pass through it since 10 November 2020');
  await expect(through).toContainText('must not be added up');
  const rows = await through.locator('.ledger-table tbody tr').count();
  await through.getByRole('link', { name: 'these rows in the ledger' }).click();
  await expect(page).toHaveURL('/ledger?via=undp');
  await expect(page.locator('.ledger-table tbody tr')).toHaveCount(rows);
  await page.goBack();
  await page.getByRole('link', { name: 'as a donor' }).click();
  await expect(page).toHaveURL('/donors/undp');
});

test('the recipient shows what it says and what it pays', async ({ page }) => {
  await page.goto('/parties/aze');
  await expect(page.locator('#says')).toContainText('Not a single dollar');
  await expect(page.locator('#pays')).toContainText('105.8 million manats ($62.24 million)');
  await expect(page.locator('#pays')).toContainText('they are not added up');
});
