import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './support/test';

/** Every statement in a list, how one speaker's figures changed, and each on a page of its own. */

test('the list shows every statement, fifty a page, the newest first', async ({
  page,
  request,
}) => {
  await page.goto('/statements');
  const rows = page.locator('.statement-table tbody tr');
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('77 statements');
  await expect(rows).toHaveCount(50);
  await expect(rows.first()).toContainText('9 Dec. 2025');
  await page.getByRole('link', { name: 'More rows' }).click();
  await expect(page).toHaveURL('/statements?page=2');
  await expect(rows).toHaveCount(27);
  const csv = await page.getByRole('link', { name: 'CSV', exact: true }).getAttribute('href');
  const file = await (await request.get(csv ?? '')).text();
  expect(file.trim().split('\r\n')).toHaveLength(78);
});

test('a row holds the words, our reading, of what, of which time and the other side', async ({
  page,
}) => {
  await page.goto('/statements?q=amirbayov-2025-12-04-national-total');
  const row = page.locator('.statement-table tbody tr');
  await expect(row).toHaveCount(1);
  await expect(row.locator('th .as-printed')).toHaveText('$464 million');
  for (const words of [
    '464,000,000 US dollars',
    'Elchin Amirbayov',
    'national total of the whole programme',
    '2020 to 4 Dec. 2025',
    'Other side: foreign total, $23.9 million',
    '2 documents',
  ]) {
    await expect(row).toContainText(words);
  }
  await row.locator('th a').click();
  await expect(page).toHaveURL('/statements/amirbayov-2025-12-04-national-total');
});

test('printed words keep their own language and face', async ({ page }) => {
  await page.goto('/statements?q=bayramov-2022-eu-package');
  const words = page.locator('.statement-table th .as-printed');
  await expect(words).toHaveText('40 миллионов евро');
  await expect(words).toHaveAttribute('lang', 'ru');
  await expect(words).toHaveCSS('font-family', /Serif/);
});

test('filters narrow the list, add up, and each can be removed', async ({ page }) => {
  await page.goto('/statements');
  await open(page);
  await page.getByLabel('Speaker', { exact: true }).selectOption({ value: 'Peter Michalko' });
  await page.getByRole('button', { name: 'Show' }).last().click();
  await expect(page).toHaveURL(/speaker=Peter\+Michalko/);
  await expect(page.locator('.notice')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('6 of 77 statements');
  await open(page);
  await page
    .getByRole('list', { name: 'Base' })
    .getByRole('link', { name: 'of one donor’s support' })
    .click();
  const chips = page.locator('.list-chips .chip');
  await expect(chips).toHaveText(['Speaker: Peter Michalko×', 'Base: of one donor’s support×']);
  await page.getByRole('link', { name: 'Remove Speaker: Peter Michalko' }).click();
  await expect(page).toHaveURL('/statements?base=one-donor');
  await page.getByRole('link', { name: 'Clear', exact: true }).click();
  await expect(page).toHaveURL('/statements');
});

test('an empty result says which filter to remove', async ({ page }) => {
  await page.goto('/statements?quantity=unit-cost&base=programme');
  const notice = page.getByRole('region', { name: 'No statement matches all of this at once' });
  await expect(notice).toContainText('Without Base: of the whole programme there are 2 statements');
  await notice.getByRole('link', { name: 'Base: of the whole programme' }).click();
  await expect(page.locator('.statement-table tbody tr')).toHaveCount(2);
});

test('columns sort by link and turn round; values stand by unit', async ({ page }) => {
  await page.goto('/statements?quantity=national-share');
  const words = page.locator('.statement-table tbody th .as-printed');
  const value = page.locator('.statement-table thead').getByRole('link', { name: 'As printed' });
  await value.click();
  await expect(page).toHaveURL('/statements?quantity=national-share&sort=-value');
  await expect(words.last()).toHaveText('82%');
  await value.click();
  await expect(words.first()).toHaveText('82%');
  await expect(page.locator('.statement-table th[aria-sort="ascending"]')).toHaveText('As printed');
  await expect(page.getByRole('table').first()).toContainText('Values stand by unit');
});

test('a value that cannot be used is named, with what was meant', async ({ page }) => {
  await page.goto('/statements?quantity=national-shar&page=9&nonsense=1');
  const notice = page.locator('.notice');
  await expect(notice).toContainText('Did you mean “national-share”?');
  await expect(notice).toContainText('expected a page from 1 to 2');
  await expect(notice).toContainText('nonsense');
});

test('one speaker’s figures stand in order, and say where their periods differ', async ({
  page,
}) => {
  await page.goto('/statements');
  const changes = page.locator('#changes');
  await expect(changes.getByRole('heading', { level: 2 })).toHaveText(
    'Ten figures were each given by one speaker at different dates; the values differ in seven of them',
  );
  const totals = page.getByRole('table', {
    name: 'Elchin Amirbayov: total of the whole programme',
  });
  await expect(totals.locator('tbody .as-printed')).toHaveText(['$349.1 million', '$464 million']);
  await expect(totals).toContainText('10 Nov. 2020 to 31 May 2024');
  await expect(changes.locator('.statement-change', { has: totals })).toContainText(
    'Their periods differ: they are not one series.',
  );
  await totals.getByRole('link', { name: '$349.1 million' }).click();
  await expect(page).toHaveURL('/statements/amirbayov-2024-05-programme-total');
});

test('the featured statement: its words, the time assumed for it and why', async ({ page }) => {
  await page.goto('/statements/bayramov-2024-11-national-share');
  const main = page.getByRole('main');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Jeyhun Bayramov Over 90%');
  await expect(main).toContainText(
    'taken to concern 10 November 2020 to 4 April 2025: from the first day that is counted here to the last day of its date',
  );
  await main.getByRole('link', { name: 'Ministry of Foreign Affairs of Azerbaijan' }).click();
  await expect(page).toHaveURL('/parties/aze-mfa');
  await page.locator('#says').getByRole('link', { name: 'Over 90%' }).click();
  await expect(page).toHaveURL('/statements/bayramov-2024-11-national-share');
  await main.getByRole('link', { name: 'what would have to be true for it' }).click();
  await expect(page).toHaveURL(/\/claim/);
});

test('a pair stands side by side with the share that it yields, in both readings', async ({
  page,
}) => {
  await page.goto('/statements/amirbayov-2025-12-04-national-total');
  const pair = page.locator('#pair');
  await expect(pair.locator('.pair-printed')).toHaveText(['$464 million', '$23.9 million']);
  const readings = pair.getByRole('table').locator('tbody tr');
  await expect(readings).toHaveCount(2);
  await expect(readings.first()).toContainText('464,000,000 ÷ (464,000,000 + 23,900,000)');
  await expect(readings.first()).toContainText('95.10');
  await expect(readings.last()).toContainText('94.85');
  await pair.getByRole('link', { name: '$23.9 million' }).click();
  await expect(page).toHaveURL('/statements/amirbayov-2025-12-04-foreign-total');
});

test('five years of contributions yield the share that the documents round', async ({ page }) => {
  await page.goto('/statements/landmine-monitor-2013-national-2008-2012');
  const pair = page.locator('#pair');
  await expect(pair).toContainText('Together they yield a national share of 81.66 per cent');
  await expect(pair).toContainText('44,022,507 ÷ (44,022,507 + 9,887,934)');
  await expect(pair).toContainText('88,991,406.00 US dollars');
});

test('a foreign total is converted, with rate, date and publisher, and set beside the ledger', async ({
  page,
}) => {
  await page.goto('/statements/michalko-2022-05-eu-total');
  const conversion = page.locator('#conversion');
  await expect(page.getByRole('heading', { level: 1 }).locator('[lang="ru"]')).toHaveText(
    '1,5 млн. евро',
  );
  await expect(conversion).toContainText(
    'At the rates of 4 May 2022 it comes to 1,579,650.00 US dollars',
  );
  await expect(conversion).toContainText('Rates: European Central Bank');
  await page.locator('.choices').getByRole('link', { name: 'AZN' }).click();
  await expect(page).toHaveURL('/statements/michalko-2022-05-eu-total?currency=AZN');
  await expect(conversion.getByRole('heading', { level: 2 })).toContainText('Azerbaijani manats');
  const beside = page.locator('#compared');
  await expect(beside).toContainText('Of this donor, the ledger itemises');
  await beside.getByRole('link', { name: 'what the ledger itemises' }).click();
  await expect(page).toHaveURL('/claim?currency=AZN#itemised-coverage');
});

test('documents say where in them it stands, and how far they were read', async ({ page }) => {
  await page.goto('/statements/eeas-2025-04-eu-total');
  const sources = page.locator('#sources');
  await expect(sources.locator('tbody tr')).toHaveCount(3);
  await expect(sources).toContainText('Where: ');
  await expect(sources).toContainText('German');
  await sources.locator('tbody th a').first().click();
  await expect(page).toHaveURL(/\/sources\//);
  await page
    .locator('#leans')
    .getByRole('link', { name: 'approximately 23 million euros' })
    .click();
  await expect(page).toHaveURL('/statements/eeas-2025-04-eu-total');
});

test('the record stands as its file holds it, and can be cited and corrected', async ({
  page,
  request,
}) => {
  const id = 'safikhanov-2021-04-cost-per-mine';
  await page.goto(`/statements/${id}`);
  const copies = page.getByRole('region', { name: 'Cite, correct, raw record' });
  await copies.getByText('The record of statements.json').click();
  const shown: unknown = JSON.parse((await copies.locator('pre').textContent()) ?? '');
  const ledger = await (await request.get('/api/v1/ledger.json')).json();
  expect(shown).toEqual(ledger.statements.find((one: { id: string }) => one.id === id));
  await expect(copies).toContainText(`29 April 2021 (${id}), in: Who pays for demining`);
  await expect(copies).toContainText(`Correction to ${id}`);
});

test('an id that is not there is a real 404', async ({ page, request }) => {
  for (const address of ['/statements/nobody-2021', '/statements/nobody-2021?currency=EUR']) {
    expect((await request.get(address)).status(), address).toBe(404);
  }
  await page.goto('/statements');
});

for (const address of [
  '/statements',
  '/statements?speaker=Peter+Michalko&sort=-value',
  '/statements?quantity=unit-cost&base=programme',
  '/statements/bayramov-2024-11-national-share',
  '/statements/amirbayov-2025-12-04-national-total',
  '/statements/safikhanov-2024-08-programme-total',
  '/statements/bayramov-2022-eu-package',
]) {
  test(`${address} stays within the screen and pleases axe`, async ({ page }) => {
    await page.goto(address);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
    await expectAccessible(page);
  });
}

/** On a phone all filters but the search are folded. */
async function open(page: Page): Promise<void> {
  const fold = page.getByText('More filters');
  if (await fold.isVisible()) await fold.click();
}
