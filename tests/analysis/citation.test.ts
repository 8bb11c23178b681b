import { describe, expect, test } from 'vitest';
import { citationOf, correctionOf } from '@/lib/analysis/citation';
import { madeLedger } from '@/tests/support/made-ledger';

const TEXT = [
  'Correction to aaa-2021-gift, ledger 1.2.3 (abc)',
  'What is wrong:',
  'What the document prints, word for word:',
  'Address of the document:',
].join('\n');

test('a citation names publisher, part, state of the ledger, day, licence and address', () => {
  expect(citationOf(madeLedger({}), 'A gift', 'https://site.example/ledger/aaa')).toBe(
    'Nobody: A gift, in: Who pays for made-up work? Ledger 1.2.3 (abc), kept to 21 November 2026, CC-BY-4.0. https://site.example/ledger/aaa',
  );
});

describe('a correction', () => {
  const at = (corrections: string | null) =>
    correctionOf(madeLedger({ subject: { corrections } }), 'aaa-2021-gift');

  test('has a text to copy, and no address where the ledger names none', () => {
    expect(at(null)).toEqual({ text: TEXT, href: null });
  });

  test.each([
    ['a letter', 'mailto:a@b.example?subject={title}&body={body}'],
    ['a tracker', 'https://tracker.example/new?title={title}&description={body}'],
  ])('fills in the address of %s', (_words, address) => {
    const href = at(address).href ?? '';
    const filled = [...new URL(href).searchParams.values()];
    expect(filled).toEqual(['Correction to aaa-2021-gift', TEXT]);
  });

  test('leaves an address without places as it is', () => {
    expect(at('https://tracker.example/').href).toBe('https://tracker.example/');
  });
});
