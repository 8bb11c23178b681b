import { marksOf } from '@/e2e/support/drawings';
import { expect, test } from '@/e2e/support/test';

/** Figures on the overview: each drawing first as the build’s picture, then live. */

const FIGURES = [
  'foreign-support-by-donor',
  'foreign-support-by-year',
  'foreign-support-cumulative',
  'foreign-support-by-channel',
];

for (const figure of FIGURES) {
  test(`${figure}: picture and live drawing are the same, mark by mark`, async ({ page }) => {
    await page.goto('/');
    const drawing = page.locator(`#${figure} .drawing`);
    const picture = await marksOf(drawing.locator('.picture:visible'));
    const box = await drawing.boundingBox();
    expect(picture.length).toBeGreaterThan(20);

    await drawing.scrollIntoViewIfNeeded();
    await expect(drawing).toHaveAttribute('data-drawn');
    expect(await marksOf(drawing.locator('.live'))).toEqual(picture);
    await expect(drawing.locator('.picture:visible')).toHaveCount(0);
    const liveBox = await drawing.boundingBox();
    expect([liveBox?.width, liveBox?.height]).toEqual([box?.width, box?.height]);
  });
}

test('picture and live drawing are the same to the pixel', async ({ page, browser, baseURL }) => {
  const still = await browser.newContext({
    javaScriptEnabled: false,
    viewport: page.viewportSize(),
    ...(baseURL ? { baseURL } : {}),
  });
  const stillPage = await still.newPage();
  await Promise.all([page.goto('/'), stillPage.goto('/')]);
  for (const figure of FIGURES) {
    const [live, picture] = [page, stillPage].map((one) => one.locator(`#${figure} .drawing`));
    if (!(live && picture)) throw new Error('a page has no drawing');
    await live.scrollIntoViewIfNeeded();
    await expect(live).toHaveAttribute('data-drawn');
    const options = { animations: 'disabled', scale: 'css' } as const;
    const same = (await live.screenshot(options)).equals(await picture.screenshot(options));
    expect(same, `the pixels of ${figure}`).toBe(true);
  }
  await still.close();
});

test('nothing moves while drawings load', async ({ page }) => {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        document.documentElement.dataset.shifts = `${document.documentElement.dataset.shifts ?? ''} ${JSON.stringify(entry)}`;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const address of ['/', '/?currency=EUR', '/compare?donor=gbr&donor=fra']) {
    await page.goto(address);
    const drawings = page.locator('.drawing');
    expect(await drawings.count(), address).toBeGreaterThan(0);
    for (const drawing of await drawings.all()) {
      await drawing.scrollIntoViewIfNeeded();
      await expect(drawing).toHaveAttribute('data-drawn');
    }
    await expect(page.locator('html'), address).not.toHaveAttribute('data-shifts');
  }
});

test('a drawing says its marks to the keyboard', async ({ page }) => {
  await page.goto('/');
  const drawing = page.locator('#foreign-support-by-donor .drawing');
  await drawing.scrollIntoViewIfNeeded();
  await expect(drawing).toHaveAttribute('data-drawn');
  const layer = drawing.getByRole('application');
  await expect(layer).toHaveAccessibleName(/^Foreign support by donor/);

  await page.locator('#foreign-support-by-donor .cite summary').focus();
  await page.keyboard.press('Tab');
  await expect(layer).toBeFocused();
  const outline = await layer.evaluate((one) => getComputedStyle(one).outlineStyle);
  expect(outline).toBe('solid');

  const said = drawing.getByRole('status');
  await expect(said).toHaveText('');
  await page.keyboard.press('ArrowDown');
  await expect(said).toHaveText(/^European Union\. .*All: 9,603,800\.00 to 23,809,600\.00 USD\./);
  await page.keyboard.press('ArrowDown');
  await expect(said).toHaveText(/^United Arab Emirates\. /);
  await page.keyboard.press('Escape');
  await expect(said).toHaveText('');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/donors\/eu$|\/ledger\?.*donor=eu/);
});

test('where the build drew no picture the table stands open, and the chart comes above it', async ({
  page,
}) => {
  await page.goto('/?currency=EUR');
  const figure = page.locator('#foreign-support-by-donor');
  await expect(figure.locator('.picture')).toHaveCount(0);
  await expect(figure.locator('details.figure-table')).toHaveCount(0);
  await expect(figure.getByRole('table')).toBeVisible();
  await figure.locator('.drawing').scrollIntoViewIfNeeded();
  await expect(figure.locator('.drawing')).toHaveAttribute('data-drawn');
  await expect(figure.locator('.live svg')).toBeVisible();
});

test('stages stay apart in forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/');
  const fills = await page
    .locator('#foreign-support-by-donor .picture:visible .mark.solid')
    .evaluateAll((marks) =>
      marks.map((mark) => `${mark.classList.item(2)} ${getComputedStyle(mark).fill}`),
    );
  const pairs = [...new Set(fills)];
  expect(pairs.length).toBeGreaterThan(2);
  expect(new Set(pairs.map((pair) => pair.slice(pair.indexOf(' ')))).size).toBe(pairs.length);
});
