import { expect, test } from '@/e2e/support/test';
import { weigh } from '@/e2e/support/weight';

/** The first page: what was said, what the ledger holds, and where each number leads. */

const beside = 'The statement beside the ledger';

test('the statement stands in its own words beside the total as a range', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Who pays for demining in Azerbaijan?',
  );
  const section = page.getByRole('region', { name: beside });
  await expect(section).toContainText('“Over 90%”');
  await expect(section).toContainText('Of what, in our words: Part of demining activities');
  await expect(section).toContainText(
    'Said by Jeyhun Bayramov, Minister of Foreign Affairs of Azerbaijan. Undated; said between 11 November 2024 and 4 April 2025.',
  );
  await expect(section).toContainText('$19.1 – 40.6 million');
  await expect(section).toContainText(
    'since 10 November 2020, from 16 donors: 19,092,613.98 to 40,611,248.27 USD, the sum of 23 contributions.',
  );
  await expect(section).toContainText('38 contributions are left out: 22 without an amount');
  await expect(section).toContainText('Neither number proves or disproves the other');
  await expect(section).toContainText('a share of activities need not be a share of money');
});

test('the statement leads to its document and to the others of its kind', async ({ page }) => {
  await page.goto('/');
  const section = page.getByRole('region', { name: beside });
  await section.getByRole('link', { name: '9 statements of a national share' }).click();
  await expect(page).toHaveURL(/#stated-national-share$/);
  await section.getByRole('link', { name: 'Read in: Jordan Daily' }).click();
  await expect(page).toHaveURL('/sources/jordan-daily-undated-0a3c');
});

for (const [name, address, range] of [
  ['another currency', '/?currency=AZN', '32,457,443.79 to 69,039,122.07 AZN'],
  ['all years', '/?period=all', '30,055,248.50 to 59,594,975.37 USD'],
] as const) {
  test(`${name}, by a link`, async ({ page }) => {
    await page.goto('/');
    const label = name === 'all years' ? name : 'AZN';
    await page.locator('.choices').getByRole('link', { name: label }).click();
    await expect(page).toHaveURL(address);
    await expect(page.getByRole('region', { name: beside })).toContainText(range);
  });
}

test('every number opens its rows, in the period that it is for', async ({ page }) => {
  await page.goto('/');
  const section = page.getByRole('region', { name: beside });
  for (const [link, address] of [
    ['23 contributions', '/ledger?counted=counted'],
    ['38 contributions', '/ledger?counted=left-out'],
    ['22 without an amount', '/ledger?reason=no-amount&counted=left-out'],
    ['16 donors', '/donors'],
    ['$18.8 – 40.3 million', '/ledger?counted=counted&from=2020-11-10&to=2025-04-04'],
  ] as const) {
    await expect(section.getByRole('link', { name: link, exact: true })).toHaveAttribute(
      'href',
      address,
    );
  }
  await section.getByRole('link', { name: '23 contributions' }).click();
  await expect(page.getByRole('main')).toContainText('23 of 101 contributions');
});

test('figures follow in order, each with a sentence, its files and its table', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('section.figure')).toHaveCount(6);
  expect(
    await page.locator('section.figure').evaluateAll((all) => all.map((one) => one.id)),
  ).toEqual([
    'foreign-support-by-donor',
    'foreign-support-by-year',
    'foreign-support-cumulative',
    'foreign-support-by-channel',
    'foreign-support-by-donor-and-year',
    'stated-national-share',
  ]);
  for (const figure of await page.locator('section.figure').all()) {
    const id = await figure.getAttribute('id');
    await expect(figure.getByRole('heading', { level: 2 })).not.toBeEmpty();
    await expect(figure.getByRole('link', { name: /^CSV: / })).toHaveAttribute(
      'href',
      `/api/v1/figures/${id}.csv`,
    );
  }
});

test('what cannot be used is named, and the default shown', async ({ page }) => {
  const answer = await page.goto('/?currency=XYZ&period=sometimes&colour=red');
  expect(answer?.status()).toBe(200);
  const notice = page.getByRole('region', { name: '3 parts of this address could not be used' });
  await expect(notice).toContainText('currency: found “XYZ”, expected one of USD, EUR, AZN, GBP.');
  await expect(notice).toContainText('period: found “sometimes”');
  await expect(notice).toContainText('colour: found a name that is not known here');
  await expect(notice).toContainText('It is passed over.');
  await expect(page.getByRole('region', { name: beside })).toContainText('$19.1 – 40.6 million');
});

test('two donors chosen here are compared', async ({ page }) => {
  await page.goto('/?currency=EUR');
  await page.getByLabel('First donor').selectOption('France');
  await page.getByLabel('Second donor').selectOption('Belgium');
  await page.getByRole('button', { name: 'Compare' }).click();
  await expect(page).toHaveURL('/compare?currency=EUR&donor=fra&donor=bel');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('France, Belgium');
});

test('the page is light: words before any drawing, drawings before any library', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 200 });
  const bytes = weigh(page);
  await page.goto('/');
  // Appears once the page's own scripts have run.
  await expect(page.locator('.copy-button:not(.copy-held)').first()).toBeAttached();
  const [document, script] = [await bytes('document'), await bytes('script')];
  expect(document).toBeGreaterThan(10_000);
  expect(document).toBeLessThanOrEqual(60_000);
  expect(script).toBeGreaterThan(10_000);
  expect(script).toBeLessThanOrEqual(150_000);
});
