import { expect, test } from '@/e2e/support/test';

/** The list of donors, and the page of one. */

test('every donor is there: foreign ones counted or not, domestic ones apart', async ({ page }) => {
  await page.goto('/donors');
  await expect(page.getByRole('main')).toContainText(
    '28 foreign donors are reported since 10 November 2020; something is counted for 16 of them.',
  );
  const tables = page.getByRole('main').locator('table');
  await expect(tables).toHaveCount(2);
  await expect(tables.first().locator('tbody tr')).toHaveCount(28);
  await expect(tables.first().locator('tfoot')).toContainText('19,092,613.98');
  await expect(tables.first().locator('tfoot')).toContainText('40,611,248.27');
  await expect(
    page.getByRole('region', { name: 'Domestic donors' }).locator('tbody tr'),
  ).toHaveCount(4);
  await expect(tables.first().locator('#hrv')).toContainText('1 without an amount');
  await expect(tables.first().locator('#hrv')).toContainText('nothing counted');
});

test('chosen donors are compared, in the currency and period of the list', async ({ page }) => {
  await page.goto('/donors?period=all');
  await page.getByLabel('Choose Italy for a comparison').check();
  await page.getByLabel('Choose Germany for a comparison').check();
  await page.getByRole('button', { name: 'Compare the chosen' }).first().click();
  await expect(page).toHaveURL(/\/compare\?period=all&donor=(?:ita&donor=deu|deu&donor=ita)$/);
});

test('a donor’s page holds its total, contributions, channels, documents and neighbours', async ({
  page,
}) => {
  await page.goto('/donors/fra');
  const main = page.getByRole('main');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('France');
  await expect(main).toContainText('$0.47 – 0.59 million');
  await expect(main).toContainText('473,080.00 to 591,350.00 USD');
  const rows = page.locator('#contributions tbody tr');
  await expect(rows).toHaveCount(3);
  await expect(rows.filter({ hasText: 'Envelope for humanitarian demining' })).toContainText(
    'in full',
  );
  await expect(rows.filter({ hasText: '130 mine detectors' })).toContainText('left out');
  await expect(page.locator('#channels')).toContainText('Anti-Personnel Mines');
  await expect(page.locator('#read-in')).toContainText('21 documents: 13 in English');
  await expect(
    page.getByRole('link', { name: 'France, European Union with its members' }),
  ).toHaveAttribute('href', '/compare?donor=fra&donor=eu.members');
  await expect(page.getByRole('link', { name: 'European Union', exact: true })).toHaveAttribute(
    'href',
    '/parties/eu',
  );
});

test('the files of a donor’s page hold just this donor', async ({ page, request }) => {
  await page.goto('/donors/gbr?currency=EUR');
  const href = await page
    .getByRole('link', { name: 'These contributions as CSV' })
    .getAttribute('href');
  expect(href).toBe('/api/v1/contributions.csv?donor=gbr&currency=EUR&period=counted');
  const lines = (await (await request.get(href ?? '')).text()).trim().split('\r\n');
  expect(lines).toHaveLength(5);
  expect(lines.slice(1).every((line) => line.startsWith('gbr-'))).toBe(true);
});

test('a donor of whom nothing counts has words, not zeros', async ({ page }) => {
  await page.goto('/donors/hrv');
  await expect(page.getByRole('main')).toContainText(
    'Since 10 November 2020, its one contribution does not count: no amount is reported.',
  );
  await expect(page.locator('#contributions')).toContainText('no amount printed');
  await expect(page.locator('#channels')).toHaveCount(0);
});

test('a domestic donor is named as one', async ({ page }) => {
  await page.goto('/donors/kapital-bank');
  await expect(page.getByRole('region', { name: 'A domestic donor' })).toBeVisible();
});
