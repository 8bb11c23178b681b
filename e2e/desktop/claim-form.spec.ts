import { expect, test } from '@/e2e/support/test';

/** The form of the page on the statement: share, foreign and national total, and what is filled in. */

test('a currency is for the whole page', async ({ page }) => {
  await page.goto('/claim?share=95&foreign=100');
  await page.locator('.choices').getByRole('link', { name: 'AZN' }).click();
  // An amount that was typed in dollars does not become one in manat.
  await expect(page).toHaveURL('/claim?share=95&currency=AZN');
  await expect(page.locator('#words')).toContainText('32.0 – 68.6');
  await expect(page.locator('.claim-sentences')).toContainText('AZN');
  await expect(page.locator('#try-it')).toContainText('Azerbaijani manats');
});

test('a period fills in the form and leaves the test alone', async ({ page }) => {
  await page.goto('/claim?period=all');
  await expect(page.locator('#words')).toContainText('18,809,738.34 USD');
  await expect(page.getByLabel('Foreign total', { exact: true })).toHaveValue('30,055,248.50');
  const source = page.getByRole('form', { name: 'What is filled in' });
  await expect(source).toContainText('The test above stays on the statement’s own time');
  await source.getByLabel('From').fill('2022');
  await source.getByLabel('To').fill('2022');
  await source.getByRole('button', { name: 'Fill in from the ledger' }).click();
  await expect(page).toHaveURL('/claim?from=2022&to=2022&currency=USD#try-it');
  await expect(page.locator('#words')).toContainText('18,809,738.34 USD');
  await expect(page.getByLabel('Foreign total', { exact: true })).not.toHaveValue('30,055,248.50');
});

test('the form is filled in, and answers when it is sent', async ({ page }) => {
  await page.goto('/claim');
  const form = page.getByRole('form', { name: 'Share and totals' });
  await expect(form.getByLabel('National share, per cent')).toHaveValue('90');
  await expect(form.getByLabel('Foreign total', { exact: true })).toHaveValue('18,809,738.34');
  await expect(form.getByLabel('National total', { exact: true })).toHaveValue('');
  await expect(form).toContainText('left empty: this is what is asked');
  await form.getByLabel('National share, per cent').fill('95');
  await form.getByRole('button', { name: 'Work it out' }).click();
  await expect(page).toHaveURL(/share=95&foreign=18%2C809%2C738\.34.*#try-it$/);
  const answer = page.locator('.try-answer');
  await expect(answer.locator('.try-sentence')).toContainText('357,385,028.46 US dollars');
  await expect(answer).toContainText('national 95 %');
  const held = answer.getByRole('link', { name: '/claim?share=95&foreign=18809738.34' });
  await held.click();
  await expect(answer.locator('.try-sentence')).toContainText('357,385,028.46 US dollars');
});
