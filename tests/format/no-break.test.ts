import { expect, test } from 'vitest';
import { unbroken } from '@/lib/format/no-break';

test.each([
  ['4 from domestic donors', '4\u00a0from domestic donors'],
  ['since 10 November 2020, from', 'since 10\u00a0November 2020, from'],
  ['22 without an amount and 7 more', '22\u00a0without an amount and 7\u00a0more'],
  ['400 тысяч', '400\u00a0тысяч'],
  ['1 234 567', '1 234 567'],
  ['no number', 'no number'],
])('%s', (text, kept) => {
  expect(unbroken(text)).toBe(kept);
});
