import { expect, test } from '@/e2e/support/test';

/** Dated readings: charts whose marks open their rows, lists, and why the others are not drawn. */

const CHARTS = ['area-cleared', 'casualties', 'mines-found'];

test('a reading stands with its printed text, document, speaker and note', async ({ page }) => {
  await page.goto('/context#casualties-2022-06-15');
  const row = page.locator('#casualties-2022-06-15');
  await expect(row).toBeVisible();
  await expect(row.locator('bdi.as-printed')).toHaveAttribute('lang', 'az');
  await expect(row.locator('bdi.as-printed')).toHaveText('225');
  await expect(row).toContainText('approximate');
  await expect(row).toContainText('ANAMA (V. Suleymanov); body text');
  await expect(row).toContainText('Dated June 2022 only; the day is assigned.');
  await row.getByRole('link', { name: 'Metbuat.az' }).click();
  await expect(page).toHaveURL('/sources/metbuat-az-2022-06-f152');
});

test('on paper the long tables of readings stay folded, and the file is named instead', async ({
  page,
}) => {
  await page.goto('/context');
  await expect(page.getByText('On paper they stay so')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  const said = page.getByText('On paper they stay so');
  await expect(said).toBeVisible();
  await expect(said).toContainText('all 655 readings are in');
  await expect(said).toContainText('/api/v1/observations.csv');
  for (const chart of CHARTS) {
    await expect(page.locator(`#${chart} details.figure-table > summary`)).toBeVisible();
    await expect(page.locator(`#${chart} details.figure-table table`)).toBeHidden();
  }
  await expect(page.locator('#contamination details table').first()).toBeHidden();
  await expect(page.locator('#maps table').first()).toBeVisible();
});

test('lists are folded above twelve readings, and every one says how many it has', async ({
  page,
}) => {
  await page.goto('/context');
  await expect(page.locator('main')).toContainText('Tables of more than 12 readings are folded.');
  const lists = await page.locator('.context-list').evaluateAll((all) =>
    all.map((list) => {
      const caption = list.querySelector('caption')?.textContent ?? '';
      return {
        folded: list.querySelector('details') !== null,
        rows: list.querySelectorAll('tbody tr').length,
        said: Number(/: (\d+) readings, by date$/.exec(caption)?.[1]),
        empty: [...list.querySelectorAll('td')].filter(
          (cell) => cell.textContent === '' && cell.childNodes.length > 0,
        ).length,
      };
    }),
  );
  expect(lists.length).toBeGreaterThan(3);
  for (const { folded, rows, said, empty } of lists) {
    expect([said, folded, empty]).toEqual([rows, rows > 12, 0]);
  }
});

test('no row says again what its part of the page is about', async ({ page }) => {
  await page.goto('/context');
  await expect(page.locator('main')).not.toContainText('another scope');
  for (const part of ['casualties', 'maps', 'contamination']) {
    await expect(page.locator(`#${part}`)).not.toContainText('all operators');
  }
  for (const [part, words] of [
    ['area-cleared', 'area cleared'],
    ['casualties', 'casualties'],
    ['mines-found', 'mines found'],
  ] as const) {
    const what = await page.locator(`#${part} tbody tr[id] td:nth-of-type(1)`).allTextContents();
    expect(what.length).toBeGreaterThan(90);
    expect(what.filter((text) => text === '' || text.includes(words))).toEqual([]);
  }
});

test('every reason why readings are not drawn leads to one of them', async ({ page }) => {
  await page.goto('/context');
  const links = page.locator('#not-drawn table a');
  const hrefs = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
  expect(hrefs.length).toBeGreaterThan(40);
  const lost = await page.evaluate(
    (ids) => ids.filter((id) => document.getElementById(id.slice(1)) === null),
    hrefs,
  );
  expect(lost).toEqual([]);
  await links.getByText('7 killed').first().click();
  const id = new URL(page.url()).hash.slice(1);
  await expect(page.locator(`[id="${id}"]`)).toBeVisible();
});

test('a chart can be seen as a table and its rows taken along', async ({ page }) => {
  await page.goto('/context');
  await page.getByRole('link', { name: /^All as tables.*Mines found$/ }).click();
  await expect(page).toHaveURL(/\/context\?view=table#mines-found$/);
  await expect(page.locator('.drawing')).toHaveCount(0);
  const table = page.locator('#mines-found').getByRole('table');
  await expect(table).toBeVisible();
  await expect(table.getByText('Not drawn: misprinted')).toBeVisible();
  const csv = await page.getByRole('link', { name: 'CSV: Mines found' }).getAttribute('href');
  const response = await page.request.get(csv ?? '');
  expect((await response.text()).split('\r\n')[0]).toBe(
    'indicator,scope,subject,from,date,cumulative,low,high,unit,qualifier,flag,drawn,reason,readings',
  );
});

test('nothing reaches beyond a narrow window, folded or not', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 });
  await page.goto('/context');
  for (const summary of await page.locator('main summary').all()) await summary.click();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
});

test('a wrong parameter is named, and the page stands as always', async ({ page }) => {
  await page.goto('/context?view=sideways');
  await expect(page.locator('.notice')).toContainText('sideways');
  await expect(page.locator('#casualties .drawing')).toBeVisible();
});
