import { expect, test } from '@/e2e/support/test';

/** Figures that are tables with marks, in forced colours and on paper. */

test('solid, hollow and hatched stay apart in forced colours and in print', async ({ page }) => {
  await page.goto('/claim');
  for (const media of [
    { forcedColors: 'active' },
    { forcedColors: 'none', media: 'print' },
  ] as const) {
    await page.emulateMedia(media);
    const looks = await page.evaluate(() =>
      ['solid', 'hollow', 'hatched'].map((look) => {
        const mark = document.querySelector(`#claim-required-spending .strip .strip-${look}`);
        if (!mark) throw new Error(`no mark is ${look}`);
        // What is hatched has its lines on top of the paper, cut out by a mask.
        const { maskImage } = getComputedStyle(mark, '::before');
        return `${getComputedStyle(mark).backgroundColor} ${maskImage}`;
      }),
    );
    expect(new Set(looks).size, JSON.stringify(looks)).toBe(3);
  }
});

test('the ticks of a scale of shares stay apart on paper', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/');
  // A page of A4 between its margins, and a screen.
  for (const width of [688, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    const ticks = await page
      .locator('#stated-national-share .share-ticks > span')
      .evaluateAll((all) => all.map((tick) => tick.getBoundingClientRect().toJSON()));
    expect(ticks.length).toBeGreaterThan(2);
    for (const [index, tick] of ticks.slice(1).entries()) {
      expect(tick.left, `at ${width}`).toBeGreaterThan(ticks[index]?.right ?? 0);
    }
  }
});
