import { metLabels } from '@/e2e/support/strips';
import { expect, test } from '@/e2e/support/test';

/** Figures that are tables with marks: strips of money and rows of shares. */

const WIDTHS = [320, 360, 700, 1087, 1088, 1280, 1500] as const;

test('no label of a strip meets a mark or a line, whatever the width', async ({ page }) => {
  await page.goto('/claim');
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(wide, `sideways scroll at ${width}`).toBe(false);
    const { labels, met } = await metLabels(page);
    expect(labels).toBeGreaterThan(20);
    expect(met, `at ${width}`).toEqual([]);
  }
});

test('the band lies behind all strips, between the words at its ends', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/claim');
  const figure = page.locator('#claim-required-spending');
  const band = await figure.locator('.strip-band').boundingBox();
  const [low, high, sum] = await Promise.all(
    ['.strip-low', '.strip-high', '.strip-strong .strip-mark'].map((selector) =>
      figure.locator(selector).last().boundingBox(),
    ),
  );
  if (!(band && low && high && sum)) throw new Error('a part of the drawing is not there');
  expect(low.x + low.width).toBeLessThanOrEqual(band.x + 1);
  expect(high.x).toBeGreaterThanOrEqual(band.x + band.width - 1);
  // The sum of lines ends short of it.
  expect(sum.x + sum.width).toBeLessThan(band.x);
  expect(band.height).toBeGreaterThan(400);
});

test('the tables of the statement’s figures open their rows', async ({ page }) => {
  await page.goto('/claim');
  const figure = page.locator('#claim-required-spending');
  await figure
    .getByText(/^Every national figure with base, source and conversion, as a table, \d+ rows$/)
    .click();
  await expect(figure.getByRole('row', { name: /Sum of these lines/ }).last()).toContainText(
    '161,367,941.18',
  );
  await page
    .locator('#itemised-coverage')
    .getByText(/The same as a table/)
    .click();
  const link = page.locator('#itemised-coverage').getByRole('link', { name: '13,809,738.34' });
  await link.first().click();
  await expect(page).toHaveURL('/ledger?counted=counted&from=2020-11-10&to=2024-05-31');
  await expect(page.getByText('13,809,738.34').first()).toBeVisible();
});

test('a share is a diamond, a dot or a ring by how it came about', async ({ page }) => {
  await page.goto('/');
  const figure = page.locator('#stated-national-share');
  const row = (name: RegExp) => figure.locator('.share-row', { hasText: name });
  await expect(row(/4 December 2025.*95\.10/s)).toContainText(
    '94.85 % if the foreign part is inside',
  );
  await expect(row(/4 December 2025.*95\.10/s).locator('.share-diamond')).toHaveCount(2);
  await expect(row(/7\.97/).locator('.share-off')).toHaveCount(1);
  await expect(row(/four percent/).locator('.share-ring')).toHaveCount(1);
  await expect(figure.locator('.share-featured .share-dot.share-over')).toHaveCount(1);
  await row(/four percent/)
    .getByRole('link')
    .click();
  await expect(page).toHaveURL(/\/statements\/[\w-]+foreign-share$/);
});
