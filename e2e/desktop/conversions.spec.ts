import type { Page } from '@playwright/test';
import { expect, test } from '@/e2e/support/test';

/** Every printed conversion beside the rates of two dates. */

const rowsOf = (page: Page) => page.locator('.conversion-table tbody tr');

test('the finding, the oldest rate still printed in a dated document and every pair, down to the files', async ({
  page,
  request,
}) => {
  await page.goto('/conversions');
  await expect(page.locator('#finding').getByRole('heading')).toHaveText(
    'Nine independent voices print 13 different equivalents; 11 of the 13 agree with the rate of their contribution’s date',
  );
  const oldest = page.locator('#oldest');
  await expect(oldest.getByRole('heading')).toHaveText(
    'A document of 9 September 2022 reprints an equivalent that is a year old',
  );
  await expect(oldest).toContainText(/Today\.Az prints \$472,752 for €400,000/);
  await expect(oldest).toContainText('The paper’s standing paragraph, unchanged.');
  await expect(oldest).toContainText(/17\.61\sper cent above the reference rate/);
  await expect(oldest.getByRole('listitem')).toHaveText([
    /^9 Sept\. 2021 by Today\.Az agrees, 0\.16 % below/,
    /^21 Sept\. 2021 by Azernews not testable/,
    /^22 Nov\. 2021 by Azernews off, 4\.80 % above/,
  ]);
  const rows = rowsOf(page);
  await expect(rows).toHaveCount(25);
  const french = rows.filter({ hasText: '9 Sept. 2021' }).filter({ hasText: '$472,752' });
  await expect(french).toContainText('1.18188');
  await expect(french).toContainText('agrees, 0.07 % below1.1827, 8 Sept. 2021');
  const british = rows.filter({ hasText: '$608,000' }).first();
  await expect(british).toContainText('off, 11.74 % below');
  await expect(british).toContainText('agrees, no gap');
  for (const [name, length] of [
    ['CSV', 26],
    ['JSON', 1],
  ] as const) {
    const link = page.locator('.link-line', { hasText: 'Download all' }).getByText(name);
    const file = await request.get((await link.getAttribute('href')) ?? '');
    expect((await file.text()).trim().split('\r\n')).toHaveLength(length);
  }
  const standing = page
    .locator('#printed-conversions .gap-row')
    .filter({ hasText: '9 Sept. 2022' })
    .filter({ hasText: '$472,752' });
  await expect(standing).toContainText(/off,\s17\.61\s%\sabovefits the rate of a year before/);
  const names = await page.locator('#printed-conversions .gap-open').allTextContents();
  expect(new Set(names).size).toBe(names.length);
  await expect(standing.locator('.gap-track a')).toHaveAttribute(
    'href',
    '/ledger/fra-2021-demining#document-15',
  );
  await expect(page.locator('#lost').getByRole('heading', { level: 3 })).toHaveCount(3);
  await oldest.getByRole('link', { name: 'Today.Az' }).first().click();
  await expect(page).toHaveURL(/\/sources\/today-az-2022-09-09/);
});

test('the figure’s own data hold what it draws: sides, implied rates, both rates and their dates', async ({
  page,
  request,
}) => {
  await page.goto('/conversions');
  const link = page.locator('#printed-conversions .figure-tools').getByText('JSON');
  const { rows } = await (await request.get((await link.getAttribute('href')) ?? '')).json();
  const drawn = page.locator('#printed-conversions .gap-row');
  const headings = await page.locator('#printed-conversions .gap-group').allInnerTexts();
  for (const { donor_name: donor, title } of rows) {
    expect(
      headings.filter((one) => one.startsWith(`${donor}, `) && one.includes(title)),
    ).toHaveLength(1);
  }
  await expect(drawn).toHaveCount(rows.length);
  for (const [index, row] of rows.entries()) {
    for (const when of ['on_date', 'published'] as const) {
      const [gap, side] = [row[`gap_${when}`], row[`side_${when}`]];
      if (side === null || gap === '0.00') continue;
      await expect(drawn.nth(index)).toContainText(new RegExp(`${gap}\\s%\\s${side}`));
    }
  }
  expect(rows).toContainEqual(
    expect.objectContaining({
      equivalent_printed: '$472,752',
      implied_low: '1.18188',
      date: '2021-09-08',
      rate_on_date: '1.1827',
      published: '2022-09-09',
      rate_published: '1.0049',
      side_published: 'above',
      original_currency_known_by: 'sign',
    }),
  );
});

test('nothing is told twice: no headline, no rule, no meaning of a word', async ({ page }) => {
  await page.goto('/conversions');
  const headings = await page.getByRole('main').getByRole('heading').allInnerTexts();
  expect(new Set(headings).size).toBe(headings.length);
  const words = (await page.getByRole('main').textContent()) ?? '';
  for (const once of ['original is taken as exact', 'Allowed means', 'Excluded means']) {
    expect(words.split(once), once).toHaveLength(2);
  }
  await expect(page.locator('#lost')).toContainText(
    /Behind six of these documents stand five voices independent of this copy; the other three/,
  );
  const unread = rowsOf(page).filter({ hasText: 'currency not known' });
  await expect(unread.locator('.cv-implied')).toHaveText([
    /2\.00818AZN for 1 unit$/,
    /1\.18188USD for 1 unit$/,
    /2 or moreAZN for 1 unit$/,
  ]);
});

test('the heading of the list stands between the filters and what they leave', async ({ page }) => {
  for (const [query, heading] of [
    ['', '25 printed conversions'],
    ['?verdict=off', '7 of 25 printed conversions'],
    ['?publisher=Trend', '1 of 25 printed conversions'],
  ]) {
    await page.goto(`/conversions${query}`);
    const part = page.locator('#list');
    await expect(part.getByRole('heading', { level: 2 }).first()).toHaveText(heading ?? '');
    const bottom = async (selector: string) => {
      const box = await part.locator(selector).first().boundingBox();
      return { from: box?.y ?? 0, to: (box?.y ?? 0) + (box?.height ?? 0) };
    };
    const [filters, title, figure] = [
      await bottom('.list-filters'),
      await bottom('.list-heading'),
      await bottom('.figure-head'),
    ];
    expect(title.from).toBeGreaterThan(filters.to);
    expect(figure.from).toBeGreaterThan(title.to);
    expect(figure.from - title.to).toBeLessThan(40);
  }
});

test('nothing found says what to remove; what cannot be used is named', async ({ page }) => {
  await page.goto('/conversions?verdict=close&publisher=Trend');
  const notice = page.getByRole('region', {
    name: 'No printed conversion matches all of this at once',
  });
  await expect(notice).toContainText('Without Publisher: Trend there is 1 printed conversion');
  await page.goto('/conversions?verdict=clos&page=2&nonsense=1');
  await expect(page.locator('.notice')).toContainText('Did you mean “close”?');
  await expect(page.locator('.notice')).toContainText('1, the only page');
  await expect(rowsOf(page)).toHaveCount(25);
});

test('the rule stands in the methodology', async ({ page }) => {
  await page.goto('/conversions');
  await page.locator('#how-to-read').getByRole('link', { name: 'Printed conversions' }).click();
  await expect(page).toHaveURL('/methodology#printed');
  await expect(page.locator('#printed')).toContainText(
    'agrees where the gap is at most 0.5 per cent',
  );
});
