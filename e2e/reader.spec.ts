import { expect, expectAccessible, test } from './support/test';

/** What holds of every page: a name of its own, a way on, nothing broken behind it. */

const KINDS = [
  '/',
  '/ledger',
  '/ledger/fra-2021-demining',
  '/donors',
  '/donors/fra',
  '/compare',
  '/parties/undp',
  '/sources',
  '/sources/jordan-daily-undated-0a3c',
  '/methodology',
  '/download',
  '/about',
] as const;

test('every kind of page has a title and a description of its own', async ({ page }) => {
  const titles = new Set<string>();
  const descriptions = new Set<string>();
  for (const address of KINDS) {
    await page.goto(address);
    titles.add(await page.title());
    const description = page.locator('meta[name="description"]');
    descriptions.add((await description.getAttribute('content')) ?? '');
    await expect(page.locator('h1'), address).toHaveCount(1);
    await expect(page.locator('html'), address).toHaveAttribute('lang', 'en');
    // Without an address of its own the site names none: a wrong one is worse.
    await expect(page.locator('link[rel="canonical"]'), address).toHaveCount(0);
  }
  expect(titles.size).toBe(KINDS.length);
  expect(descriptions.size).toBe(KINDS.length);
});

test('a comparison’s title names who is compared', async ({ page }) => {
  await page.goto('/compare?donor=gbr&donor=fra');
  await expect(page).toHaveTitle(
    'United Kingdom, France compared · Who pays for demining in Azerbaijan?',
  );
});

test('currency and period go along from page to page, until they are taken back', async ({
  page,
}) => {
  await page.goto('/?currency=EUR&period=all');
  const main = page.getByRole('main');
  const pages = page.getByRole('navigation', { name: 'Pages' });
  await expect(main).toContainText('In EUR, over all years; links carry this on.');
  await pages.getByRole('link', { name: 'Donors' }).click();
  await expect(page).toHaveURL('/donors?currency=EUR&period=all');
  await expect(pages.getByRole('link', { name: 'Donors' })).toHaveAttribute('aria-current', 'page');
  await page.getByRole('link', { name: 'France' }).first().click();
  await expect(page).toHaveURL('/donors/fra?currency=EUR&period=all');
  await pages.getByRole('link', { name: 'Ledger' }).click();
  await expect(page).toHaveURL('/ledger?currency=EUR&period=all');
  await page.getByRole('link', { name: 'Back to USD, since 10 November 2020' }).click();
  await expect(page).toHaveURL('/ledger');
  await expect(main).not.toContainText('links carry this on');
  await expect(pages.getByRole('link', { name: 'Donors' })).toHaveAttribute('href', '/donors');
});

test('paper keeps the donors and leaves out the form', async ({ page }) => {
  await page.goto('/donors');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('tbody tr').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Compare the chosen' }).first()).toBeHidden();
  await expect(page.getByLabel('Choose Italy for a comparison')).toBeHidden();
});

test('the keyboard can pass over the header', async ({ page }) => {
  await page.goto('/donors');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/donors#content');
  await expect(page.getByRole('main')).toBeFocused();
});

test('every link of the first pages leads somewhere', async ({ page, request }) => {
  const addresses = new Set<string>();
  for (const address of [
    '/',
    '/donors',
    '/donors/eu',
    '/compare?donor=eu.members&donor=are',
    '/about',
  ]) {
    await page.goto(address);
    for (const href of await page
      .locator('a[href^="/"]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))) {
      addresses.add(href.split('#')[0] ?? '');
    }
  }
  expect(addresses.size).toBeGreaterThan(200);
  const wrong: string[] = [];
  for (const address of addresses) {
    const { status } = await request.head(address).then((one) => ({ status: one.status() }));
    if (status !== 200) wrong.push(`${status} ${address}`);
  }
  expect(wrong).toEqual([]);
});

test.describe('an address that leads nowhere', () => {
  test.use({ expectedNoise: [/status of 404/] });

  for (const address of ['/nope', '/donors/nobody', '/ledger/nothing', '/view/donors']) {
    test(`${address} is not found, with a way on`, async ({ page }) => {
      const answer = await page.goto(address);
      expect(answer?.status()).toBe(404);
      await expect(page).toHaveTitle(/^Nothing at this address · /);
      await page.getByRole('searchbox').fill('CNEMA');
      await page.getByRole('button', { name: 'Search' }).click();
      await expect(page).toHaveURL('/ledger?q=CNEMA');
      await expect(page.getByRole('main')).toContainText('Envelope for humanitarian demining');
    });
  }

  test('axe finds nothing there', async ({ page }) => {
    await page.goto('/nope');
    await expectAccessible(page);
  });
});

test('the about page says who publishes it, how to cite and correct it, and its state', async ({
  page,
}) => {
  await page.goto('/about');
  const main = page.getByRole('main');
  await expect(main).toContainText('Contributors to the ledger of mine action in Azerbaijan');
  await expect(main).toContainText('This copy of the ledger names no address for corrections');
  await expect(main).toContainText('CC-BY-4.0');
  await expect(main.locator('code').first()).toHaveText(/^[0-9a-f]{64}$/);
  await expectAccessible(page);
});

test('the site lists its pages and records for crawlers', async ({ request, baseURL }) => {
  const robots = await (await request.get('/robots.txt')).text();
  expect(robots).toContain(`Sitemap: ${baseURL}/sitemap.xml`);
  const sitemap = await (await request.get('/sitemap.xml')).text();
  const listed = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);
  for (const address of KINDS) {
    expect(listed).toContain(`${baseURL}${address}`);
  }
  expect(listed.filter((one) => one?.startsWith(`${baseURL}/ledger/`))).toHaveLength(101);
});
