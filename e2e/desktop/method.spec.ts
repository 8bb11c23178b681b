import { expect, test } from '@/e2e/support/test';

/** How it is counted, with the numbers of now; glossary and data dictionary. */

test('what is left out is counted now, and each number opens its rows', async ({ page }) => {
  await page.goto('/methodology');
  await expect(page.locator('#ranges')).toContainText('23 of 61 contributions');
  const row = page.locator('#left-out tbody tr', { hasText: 'No amount reported' });
  await row.getByRole('link').click();
  await expect(page).toHaveURL('/ledger?reason=no-amount');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('22 of 101 contributions');
});

test('plain addition stands beside what counts, and each reason opens its rows', async ({
  page,
}) => {
  await page.goto('/methodology');
  const twice = page.locator('#twice');
  await expect(twice.locator('tfoot')).toContainText('306,184,583.91');
  await expect(twice.locator('tfoot')).toContainText('40,611,248.27');
  await twice.locator('tr', { hasText: '246,359,500.00' }).getByRole('link').first().click();
  await expect(page).toHaveURL('/ledger?reason=repeats&amount=held');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('4 of 101 contributions');
});

test('what limits the ledger, and one contribution by hand, lead to rows and files', async ({
  page,
  request,
}) => {
  await page.goto('/methodology');
  const steps = page.locator('#again .worked-example > li');
  await expect(steps).toHaveCount(7);
  const file = await steps.nth(5).getByRole('link').getAttribute('href');
  const csv = await (await request.get(file ?? '')).text();
  const cell = (name: string) =>
    steps
      .nth(5)
      .locator('dt', { hasText: new RegExp(`^${name}$`) })
      .locator('+ dd')
      .textContent();
  const [id, low] = [await cell('id'), await cell('counted_low')];
  expect(csv.split('\r\n').find((line) => line.startsWith(`${id},`))).toContain(`,${low},`);
  await page
    .locator('#quality tbody tr', { hasText: 'No exact date' })
    .getByRole('link')
    .first()
    .click();
  await expect(page).toHaveURL('/ledger?dated=span');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('14 of 101 contributions');
});

test('it says what is not offered', async ({ page }) => {
  await page.goto('/methodology');
  await expect(page.locator('#not-offered')).toContainText('Nothing per head and nothing per GDP');
});

test('a term of the glossary has an address of its own', async ({ page }) => {
  await page.goto('/methodology#term-lost-sign');
  await expect(page.locator('#term-lost-sign')).toBeInViewport();
  await expect(page.locator('#term-lost-sign')).toContainText('dashed box');
});

test('the dictionary holds the schema’s keys and the columns of the files', async ({
  page,
  request,
}) => {
  await page.goto('/methodology');
  await page.locator('#record-contribution summary').click();
  await expect(page.locator('#record-contribution')).toContainText(
    'reports.amounts.currencyKnownBy',
  );
  await expect(page.locator('#record-contribution')).toContainText('one of cash, in-kind');
  await page.locator('#file-contributions-csv summary').click();
  const named = await page.locator('#file-contributions-csv tbody code').allInnerTexts();
  const csv = await (await request.get('/api/v1/contributions.csv')).text();
  expect(named).toEqual(csv.split('\r\n')[0]?.split(','));
});
test('the contents lead to every chapter', async ({ page }) => {
  await page.goto('/methodology');
  const links = page.getByRole('navigation', { name: 'On this page' }).getByRole('link');
  const targets = await links.evaluateAll((all) =>
    all.map((one) => one.getAttribute('href') ?? ''),
  );
  expect(targets.length).toBeGreaterThan(10);
  for (const target of targets) await expect(page.locator(target)).toHaveCount(1);
});
