import { expect, test } from '@/e2e/support/test';

/** The order of donors, by links in a head that a phone sets otherwise. */

test('the list is sorted and narrowed by links', async ({ page }) => {
  await page.goto('/donors');
  const first = page.locator('tbody tr').first();
  await expect(first).toHaveAttribute('id', 'eu');
  await page.getByRole('link', { name: 'Low, USD' }).first().click();
  await expect(page).toHaveURL('/donors?sort=-low');
  await page.getByRole('link', { name: 'Donor', exact: true }).click();
  await expect(page).toHaveURL('/donors?sort=name');
  await expect(first).toHaveAttribute('id', 'bel');
  await expect(page.getByRole('columnheader', { name: 'Donor' }).first()).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  await page.locator('.choices').getByRole('link', { name: 'UN body' }).click();
  await expect(page).toHaveURL('/donors?donorKind=un&sort=name');
  await expect(page.locator('tbody tr')).toHaveCount(4);
});
