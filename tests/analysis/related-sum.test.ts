import { describe, expect, test } from 'vitest';
import type { Entry } from '@/lib/analysis/count';
import { selectEntries } from '@/lib/analysis/select';
import { totalOf } from '@/lib/analysis/totals';
import { vocabularyOf } from '@/lib/analysis/vocabulary';
import { PAGES } from '@/lib/filters/endpoints';
import { readQuery } from '@/lib/filters/read-query';
import { fullRange } from '@/lib/format/numbers';
import { markOf } from '@/lib/format/sums';
import type { Ledger } from '@/lib/ledger/ledger';
import { pageOf } from '@/tests/support/contribution-page-of';
import { INVENTED, ledgerIn, REAL } from '@/tests/support/real-ledger';
import { groupOf, tied } from '@/tests/support/tied-ledger';

function textOf(parts: readonly { readonly text: string }[] | undefined): string | undefined {
  return parts?.map(({ text }) => text).join('');
}

const NO_GROUP = { headline: { parts: [] }, counts: { sum: [] }, members: [] };

function rowsAt(ledger: Ledger, href: string): readonly Entry[] {
  const { searchParams } = new URL(href, 'http://localhost');
  const { query, problems } = readQuery([...searchParams], PAGES['/ledger'], vocabularyOf(ledger));
  expect(problems).toEqual([]);
  return selectEntries(ledger, query);
}

describe('the sum of a group opens its rows', () => {
  test.each([REAL, INVENTED])('and the rows in %s are exactly those that are summed', (folder) => {
    const ledger = ledgerIn(folder);
    for (const { id } of ledger.contributions) {
      const { headline, counts, members } = pageOf(folder, id).related ?? NO_GROUP;
      for (const { text, href = '', sum } of [...headline.parts, ...counts.sum]) {
        if (sum === undefined) continue;
        const shown = rowsAt(ledger, href);
        const ids = members.map((member) => member.id);
        for (const one of shown) expect(ids).toContain(one.contribution.id);
        const total = totalOf(shown);
        const promised = sum === 'range' ? text : sum;
        expect([fullRange(total.low, total.high), markOf(total)]).toContain(promised);
      }
    }
  });

  test('in the period of the page, and over all years where more of them count', () => {
    const ledger = tied([
      { id: 'a', related: [['follows', 'b']] },
      { id: 'b' },
      { id: 'c', date: '2019', related: [['part-of', 'b']] },
      { id: 'd' },
    ]);
    const here = '/ledger?counted=counted&relatedTo=a';
    const everywhere = '/ledger?counted=counted&relatedTo=a&period=all';
    expect(groupOf(ledger, 'a')).toMatchObject({
      headline: {
        parts: [
          { text: expect.stringMatching(/; two of the three count .*, together $/) },
          { text: '$200.00', href: here, sum: '200.00 200.00' },
        ],
      },
      counts: {
        sum: [
          { text: 'Together they add ' },
          { text: '200.00', href: here, sum: 'range' },
          { text: ' US dollars' },
          { text: ' to foreign support since 10 November 2020' },
          { text: '; over all years ' },
          { text: '300.00', href: everywhere, sum: 'range' },
          { text: ' US dollars' },
          { text: '.' },
        ],
        total: { href: everywhere },
      },
    });
  });

  test('where one alone counts it is named', () => {
    const ledger = tied([
      { id: 'a', amount: null, related: [['follows', 'b']] },
      { id: 'b', date: '2019' },
    ]);
    expect(textOf(groupOf(ledger, 'a')?.counts.sum)).toBe(
      'Together they add nothing to foreign support since 10 November 2020; over all years they add 100.00 US dollars, all of it “A gift” (A, Aaaland).',
    );
    expect(textOf(groupOf(ledger, 'b')?.counts.sum)).toContain('all of it this one (A).');
  });
});
