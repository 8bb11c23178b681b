import { marksOf } from '@/e2e/support/drawings';
import { expect, test } from '@/e2e/support/test';

/** Figures on the overview: each drawing first as the build's picture, then live. */

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
