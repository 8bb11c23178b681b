import { expect, test } from '@/e2e/support/test';

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
