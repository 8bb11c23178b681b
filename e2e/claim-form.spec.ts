import type { Route } from '@playwright/test';
import { expect, test } from '@/e2e/support/test';

/** The form of the page on the statement follows what is typed, on every screen. */

test('with script the answer follows what is typed and slid, and so does the address', async ({
  page,
}) => {
  await page.goto('/claim');
  const share = page.getByLabel('National share, per cent');
  const sentence = page.locator('.try-sentence');
  const slider = page.getByRole('slider', { name: 'Slide the national share' });
  await share.fill('50');
  await expect(sentence).toContainText('national spending of 18,809,738.34 US dollars');
  await expect(slider).toHaveValue('100');
  await slider.press('ArrowRight');
  await expect(share).toHaveValue('50.5');
  await expect(page).toHaveURL('/claim?share=50.5&foreign=18809738.34#try-it');
  await page
    .getByRole('slider', { name: 'Slide the foreign total from the low to the high end' })
    .press('End');
  await expect(page.getByLabel('Foreign total', { exact: true })).toHaveValue('40,328,372.63');
  await expect(sentence).toContainText('40,328,372.63 US dollars');
  await share.fill('abc');
  await expect(page.locator('.try-answer')).toContainText(
    '“abc” cannot be used as the share: expected a number from 0 to 100',
  );
  await page.goto('/claim?share=50.5&foreign=18809738.34');
  await expect(share).toHaveValue('50.5');
});

test('what was typed before the script came is answered once it has come', async ({ page }) => {
  const held: Route[] = [];
  let come = false;
  await page.route(/\.js$/, async (route) => {
    if (come) await route.continue();
    else held.push(route);
  });
  await page.goto('/claim', { waitUntil: 'commit' });
  await page.getByLabel('National share, per cent').fill('50');
  const sentence = page.locator('.try-sentence');
  await expect(sentence).toContainText('169,287,645.06 US dollars');
  expect(held.length).toBeGreaterThan(0);
  come = true;
  for (const route of held) await route.continue();
  await expect(sentence).toContainText('national spending of 18,809,738.34 US dollars');
  await expect(page.getByRole('slider', { name: 'Slide the national share' })).toHaveValue('100');
});
