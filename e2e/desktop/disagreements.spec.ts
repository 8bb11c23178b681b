import { expect, test } from '@/e2e/support/test';

/** Every figure on which sources differ, and the ways to it. */

test('each case shows its sides as printed, how far apart, and what a total would be', async ({
  page,
}) => {
  await page.goto('/disagreements');
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(
    'Sources differ on eight figures: seven contributions and one line of spending; of five the ledger holds one size and says why; of the other three it leaves sizes side by side: at the widest of them, the larger is 25 % more than the smaller',
  );
  const of = (id: string) => page.locator(`[id="${id}"]`);
  const france = of('fra-2021-demining');
  await expect(france).toContainText('25 % more');
  await expect(france.getByRole('rowheader')).toHaveText([
    /400,000 euros/,
    /500,000 euros/,
    /400,000 without its sign/,
  ]);
  await expect(france).toContainText(/High end 118,270\.00\sless/);
  await france.getByText('Five more documents').click();
  await expect(france.getByText('€400,000', { exact: true })).toBeVisible();
  const belgium = of('bel-2024-apopo');
  await expect(
    belgium.locator('.as-printed', { hasText: '250 тыс. долларов США' }),
  ).toHaveAttribute('lang', 'ru');
  await expect(belgium).toContainText('$250,000');
  await expect(of('eu-2024-team-europe-package')).toContainText('EUR 8 million');
  await expect(of('spending-aze-2020-demining')).toContainText('2.9 billion manat ($1.7 billion)');
  await france.getByRole('link', { name: 'Envelope for humanitarian' }).click();
  await page
    .locator('#as-printed')
    .getByRole('link', { name: 'how far apart, and what each side would make of the total' })
    .click();
  await expect(page).toHaveURL('/disagreements#fra-2021-demining');
});

test('another currency is carried on, and what cannot be used is named', async ({ page }) => {
  await page.goto('/disagreements?currency=EUR&period=all');
  await expect(page.locator('.notice')).toContainText('period');
  await expect(page.locator('[id="bel-2024-apopo"]')).toContainText('250,000.00');
  await expect(page.locator('#contributions .message-below a').first()).toHaveAttribute(
    'href',
    '/ledger?currency=EUR',
  );
});

test('a line of spending leads to its case', async ({ page }) => {
  await page.goto('/spending');
  await page.getByRole('link', { name: 'How far apart the figures are' }).click();
  await expect(page).toHaveURL('/disagreements#spending-aze-2020-demining');
});
