import { describe, expect, test } from 'vitest';
import { ledgerQuality } from '@/lib/analysis/ledger-quality';
import { selectEntries } from '@/lib/analysis/select';
import { totalOf } from '@/lib/analysis/totals';
import { vocabularyOf } from '@/lib/analysis/vocabulary';
import { PAGES } from '@/lib/filters/endpoints';
import { readQuery } from '@/lib/filters/read-query';
import { fullRange } from '@/lib/format/numbers';
import { madeLedger } from '@/tests/support/made-ledger';
import { INVENTED, ledgerIn, REAL } from '@/tests/support/real-ledger';

describe.each([REAL, INVENTED])('in %s', (folder) => {
  const ledger = ledgerIn(folder);
  const quality = ledgerQuality(ledger);
  const lines = [...quality.rows, { key: 'all', ...quality.all }];
  const entriesAt = (href: string) => {
    const { searchParams } = new URL(href, 'http://localhost');
    const read = readQuery([...searchParams], PAGES['/ledger'], vocabularyOf(ledger));
    expect(read.problems, href).toEqual([]);
    return selectEntries(ledger, read.query);
  };

  test.each(lines.map((line) => [line.key, line] as const))(
    '%s: every number opens its rows',
    (_key, { here, money, everywhere }) => {
      for (const { text, href } of [here, everywhere]) {
        expect(text).toBe(href === undefined ? '0' : String(entriesAt(href).length));
      }
      if (money.href === undefined) {
        expect(money.text).toBe('nothing');
        return;
      }
      const { low, high } = totalOf(entriesAt(money.href));
      expect(money.text).toBe(fullRange(low, high));
    },
  );
});

const words = (made: Parameters<typeof madeLedger>[0]) =>
  ledgerQuality(madeLedger(made))
    .sentence.map(({ text }) => text)
    .join('');

test('the sentence is true of nothing, of one and of many', () => {
  expect(words({})).toBe('No contribution is dated since 10 November 2020.');
  expect(words({ contributions: [{ amount: null, rule: 'none', reason: 'no-amount' }] })).toBe(
    'Of 1 contribution dated since 10 November 2020, 1 has no amount, 1 rests on one document, 1 rests on one voice and 1 is announced and no more.',
  );
  expect(
    words({
      contributions: [
        { stage: 'paid', date: '2021' },
        { stage: 'paid', date: '2022' },
      ],
    }),
  ).toBe(
    'Of 2 contributions dated since 10 November 2020, 2 have no exact date, 2 rest on one document and 2 rest on one voice.',
  );
});
