import { expect, test } from '@/e2e/support/test';

/** The pictures on a contribution’s page and where they lead, on every screen. */

test('documents keep their numbers from the picture to the sources', async ({ page }) => {
  await page.goto('/ledger/fra-2021-demining');
  await page.locator('.report-picture').getByRole('link', { name: 'Document 8' }).click();
  await expect(page).toHaveURL(/#document-8$/);
  await expect(page.locator('#document-8')).toContainText('Azernews');
  await expect(page.locator('#document-8')).toBeInViewport();
  const source = page.locator('.source-table tbody tr').nth(7);
  await expect(source).toContainText('Azernews');
  await source.getByRole('link', { name: 'Azernews' }).click();
  await expect(page).toHaveURL(/\/sources\/azernews-/);
});

test('what belongs together is drawn, told and added up', async ({ page }) => {
  await page.goto('/ledger/eu-2024-team-europe-package');
  const related = page.locator('#related');
  await expect(related.getByRole('heading', { level: 2 })).toHaveText(
    'It may be the same as one other contribution and contains two more; six more are tied to it through those; four of the ten count since 10 November 2020, together $4.31 – 7.81 million',
  );
  const rows = related.locator('.group-row');
  await expect(rows).toHaveCount(10);
  await related.locator('.group-picture').getByRole('link', { name: 'C', exact: true }).click();
  await expect(page.locator('#group-c')).toBeInViewport();
  await expect(page.locator('#group-c')).toContainText('Is part of this one');
  await expect(related.getByRole('row', { name: /Together/ })).toContainText('7,805,360.93');
  await page.locator('#group-c').getByRole('link', { name: 'Financial support' }).click();
  await expect(page).toHaveURL('/ledger/ita-2024-demining');
});
