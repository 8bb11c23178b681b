import { expect, test } from '@/e2e/support/test';

/** Each statement on a page of its own: its words, its other side, its documents, its record. */

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
