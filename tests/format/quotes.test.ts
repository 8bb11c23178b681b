import { expect, test } from 'vitest';
import { typographic } from '@/lib/format/quotes';

test.each([
  ['"fra" twice', '“fra” twice'],
  ['"a" and "b"', '“a” and “b”'],
  ['one of x, with "-" in front', 'one of x, with “-” in front'],
  ['no mark at all', 'no mark at all'],
  ['', ''],
])('%s: %s', (plain, set) => {
  expect(typographic(plain)).toBe(set);
});
