import type { Page } from '@playwright/test';
import { expect, test } from '@/e2e/support/test';

/** Filters and order of printed conversions, folded on a phone. */

const rowsOf = (page: Page) => page.locator('.conversion-table tbody tr');

test('a verdict is chosen, the order turned round, the filter removed; files hold the same', async ({
  page,
  request,
}) => {
  await page.goto('/conversions');
  const rows = rowsOf(page);
  await openFold(page, '.list-more');
  await page
    .getByRole('list', { name: 'At one rate or both' })
    .getByRole('link', { name: 'off' })
    .click();
  await expect(page).toHaveURL('/conversions?verdict=off#list');
  await expect(rows).toHaveCount(7);
  await expect(page.locator('#printed-conversions').getByRole('heading')).toHaveText(
    /^Of those off at one rate or both, /,
  );
  await openFold(page, '#table');
  await page
    .locator('.conversion-table thead')
    .getByRole('link', { name: 'gap', exact: true })
    .last()
    .click();
  await expect(page).toHaveURL('/conversions?verdict=off&sort=-gap_published#table');
  await expect(page.locator('#table')).toBeInViewport();
  await expect(rows.first()).toContainText('off, 17.61 % above');
  await expect(rows.last()).toContainText('the document is undated');
  const link = page.locator('.link-line', { hasText: 'Download these' }).getByText('JSON');
  const file = await (await request.get((await link.getAttribute('href')) ?? '')).json();
  expect([file.filters, file.rows.length]).toEqual([{ verdict: 'off' }, 7]);
  await openFold(page, '.list-more');
  await page.getByLabel('Publisher').selectOption('Trend');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(rows).toHaveCount(1);
  await expect(page).toHaveURL(/\?verdict=off&sort=-gap_published&.*publisher=Trend#list$/);
  await expect(page.locator('#list')).toBeInViewport();
  await page.getByRole('link', { name: 'Remove Publisher: Trend' }).click();
  await expect(page).toHaveURL('/conversions?verdict=off&sort=-gap_published#list');
});

/** On a phone the filters are folded, and so is the table. */
async function openFold(page: Page, fold: string): Promise<void> {
  const summary = page.locator(`${fold} > summary`);
  if (await summary.isVisible()) await summary.click();
}
