import { expect, test } from '@/e2e/support/test';

/** Figures on the overview: each drawing first as the build's picture, then live. */

test('a chart’s script is asked for only when a chart comes into view', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.setViewportSize({ width: 360, height: 200 });
  await page.goto('/');
  // Appears once the page's own scripts have run.
  await expect(page.locator('.copy-button:not(.copy-held)').first()).toBeAttached();
  const before = scripts.length;
  expect(before).toBeGreaterThan(0);
  await expect(page.locator('.drawing[data-drawn]')).toHaveCount(0);
  await page.locator('.drawing').first().scrollIntoViewIfNeeded();
  await expect(page.locator('.drawing').first()).toHaveAttribute('data-drawn');
  expect(scripts.length).toBeGreaterThan(before);
});

test('a figure can be seen as a table and as a chart again, by links', async ({ page }) => {
  await page.goto('/');
  await page
    .getByRole('link', { name: 'All as tables, staying at: Foreign support by year' })
    .click();
  await expect(page).toHaveURL(/view=table#foreign-support-by-year$/);
  const figure = page.locator('#foreign-support-by-year');
  await expect(figure.locator('.drawing')).toHaveCount(0);
  await expect(figure.getByRole('table')).toBeVisible();
  await page
    .getByRole('link', { name: 'All as charts, staying at: Foreign support by year' })
    .click();
  await expect(page.locator('#foreign-support-by-year .drawing')).toBeVisible();
});

test('a drawing changes its width with its column', async ({ page }) => {
  await page.goto('/');
  const drawing = page.locator('#foreign-support-by-year .drawing');
  await drawing.scrollIntoViewIfNeeded();
  await expect(drawing).toHaveAttribute('data-drawn');
  for (const [width, design] of [
    [320, 328],
    [760, 688],
    [1280, 1100],
    [400, 328],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await expect(drawing.locator('.live svg')).toHaveAttribute(
      'viewBox',
      new RegExp(`^0 0 ${design} `),
    );
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(wide, `sideways scroll at ${width}`).toBe(false);
  }
});

test('print leaves out what only a screen can use, and unfolds the tables', async ({ page }) => {
  await page.goto('/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'Pages' })).toBeHidden();
  await expect(page.locator('.figure-tools').first()).toBeHidden();
  const table = page.locator('#foreign-support-by-donor table');
  await expect(table.getByRole('row').last()).toBeVisible();
  expect((await table.boundingBox())?.height).toBeGreaterThan(200);
});

test('headlines wear the serif and numbers line up', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => document.fonts.ready);
  const used = await page.evaluate(() => {
    const of = (selector: string) => {
      const element = document.querySelector(selector);
      if (!element) throw new Error(`nothing is ${selector}`);
      return getComputedStyle(element);
    };
    return {
      headline: of('.figure-finding').fontFamily,
      digits: of('.figure td.numeric').fontVariantNumeric,
      loaded: [...document.fonts]
        .filter((font) => font.status === 'loaded')
        .map((one) => one.family),
    };
  });
  expect(used.headline).toMatch(/^"?sourceSerif/);
  expect(used.digits).toBe('tabular-nums');
  expect(used.loaded).toEqual(expect.arrayContaining(['inter', 'sourceSerif']));
});
