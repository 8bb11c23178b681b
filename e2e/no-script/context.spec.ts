import { expect, test } from '@/e2e/support/test';

/** Dated readings are whole before any script runs. */

test('every chart is there as one picture a panel, with all its readings below', async ({
  page,
}) => {
  await page.goto('/context');
  await expect(page.locator('.drawing')).toHaveCount(3);
  await expect(page.locator('#area-cleared svg[role="img"]:visible')).toHaveCount(2);
  await expect(page.locator('#mines-found svg[role="img"]:visible')).toHaveCount(1);
  const folded = page.locator('#casualties details.figure-table');
  await expect(folded.locator('summary')).toHaveText(
    'Every reading, drawn or not, as a table, 277 rows',
  );
  await folded.locator('summary').click();
  await expect(folded.locator('tbody tr[id]')).toHaveCount(277);
});

test('a link to a reading unfolds the table in which it stands', async ({ page }) => {
  await page.goto('/context');
  const link = page
    .locator('#not-drawn')
    .getByRole('link', { name: /casualties$/ })
    .first();
  const href = (await link.getAttribute('href')) ?? '';
  const row = page.locator(`[id="${href.slice(1)}"]`);
  await expect(row).toBeHidden();
  await link.click();
  await expect(row).toBeVisible();
});

test('every reading of the ledger stands there once', async ({ page, request }) => {
  await page.goto('/context');
  const ids = await page
    .locator('main tbody tr[id]')
    .evaluateAll((rows) => rows.map((row) => row.id));
  const ledger = await (await request.get('/api/v1/ledger.json')).json();
  const held = ledger.observations.map((one: { id: string }) => one.id);
  expect(ids.toSorted()).toEqual(held.toSorted());
});
