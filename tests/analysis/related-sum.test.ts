import { describe, expect, test } from 'vitest';
import { selectEntries } from '@/lib/analysis/select';
import { totalOf } from '@/lib/analysis/totals';
import { vocabularyOf } from '@/lib/analysis/vocabulary';
import { PAGES } from '@/lib/filters/endpoints';
import { readQuery } from '@/lib/filters/read-query';
import { fullRange } from '@/lib/format/numbers';
import { pageOf } from '@/tests/support/contribution-page-of';
import { INVENTED, ledgerIn, REAL } from '@/tests/support/real-ledger';
import { groupOf, tied } from '@/tests/support/tied-ledger';

function textOf(parts: readonly { readonly text: string }[] | undefined): string | undefined {
  return parts?.map(({ text }) => text).join('');
}

describe('the sum of a group opens its rows', () => {
  test.each([REAL, INVENTED])('and the rows in %s are exactly those that are summed', (folder) => {
    const ledger = ledgerIn(folder);
    for (const { id } of ledger.contributions) {
      const group = pageOf(folder, id).related;
      for (const part of group?.counts.sum ?? []) {
        if (part.sum === undefined) continue;
        const { searchParams } = new URL(part.href ?? '', 'http://localhost');
        const { query, problems } = readQuery(
          [...searchParams],
          PAGES['/ledger'],
          vocabularyOf(ledger),
        );
        expect(problems).toEqual([]);
        const shown = selectEntries(ledger, query);
        const ids = group?.members.map((member) => member.id);
        for (const one of shown) expect(ids).toContain(one.contribution.id);
        const { low, high } = totalOf(shown);
        expect(part.text).toBe(fullRange(low, high));
      }
    }
  });

  test('where a donor’s counted rows are these', () => {
    const ledger = tied([
      { id: 'a', donor: 'bbb', related: [['follows', 'b']] },
      { id: 'b', donor: 'bbb' },
      { id: 'c' },
    ]);
    expect(groupOf(ledger, 'a')?.counts).toMatchObject({
      sum: [
        { text: 'Together they add ' },
        { text: '200.00', href: '/ledger?donor=bbb', sum: 'range' },
        { text: ' US dollars' },
        { text: ' to foreign support since 10 November 2020' },
        { text: '.' },
      ],
      total: { href: '/ledger?donor=bbb' },
    });
  });

  test('where nothing tells these from others it says so', () => {
    const ledger = tied([{ id: 'a', related: [['follows', 'b']] }, { id: 'b' }, { id: 'c' }]);
    const counts = groupOf(ledger, 'a')?.counts;
    expect(counts?.total.href).toBeNull();
    expect(textOf(counts?.sum)).toBe(
      'Together they add 200.00 US dollars to foreign support since 10 November 2020. No filter of the ledger shows these alone; each amount stands on its own page.',
    );
  });

  test('where one alone counts it is named', () => {
    const ledger = tied([
      { id: 'a', amount: null, related: [['follows', 'b']] },
      { id: 'b', date: '2019' },
    ]);
    expect(textOf(groupOf(ledger, 'a')?.counts.sum)).toBe(
      'Together they add nothing to foreign support since 10 November 2020; over all years they add 100.00 US dollars, all of it A gift (A, Aaaland).',
    );
    expect(textOf(groupOf(ledger, 'b')?.counts.sum)).toContain('all of it this one (A).');
  });
});
