import { expect, test } from '@/e2e/support/test';

/** What holds of every kind of page: a name of its own, nothing broken behind it, crawlers find it. */

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
