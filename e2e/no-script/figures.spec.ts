import { expect, test } from '@/e2e/support/test';

/** A figure is whole before any script runs. */

test('every drawing is there as one picture, with its table below', async ({ page }) => {
  await page.goto('/');
  const drawings = page.locator('.drawing');
  expect(await drawings.count()).toBe(4);
  for (const drawing of await drawings.all()) {
    await expect(drawing.locator('svg:visible')).toHaveCount(1);
  }
  const folded = page.locator('#foreign-support-by-donor details.figure-table');
  await folded.locator('summary').click();
  await expect(folded.getByRole('row')).toHaveCount(22);
});

test('where there is no picture the table stands open, and nothing speaks of a drawing', async ({
  page,
}) => {
  await page.goto('/?currency=EUR');
  const figure = page.locator('#foreign-support-by-donor');
  await expect(figure.getByRole('table')).toBeVisible();
  await expect(figure.locator('.drawing')).toBeHidden();
  await expect(figure.locator('.legend')).toBeHidden();
  await expect(figure.getByRole('link', { name: /^All as/ })).toHaveCount(0);
});

test('a comparison says how to read its drawings only where they are drawn', async ({ page }) => {
  await page.goto('/compare?donor=gbr&donor=fra');
  await expect(page.getByText('Every panel is on one scale.')).toBeHidden();
  await page.goto('/compare?donor=gbr&donor=fra&view=table');
  await expect(page.getByText('Every panel is on one scale.')).toHaveCount(0);
});

test('citation and sentence are there to select', async ({ page }) => {
  await page.goto('/');
  const cite = page.locator('#foreign-support-by-donor .cite');
  await cite.locator('summary').click();
  await expect(cite.locator('.cite-words p')).toHaveCount(2);
  await expect(cite.locator('.cite-words p').first()).toBeVisible();
  await expect(cite.getByRole('button')).toHaveCount(0);
});
