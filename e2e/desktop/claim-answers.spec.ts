import { expect, test } from '@/e2e/support/test';

/** What the form of the page on the statement answers to any input. */

const ANSWERS = [
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
] as const;

test('whatever fits has a clear answer in words', async ({ page }) => {
  for (const [name, query, answer] of ANSWERS) {
    await page.goto(`/claim?${query}`);
    const shown = page.locator('.try-answer');
    await expect(shown.locator('.try-sentence'), name).toContainText(answer);
    await expect(shown, name).not.toContainText(/NaN|Infinity|undefined|null/);
  }
});

const NOT_UNDERSTOOD = [
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
] as const;

test('what cannot be used is named above and beside its field', async ({ page }) => {
  for (const [name, query, field, words] of NOT_UNDERSTOOD) {
    const answer = await page.goto(`/claim?${query}`);
    expect(answer?.status(), name).toBe(200);
    await expect(page.locator('.notice'), name).toContainText(
      'One part of this address could not be used',
    );
    const input = page.locator('#try-it').getByLabel(field, { exact: true });
    await expect(input, name).toHaveAccessibleDescription(
      new RegExp(words.replace(/[.()]/g, '\\$&')),
    );
    await expect(input, name).toHaveAttribute('aria-invalid', 'true');
    await expect(page.locator('.try-sentence'), name).toContainText('US dollars');
  }
});
