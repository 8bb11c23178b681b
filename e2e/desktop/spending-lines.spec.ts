import { expect, test } from '@/e2e/support/test';

/** What every line of reported spending tells. */

test('a line has what was printed, what is held, what it comes to and where it was read', async ({
  page,
}) => {
  await page.goto('/spending');
  const line = page.locator('#aze-2021-demining');
  for (const words of [
    '105.8 million manats ($62.24 million)',
    'Held: 105,800,000 Azerbaijani manats',
    '62,235,294.12 US dollars',
    'derived through the US dollar, not a central-bank rate',
    'spent, budget line of the activity, well supported',
    'Report, 25 May 2022: second paragraph',
  ]) {
    await expect(line).toContainText(words);
  }
  await expect(page.locator('#aze-2025-9m-demining')).toContainText(
    'adding up from 1 January 2025',
  );
});

test('what contradicts a line stands with it, with its document and why it is not held', async ({
  page,
}) => {
  await page.goto('/spending');
  const rivals = page.locator('#aze-2020-demining .spending-rivals');
  await expect(rivals).toContainText('2.9 billion manat ($1.7 billion)');
  await expect(rivals).toContainText('taken as an error of the report');
  await rivals.getByRole('link', { name: 'Trend' }).click();
  await expect(page).toHaveURL('/sources/trend-2021-05-24-3596');
  await page.locator('#leans a[href^="/spending#"]').click();
  await expect(page).toHaveURL('/spending#aze-2020-demining');
});

test('a line inside another steps in below it, and each names the other', async ({ page }) => {
  await page.goto('/spending');
  const [outer, inner] = [
    page.locator('#aze-2021-demining'),
    page.locator('#aze-2021-demining-restoration'),
  ];
  const left = async (line: typeof outer) => (await line.locator('h3').boundingBox())?.x ?? 0;
  expect(await left(inner)).toBeGreaterThan(await left(outer));
  await expect(inner).toContainText('Not to be added to it');
  await outer.getByRole('link', { name: 'The part from the line' }).click();
  await expect(page).toHaveURL('/spending#aze-2021-demining-restoration');
});

test('another currency changes what lines come to; one printed in it is not converted', async ({
  page,
}) => {
  await page.goto('/spending');
  await page.locator('.choices').getByRole('link', { name: 'AZN' }).first().click();
  await expect(page).toHaveURL('/spending?currency=AZN');
  await expect(page.locator('#anama-2024-tow-trucks')).toContainText('2,499,000.00 Azerbaijani');
  await expect(page.locator('#aze-2021-demining .spending-how')).toHaveCount(0);
  await page.locator('#aze-2021-demining').getByRole('link', { name: 'Azerbaijan' }).click();
  await expect(page).toHaveURL('/parties/aze?currency=AZN');
});
