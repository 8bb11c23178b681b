import { expect, test } from 'vitest';
import { openingOfNamed, openingWords, openingWordsOf, withOpening } from '@/lib/analysis/how-read';
import { ledgerIn, REAL } from '@/tests/support/real-ledger';

const whole = { read: 'whole' } as const;
const opening = { read: 'opening' } as const;

test.each([
  ['none', [], null],
  ['one read whole', [whole], null],
  ['several read whole', [whole, whole], null],
  ['one opening', [opening], 'Only its opening was read.'],
  ['two openings', [opening, opening], 'Both were read only in their opening.'],
  ['three openings', [opening, opening, opening], 'All three were read only in their opening.'],
  ['one of two', [whole, opening], 'One of the two was read only in its opening.'],
  ['two of three', [opening, whole, opening], 'Two of the three were read only in their opening.'],
  [
    'thirteen of fourteen',
    [whole, ...Array.from({ length: 13 }, () => opening)],
    '13 of the 14 were read only in their opening.',
  ],
])('of %s it says so', (_which, documents, words) => {
  expect(openingWords(documents)).toBe(words);
});

test('a document cited twice is one', () => {
  const id = 'today-az-2021-09-09-6328';
  const said = openingWordsOf(ledgerIn(REAL), [id, id]);
  expect(said).toBe('Only its opening was read.');
  expect(withOpening('Read in 1 document.', said)).toBe(
    'Read in 1 document. Only its opening was read.',
  );
  expect(withOpening('Read in 1 document.', null)).toBe('Read in 1 document.');
});

test('of a list whose lines name documents it is a sentence of its own', () => {
  const ledger = ledgerIn(REAL);
  const openings = ledger.sources.flatMap(({ id, read }) => (read === 'opening' ? id : []));
  const whole = ledger.sources.flatMap(({ id, read }) => (read === 'whole' ? id : []));
  const [one = '', two = ''] = openings;
  expect(openingOfNamed(ledger, [one, one])).toBe(
    'Of the document named here, only its opening was read.',
  );
  expect(openingOfNamed(ledger, [one, two])).toBe(
    'Of the documents named here, both were read only in their opening.',
  );
  expect(openingOfNamed(ledger, whole)).toBeNull();
  expect(openingOfNamed(ledger, [])).toBeNull();
});
