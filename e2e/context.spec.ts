import { marksOf } from '@/e2e/support/drawings';
import { expect, expectAccessible, test } from '@/e2e/support/test';

/** Dated readings: charts whose marks open their rows, lists, and why the others are not drawn. */

const CHARTS = ['area-cleared', 'casualties', 'mines-found'];

for (const chart of CHARTS) {
  test(`${chart}: picture and live drawing are the same, mark by mark`, async ({ page }) => {
    await page.goto('/context');
    const drawing = page.locator(`#${chart} .drawing`);
    const picture = await marksOf(drawing.locator('.picture:visible'));
    const box = await drawing.boundingBox();
    expect(picture.length).toBeGreaterThan(15);

    await drawing.scrollIntoViewIfNeeded();
    await expect(drawing).toHaveAttribute('data-drawn');
    expect(await marksOf(drawing.locator('.live'))).toEqual(picture);
    const liveBox = await drawing.boundingBox();
    expect([liveBox?.width, liveBox?.height]).toEqual([box?.width, box?.height]);
  });
}

test('charts, lists and what is not drawn can be used by everyone', async ({ page }) => {
  await page.goto('/context');
  for (const chart of CHARTS) {
    const drawing = page.locator(`#${chart} .drawing`);
    await drawing.scrollIntoViewIfNeeded();
    await expect(drawing).toHaveAttribute('data-drawn');
  }
  await expectAccessible(page);
});

test('unfolded lists can be used by everyone', async ({ page }) => {
  await page.goto('/context');
  // The other tables are of the same make, and only longer.
  for (const part of ['area-cleared', 'contamination']) {
    for (const summary of await page.locator(`#${part} details:not(.cite) > summary`).all()) {
      await summary.click();
    }
  }
  await expectAccessible(page);
});

test('the keyboard goes from reading to reading, and Enter opens its row', async ({ page }) => {
  await page.goto('/context');
  const drawing = page.locator('#casualties .drawing');
  await drawing.scrollIntoViewIfNeeded();
  await expect(drawing).toHaveAttribute('data-drawn');
  const layer = drawing.getByRole('application');
  await expect(layer).toHaveAccessibleName(/^Casualties over time/);
  await layer.focus();
  const said = drawing.getByRole('status');
  await page.keyboard.press('ArrowRight');
  await expect(said).toHaveText(
    'Casualties, all operators, since 10 Nov. 2020. 15 June 2021, Ombudsman S. Aliyeva: over 140. Enter opens its rows.',
  );
  await page.keyboard.press('End');
  await expect(said).toHaveText(
    /^Injured, civilian, another scope, since 10 Nov\. 2020\.|^Casualties, another scope, since 1 Jan\. 1991\./,
  );
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/context#casualties-2021-06-15$/);
  await expect(page.locator('#casualties-2021-06-15')).toBeVisible();
});

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

test('where a count falls the page says so, and leads to both readings', async ({ page }) => {
  await page.goto('/context');
  const falls = page.locator('main p', {
    hasText: 'Added up from one beginning it should not fall',
  });
  await expect(falls).toHaveCount(4);
  const fall = falls.filter({ hasText: '3,461' });
  await expect(fall).toHaveText(
    'Added up from one beginning it should not fall, and here it does: “casualties, another scope, since 1 January 1991” goes from 3,461 (12 Dec. 2024) to over 3,400 (21 Nov. 2025); “over” leaves room for more.',
  );
  for (const link of await fall.getByRole('link').all()) {
    await link.click();
    const id = new URL(page.url()).hash.slice(1);
    await expect(page.locator(`[id="${id}"]`)).toBeVisible();
    await expect(page.locator(`[id="${id}"]`)).toContainText('casualties, another scope');
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
