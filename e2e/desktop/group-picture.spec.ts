import { expect, test } from '@/e2e/support/test';

/** The picture of what belongs together, at every width. */

for (const id of ['mag-2021-capacity', 'aut-2007-victim-loans', 'eu-2024-team-europe-package']) {
  test(`lines of the picture on ${id} join its rows and touch no words`, async ({ page }) => {
    await page.goto(`/ledger/${id}`);
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const picture = page.locator('.group-picture');
      const rows = await picture.locator('.group-row').evaluateAll(boxesOf);
      const ties = await picture.locator('.group-tie').evaluateAll(boxesOf);
      const words = await picture
        .locator('.group-name > span:last-child, .group-words, .group-head, .group-years > span')
        .evaluateAll(boxesOf);
      expect(ties.length).toBeGreaterThan(3);
      const within = (y: number) => rows.filter(({ top, bottom }) => top < y && y < bottom);
      for (const { left, right, top, bottom } of ties) {
        expect([within(top).length, within(bottom).length]).toEqual([1, 1]);
        const crossed = words.filter(
          (word) =>
            word.left < right && left < word.right && word.top < bottom && top < word.bottom,
        );
        expect(crossed, `at ${width}`).toEqual([]);
      }
    }
  });
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxesOf(elements: readonly Element[]): readonly Box[] {
  return elements.map((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return { left, right, top, bottom };
  });
}
