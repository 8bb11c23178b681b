import { expect, expectAccessible, test } from './support/test';

/** How it is counted, with the numbers of now; glossary and data dictionary. */

test('the contents lead to every chapter', async ({ page }) => {
  await page.goto('/methodology');
  const links = page.getByRole('navigation', { name: 'On this page' }).getByRole('link');
  const targets = await links.evaluateAll((all) =>
    all.map((one) => one.getAttribute('href') ?? ''),
  );
  expect(targets.length).toBeGreaterThan(10);
  for (const target of targets) await expect(page.locator(target)).toHaveCount(1);
});

test('the method stays within the screen and pleases axe', async ({ page }) => {
  await page.goto('/methodology');
  for (const fold of await page.locator('details > summary').all()) await fold.click();
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wider).toBeLessThanOrEqual(0);
  await expectAccessible(page);
});
