import { expect, test } from './support/test';

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

test('with script the answer follows what is typed and slid, and so does the address', async ({
  page,
}) => {
  await page.goto('/claim');
  const share = page.getByLabel('National share, per cent');
  const sentence = page.locator('.try-sentence');
  const slider = page.getByRole('slider', { name: 'Slide the national share' });
  await share.fill('50');
  await expect(sentence).toContainText('national spending of 18,809,738.34 US dollars');
  await expect(slider).toHaveValue('100');
  await slider.press('ArrowRight');
  await expect(share).toHaveValue('50.5');
  await expect(page).toHaveURL('/claim?share=50.5&foreign=18809738.34#try-it');
  await page
    .getByRole('slider', { name: 'Slide the foreign total from the low to the high end' })
    .press('End');
  await expect(page.getByLabel('Foreign total', { exact: true })).toHaveValue('40,328,372.63');
  await expect(sentence).toContainText('40,328,372.63 US dollars');
  await share.fill('abc');
  await expect(page.locator('.try-answer')).toContainText(
    '“abc” cannot be used as the share: expected a number from 0 to 100',
  );
  await page.goto('/claim?share=50.5&foreign=18809738.34');
  await expect(share).toHaveValue('50.5');
});

for (const [name, query, answer] of [
  [
    'nothing of it',
    'share=0',
    'is no national spending at all: the national total is 0.00 US dollars',
  ],
  ['all of it', 'share=100', 'no national total'],
  [
    'the foreign total',
    'share=90&national=900',
    'leaves room for foreign support of 100.00 US dollars',
  ],
  ['the share', 'foreign=100&national=900', 'is a national share of 90.00 per cent'],
  ['three that fit', 'share=90&foreign=100&national=900', 'These three fit together'],
  ['three that do not', 'share=90&foreign=100&national=901', 'These three do not fit together'],
  ['nothing on either side', 'foreign=0&national=0', 'there is no share'],
  ['many digits', 'share=33.333333&foreign=123456789012345.123456', '61,728'],
  ['an empty value', 'share=&foreign=', '169,287,645.06 US dollars'],
] as const) {
  test(`${name}: a clear answer in words`, async ({ page }) => {
    await page.goto(`/claim?${query}`);
    const shown = page.locator('.try-answer');
    await expect(shown.locator('.try-sentence')).toContainText(answer);
    await expect(shown).not.toContainText(/NaN|Infinity|undefined|null/);
  });
}

for (const [name, query, field, words] of [
  [
    'letters',
    'share=abc',
    'National share, per cent',
    'Found "abc", expected a number from 0 to 100',
  ],
  [
    'a negative amount',
    'foreign=-5',
    'Foreign total',
    'Found "-5", expected an amount of 0 or more',
  ],
  ['more than all', 'share=100.5', 'National share, per cent', 'expected a number from 0 to 100'],
  ['a huge amount', 'national=1e400', 'National total', 'expected an amount of 0 or more'],
  [
    'too many digits',
    'national=9999999999999999999',
    'National total',
    'expected at most 15 digits',
  ],
  ['no date', 'from=2022-13', 'From', 'expected a date from 1900 to 2100 such as 2021'],
] as const) {
  test(`${name}: named above and beside the field`, async ({ page }) => {
    const answer = await page.goto(`/claim?${query}`);
    expect(answer?.status()).toBe(200);
    await expect(page.locator('.notice')).toContainText(
      'One part of this address could not be used',
    );
    const input = page.locator('#try-it').getByLabel(field, { exact: true });
    await expect(input).toHaveAccessibleDescription(new RegExp(words.replace(/[.()]/g, '\\$&')));
    await expect(input).toHaveAttribute('aria-invalid', 'true');
    await expect(page.locator('.try-sentence')).toContainText('US dollars');
  });
}
