import { expect, test } from '@/e2e/support/test';

/** Donors side by side on one basis. */

const THREE = '/compare?donor=gbr&donor=fra&donor=bel';

test('three donors stand side by side, measure by measure', async ({ page }) => {
  await page.goto(THREE);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'United Kingdom, France, Belgium',
  );
  await expect(page.getByRole('main')).toContainText(
    'Largest for certain: France; with everything that may count: United Kingdom.',
  );
  const cells = (measure: string) => page.locator(`#measure-${measure} td`);
  await expect(cells('total')).toHaveText([
    /0\.00\sto\s1,294,564\.29\sUSD.*2\sof\s4\scontributions\scount/,
    /473,080\.00\sto\s591,350\.00\sUSD.*1\sof\s3\scontributions\scounts/,
    /272,628\.41\sUSD.*Its one contribution counts/,
  ]);
  await expect(cells('stage').nth(0)).toContainText('1 reported, not counted');
  await expect(cells('year').nth(2)).toContainText('272,628.41');
  await expect(cells('channel').nth(1)).toContainText('CNEMA');
  await expect(cells('largest').nth(2)).toContainText('Survey and clearance');
  await expect(cells('kinds').nth(1)).toHaveText('2 in kind and 1 mixed');
  await expect(cells('years').nth(0)).toContainText('outside this period: 2016');
  await expect(cells('left-out').nth(1)).toContainText('2 repeating money counted elsewhere');
  await expect(cells('left-out').nth(2)).toHaveText('nothing left out');
  await expect(cells('documents').nth(0)).toContainText('23 documents: 17 in English');
});

test('who is compared changes by links and by a form', async ({ page }) => {
  await page.goto(THREE);
  const heading = page.getByRole('heading', { level: 1 });
  await page.getByRole('link', { name: 'Move Belgium earlier' }).click();
  await expect(page).toHaveURL('/compare?donor=gbr&donor=bel&donor=fra');
  await page.getByRole('link', { name: 'Remove United Kingdom' }).click();
  await expect(heading).toHaveText('Belgium, France');
  await page.getByLabel('Add a third').selectOption('Italy');
  await page.getByRole('button', { name: 'Add' }).click();
  await expect(heading).toHaveText('Belgium, France, Italy');
  await page.getByRole('link', { name: 'European Union with its members' }).click();
  await expect(heading).toHaveText('Belgium, France, Italy, European Union with its members');
  await expect(page.getByRole('region', { name: 'To know about this comparison' })).toContainText(
    'European Union with its members adds up Belgium, France and Italy too',
  );
  await expect(page.getByRole('button', { name: 'Add' })).toHaveCount(0);
  await page.getByText('adds up 11 donors').click();
  await expect(page.getByRole('link', { name: 'Slovenia' }).first()).toBeVisible();
});

test('currency and period go along', async ({ page }) => {
  await page.goto(THREE);
  await page.locator('.choices').getByRole('link', { name: 'AZN' }).click();
  await page.locator('.choices').getByRole('link', { name: 'all years' }).click();
  await page.getByRole('link', { name: 'Remove France' }).click();
  await expect(page).toHaveURL('/compare?donor=gbr&donor=bel&currency=AZN&period=all');
  await page.getByLabel('Add a third').selectOption('Italy');
  await page.getByRole('button', { name: 'Add' }).click();
  await expect(page).toHaveURL(/currency=AZN/);
  await expect(page).toHaveURL(/period=all/);
});

test('the files hold just these donors', async ({ page, request }) => {
  await page.goto(THREE);
  const href = async (name: string) =>
    (await page.getByRole('link', { name, exact: true }).getAttribute('href')) ?? '';
  const csv = await href('The contributions of these donors as CSV');
  expect(csv).toBe('/api/v1/contributions.csv?donor=gbr&donor=fra&donor=bel&period=counted');
  const rows = (await (await request.get(csv)).text()).trim().split('\r\n').slice(1);
  expect(new Set(rows.map((row) => row.slice(0, 3)))).toEqual(new Set(['bel', 'fra', 'gbr']));
  expect(rows).toHaveLength(8);
  for (const name of ['as JSON', 'CSV: Totals by stage', 'JSON: Totals by year']) {
    expect((await request.get(await href(name))).status(), name).toBe(200);
  }
});

test('without a choice there is a form, and comparisons to start from', async ({ page }) => {
  await page.goto('/compare');
  await expect(page.getByLabel(/donor$|if you like$/)).toHaveCount(4);
  await page
    .getByRole('link', { name: 'European Union, United Arab Emirates', exact: true })
    .click();
  await expect(page).toHaveURL('/compare?donor=eu&donor=are');
});

for (const [name, address, said, heading] of [
  [
    'one',
    '/compare?donor=fra',
    'One donor is chosen, France: a comparison takes two to four',
    'France',
  ],
  [
    'five',
    '/compare?donor=fra&donor=gbr&donor=bel&donor=ita&donor=deu',
    'Five donors are asked for, and at most four stand side by side: Germany is not shown',
    'France, United Kingdom, Belgium, Italy',
  ],
  [
    'the same twice',
    '/compare?donor=fra&donor=fra&donor=gbr',
    'found “fra” twice',
    'France, United Kingdom',
  ],
  ['an unknown one', '/compare?donor=fra&donor=gbx', 'Did you mean “gbr”?', 'France'],
  [
    'no known one',
    '/compare?donor=nobody',
    'found “nobody”, expected the id of a donor',
    'Compare donors',
  ],
] as const) {
  test(`${name}: a clear answer and the best that can be shown`, async ({ page }) => {
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(200);
    await expect(page.locator('.notice').filter({ hasText: said })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
  });
}
