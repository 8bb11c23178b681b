import { expect, test } from '@/e2e/support/test';

/** Every line of reported spending, with the lines inside it and the figures that contradict it. */

const LINES = [
  'aze-2020-demining',
  'aze-2021-demining',
  'aze-2021-demining-restoration',
  'ngo-agency-2021-2024-projects',
  'aze-2022-anama-allocation',
  'aze-2022-demining-restoration',
  'aze-2022-emergency-machines',
  'aze-2024-q1-demining',
  'aze-2025-9m-demining',
  'aze-2025-h1-demining',
  'anama-2024-tow-trucks',
  'anama-2026-iepf-contract',
];

test('every line stands once, spent ones before plans, under an address of its own', async ({
  page,
}) => {
  await page.goto('/spending');
  const ids = await page
    .locator('.spending-line')
    .evaluateAll((lines) => lines.map(({ id }) => id));
  expect(ids).toEqual(LINES);
  await expect(page.locator('#spent')).toContainText('10 lines are reported as spent');
  await expect(page.locator('#planned .spending-line')).toHaveCount(2);
  await page.goto('/spending#aze-2025-9m-demining');
  await expect(page.locator('#aze-2025-9m-demining')).toBeInViewport();
});

test('the file holds every line', async ({ page, request }) => {
  await page.goto('/spending');
  const line = page.locator('p', { hasText: 'Download every line' });
  const href = await line.getByRole('link', { name: 'CSV' }).getAttribute('href');
  const file = await (await request.get(href ?? '')).text();
  expect(file.trim().split('\r\n')).toHaveLength(LINES.length + 1);
});
