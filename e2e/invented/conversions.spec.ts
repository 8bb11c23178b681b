import { expect, expectAccessible, test } from '@/e2e/support/test';

test('a ledger without a printed conversion says so, and offers nothing to filter', async ({
  page,
}) => {
  await page.goto('/conversions?verdict=off');
  const main = page.getByRole('main');
  await expect(main).toContainText('No printed conversion is held');
  await expect(main.locator('form, .conversion-table, .figure, .notice')).toHaveCount(0);
  await expectAccessible(page);
});
