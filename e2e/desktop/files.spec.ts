import { expect, test } from '@/e2e/support/test';

/** Every file, and how a program reads them. */

test('every file that is listed is there, of the size that is said', async ({ page, request }) => {
  await page.goto('/download');
  const rows = await page.locator('.download-tables tbody tr').evaluateAll((all) =>
    all.map((row) => ({
      href: row.querySelector('a')?.getAttribute('href') ?? '',
      size: row.querySelector('td:last-child')?.textContent?.trim() ?? '',
    })),
  );
  expect(rows.length).toBeGreaterThan(20);
  for (const { href, size } of rows) {
    const answer = await request.get(href);
    expect(answer.status(), href).toBe(200);
    const bytes = (await answer.body()).length;
    const said =
      bytes < 1000 ? `${bytes} bytes` : `${Math.round(bytes / 1000).toLocaleString('en')} kB`;
    expect(size, href).toBe(said);
  }
});

test('the whole ledger, the rates and the figures are among them', async ({ page }) => {
  await page.goto('/download');
  for (const name of [
    'ledger.json',
    'contributions.csv',
    'reports.csv',
    'rates/ecb.csv',
    'figures/foreign-support-by-donor.json',
  ]) {
    await expect(page.getByRole('link', { name, exact: true }).first()).toBeVisible();
  }
});

test('licence, citation and the rates’ own notice are said', async ({ page }) => {
  await page.goto('/download');
  await expect(page.locator('#licence')).toContainText('CC-BY-4.0');
  await expect(page.locator('#licence')).toContainText('published by the European Central Bank');
  await expect(page.locator('#cite')).toContainText('Ledger 0.1.0');
});

test('the examples for programs answer, and the hash is the one that is said', async ({
  page,
  request,
}) => {
  await page.goto('/download');
  for (const link of await page.locator('#api li a').all()) {
    const answer = await request.get((await link.getAttribute('href')) ?? '');
    expect(answer.status()).toBe(200);
    await expect(page.getByRole('contentinfo')).toContainText(
      (answer.headers()['x-ledger-hash'] ?? 'none').slice(0, 8),
    );
  }
  await expect(page.locator('#api')).toContainText('application/problem+json');
});

test('every parameter that a file takes is explained', async ({ page, request }) => {
  await page.goto('/download');
  const named = await page.locator('#api tbody code').allInnerTexts();
  for (const name of named) {
    const answers = await Promise.all(
      ['figures/foreign-support-by-donor', 'conversions'].map((file) =>
        request.get(`/api/v1/${file}.json?${name}=%E2%80%A6`),
      ),
    );
    const known = await Promise.all(
      answers.map(async (one) => !(await one.text()).includes('a name that is not known here')),
    );
    expect(known, name).toContain(true);
  }
  expect(named).toContain('donorKind');
});
