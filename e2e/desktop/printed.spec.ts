import { expect, test } from '@/e2e/support/test';

/** What a page is on paper. */

test('a drawing that nobody has scrolled to holds no space: its table stands alone', async ({
  page,
}) => {
  await page.goto('/compare?donor=gbr&donor=fra');
  const figure = page.locator('#compare-years');
  await expect(figure.locator('.drawing')).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  await expect(figure.locator('.drawing:not([data-drawn])')).toBeHidden();
  await expect(figure.locator('.legend')).toBeHidden();
  await expect(figure.getByRole('table')).toBeVisible();
});

test('a drawing on the screen is printed with what it says', async ({ page }) => {
  await page.goto('/compare?donor=gbr&donor=fra');
  const figure = page.locator('#compare-years');
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.locator('[data-drawn]')).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  await expect(figure.locator('.live svg').first()).toBeVisible();
  await expect(figure.getByText('Every panel is on one scale.')).toBeVisible();
});

test('marks keep their fill, sums stand once, the record stays folded', async ({ page }) => {
  await page.goto('/ledger/fra-2021-demining');
  await page.emulateMedia({ media: 'print' });
  const filled = page.locator('.mark-filled').first();
  await expect(filled).toHaveCSS('print-color-adjust', 'exact');
  await expect(filled).toHaveCSS('background-color', 'rgb(27, 27, 24)');
  await expect(page.locator('.raw-record summary')).toBeVisible();
  await expect(page.locator('.raw-record pre')).toBeHidden();
  await page.goto('/donors');
  await expect(page.locator('tfoot').first()).toHaveCSS('display', 'table-row-group');
});

for (const [address, controls] of [
  ['/disagreements', ['Compare in', 'Download every side:', 'Every statement']],
  ['/conversions', ['CSV', 'More filters']],
  ['/statements', ['Download', 'More filters']],
  ['/ledger?donor=fra', ['Clear', '×', 'Download']],
] as const) {
  test(`what only a screen can use is not printed with ${address}`, async ({ page }) => {
    await page.setViewportSize({ width: 794, height: 1123 });
    await page.goto(address);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('[aria-sort]').filter({ visible: true })).toHaveCount(0);
    const body = page.locator('body');
    for (const one of controls) await expect(body).not.toContainText(one, { useInnerText: true });
    await expect(page.getByRole('contentinfo')).toContainText('kept to');
  });
}

test('what heads something stays on the page of what it heads', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const address of ['/methodology', '/disagreements', '/ledger/deu-2024-demining']) {
    await page.goto(address);
    const heads = 'h1, h2, h3, h4, caption, thead, dt, summary, .table-group, .disagreement-head';
    const kept = await page.locator(`main :is(${heads})`).evaluateAll((all) => [
      ...new Set(
        all.map((one) => {
          const { breakInside, breakAfter } = getComputedStyle(one);
          return `${breakInside} ${breakAfter}`;
        }),
      ),
    ]);
    expect(kept, address).toEqual(['avoid avoid']);
  }
});
