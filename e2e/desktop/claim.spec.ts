import { expect, test } from '@/e2e/support/test';

/** The statement, tested: arithmetic against figures that a reader can open. */

test('the words, the foreign support of their time, and what they require', async ({ page }) => {
  await page.goto('/claim');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The statement, tested');
  const column = (name: string) => page.getByRole('region', { name });
  const words = column('1 The words');
  await expect(words).toContainText('“Over 90%”of the activities');
  await expect(words).toContainText('Jeyhun Bayramov, Minister of Foreign Affairs of Azerbaijan');
  await expect(words).toContainText('between 11 November 2024 and 4 April 2025');
  await expect(words).toContainText('a period, an amount and the day');
  await expect(words).toContainText('Jordan Daily, seventh paragraph, quotation of the minister');
  await words.getByText('How it is dated').click();
  await expect(words.getByText('The document is undated.')).toBeVisible();
  const foreign = column('2 Foreign support over that time');
  await expect(foreign).toContainText('18,809,738.34 USD');
  await expect(foreign).toContainText('40,328,372.63 USD');
  await expect(foreign).toContainText('22 contributions from 16 donors; 34 left out');
  const required = column('3 What the words require of the state');
  await expect(required).toContainText('169,287,645.06 USD');
  await expect(required).toContainText('362,955,353.67 USD');
  await expect(required).toContainText('90 ÷ (100 − 90) = 9 times foreign support');
  await expect(required).toContainText('At 95 %19 times: $357.4 – 766.2 million');
});

for (const [name, total] of [
  ['18,809,738.34', '18,809,738.34 to 40,328,372.63'],
  ['34 left out', 'no row shown counts'],
] as const) {
  test(`“${name}” opens its rows, in the statement’s time`, async ({ page }) => {
    await page.goto('/claim');
    await page.locator('#words').getByRole('link', { name, exact: true }).click();
    await expect(page).toHaveURL(/from=2020-11-10&to=2025-04-04$/);
    await expect(page.getByRole('main')).toContainText(total);
  });
}

test('what is reported stands against the band, missing years among it', async ({ page }) => {
  await page.goto('/claim');
  const figure = page.locator('#claim-required-spending');
  await expect(figure).toContainText('274,325,500 AZN');
  await expect(figure).toContainText('161,367,941.18');
  await expect(figure).toContainText('2023');
  await expect(figure).toContainText('April to December 2024');
  for (const tool of ['CSV', 'JSON']) {
    await expect(figure.getByRole('link', { name: new RegExp(`^${tool}`) })).toHaveCount(1);
  }
});

test('what would break the words lies beside what the ledger holds', async ({ page }) => {
  await page.goto('/claim');
  const section = page.locator('#breaks');
  await expect(section.getByRole('heading')).toHaveText(
    'Foreign support above $51.6 million would break the words on the highest stated total, above $37.0 million on the lowest',
  );
  await expect(section.locator('.strip-rows')).toContainText('inside the ledger’s range');
  const rows = section.locator('.data-table tbody tr');
  await expect(rows).toHaveCount(6);
  await expect(rows.nth(1)).toContainText('13,809,738.34 to 24,614,372.63');
  await expect(rows.nth(1).locator('td').last()).toHaveText('above');
});

test('what would have to be true, in sentences to the cent', async ({ page }) => {
  await page.goto('/claim');
  const sentences = page.locator('.claim-sentences > li');
  await expect(sentences).toHaveCount(5);
  await expect(sentences.nth(1)).toContainText('The state spent more than 169,287,645.06 USD');
  await expect(sentences.nth(2)).toContainText('more than 7,919,703.88 USD for the low end');
  await expect(sentences.nth(2)).toContainText('in 2023 or from April to December 2024');
  await expect(sentences.nth(3)).toContainText('37,000,000.00, 51,555,555.56 or 48,900,000.00 USD');
});

test('every pair of totals is listed with its share and what 90 % would need', async ({ page }) => {
  await page.goto('/claim');
  const section = page.locator('#pairs');
  const rows = section.locator('tbody tr:not(:has([scope="rowgroup"]))');
  await expect(rows).toHaveCount(14);
  for (const [said, share, needs] of [
    ['44,022,507', '81.66', '88,991,406 USD'],
    ['349.1 million', '95.39', '144,900,000 USD'],
    ['4 December 2025', '95.10', '215,100,000 USD'],
    ['9 December 2025', '94.85', '215,100,000 USD'],
  ] as const) {
    const row = rows.filter({ hasText: said }).first();
    await expect(row).toContainText(share);
    await expect(row).toContainText(needs);
  }
});

test('other shares and what can be itemised are drawn on the page', async ({ page }) => {
  await page.goto('/claim');
  await expect(page.locator('#stated-national-share')).toContainText('over 90 %');
  await expect(page.locator('#itemised-coverage')).toContainText('European Union');
});

test('what the answer hangs on: a row each assumption, in points', async ({ page }) => {
  await page.goto('/claim');
  const section = page.locator('#hangs-on');
  await expect(section.getByRole('heading')).toHaveText(
    'The answer hangs most on whether announced money came: it moves the share by up to 5.33 points',
  );
  await expect(section.locator('tbody tr')).toHaveCount(5);
  await expect(section.locator('tbody tr').first()).toContainText('93.12 – 96.02');
  await expect(section.locator('.hangs-on-mark')).toHaveCount(15);
});

test('programs find the review, the data and the way to the page in its HTML', async ({
  request,
}) => {
  const html = await (await request.get('/claim')).text();
  const [, json = ''] = /<script type="application\/ld\+json">([^<]+)<\/script>/.exec(html) ?? [];
  const { '@graph': graph } = JSON.parse(json);
  expect(graph.map((item: { '@type': string }) => item['@type'])).toEqual([
    'ClaimReview',
    'Dataset',
    'BreadcrumbList',
  ]);
  expect(json).not.toContain('ratingValue');
});

test('the page leads to the method, and the first page leads to it', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('main').getByRole('link', { name: 'The statement, tested' }).click();
  await expect(page).toHaveURL('/claim');
  await page.getByRole('link', { name: 'How the statement is tested' }).click();
  await expect(page).toHaveURL('/methodology#statement');
  await expect(page.locator('#statement')).toContainText('169,287,645.06 to 362,955,353.67 USD');
  await page
    .getByRole('navigation', { name: 'Pages' })
    .getByRole('link', { name: 'The statement' })
    .click();
  await expect(page).toHaveURL('/claim');
});

test('every link of the list of contents leads to a part of the page', async ({ page }) => {
  await page.goto('/claim');
  const links = page.getByRole('navigation', { name: 'On this page' }).getByRole('link');
  await expect(links).toHaveCount(8);
  for (const link of await links.all()) {
    const id = (await link.getAttribute('href')) ?? '';
    await expect(page.locator(id)).toHaveCount(1);
  }
});
