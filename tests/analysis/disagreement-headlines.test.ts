import { describe, expect, it } from 'vitest';
import { disagreementsPage } from '@/lib/analysis/disagreements-page';
import { vocabularyOf } from '@/lib/analysis/vocabulary';
import { PAGES } from '@/lib/filters/endpoints';
import { defaultQuery } from '@/lib/filters/query';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Contribution } from '@/lib/ledger/schema';
import { madeLedger } from '@/tests/support/made-ledger';
import { printed, reported } from '@/tests/support/made-reports';
import { INVENTED, ledgerIn } from '@/tests/support/real-ledger';

const pageOf = (ledger: Ledger) =>
  disagreementsPage(ledger, defaultQuery(vocabularyOf(ledger), PAGES['/disagreements']));

const withContributions = (...contributions: readonly Contribution[]): Ledger => ({
  ...madeLedger({ contributions: [{}] }),
  contributions,
});

const differing = (id: string, made: Parameters<typeof reported>[1] = {}) =>
  reported([[printed('$100', '100')], [printed('$125', '125', 'USD', { role: 'rival' })]], {
    id,
    ...made,
  });

describe('headlines of disagreements', () => {
  it.each([
    ['no figure', [], 'No two sources of this ledger differ on a figure'],
    [
      'one figure',
      [differing('one', { low: '100', high: '125' })],
      'Sources differ on one contribution; the ledger leaves sizes side by side: the larger is 25 % more than the smaller',
    ],
    [
      'a tie',
      ['one', 'two'].map((id) => differing(id, { low: '100', high: '125' })),
      'Sources differ on two contributions; of each the ledger leaves sizes side by side: at the widest of them, the larger is 25 % more than the smaller',
    ],
    [
      'one held in one size',
      [differing('one')],
      'Sources differ on one contribution; the ledger holds one size and says why',
    ],
    [
      'all held in one size',
      [differing('one'), differing('two')],
      'Sources differ on two contributions; of each the ledger holds one size and says why',
    ],
    [
      'one of two',
      [differing('one'), differing('two', { low: '100', high: '200' })],
      'Sources differ on two contributions; of one the ledger holds one size and says why; of the other it leaves sizes side by side: the larger is twice the smaller',
    ],
    [
      'sizes of which some are rejected: only those left side by side are compared',
      [
        reported(
          [
            [printed('$100', '100')],
            [printed('$110', '110')],
            [printed('$800', '800', 'USD', { role: 'rival' })],
          ],
          { id: 'one', low: '100', high: '110' },
        ),
      ],
      'Sources differ on one contribution; the ledger leaves sizes side by side: the larger is 10 % more than the smaller',
    ],
    [
      'one without a ratio beside one with',
      [
        differing('one', { low: '100', high: '125' }),
        reported([[printed('X5', '5', 'XXX')], [printed('$7', '7')]], {
          id: 'two',
          amount: null,
          rule: 'none',
          reason: 'no-amount',
        }),
      ],
      'Sources differ on two contributions; of each the ledger leaves sizes side by side: where a ratio can be told, at the widest of them, the larger is 25 % more than the smaller',
    ],
    [
      'no amount held',
      [differing('one', { amount: null, rule: 'none', reason: 'no-amount' })],
      'Sources differ on one contribution; the ledger leaves sizes side by side: the larger is 25 % more than the smaller',
    ],
  ])('are right for %s', (_, contributions, headline) => {
    expect(pageOf(withContributions(...contributions)).headline).toBe(headline);
  });

  it.each([
    [[], 'No two documents give one contribution different sizes'],
    [
      [differing('one')],
      'Documents give one contribution different sizes; it counts in the total since 10 November 2020',
    ],
    [
      [differing('one', { date: '2019' })],
      'Documents give one contribution different sizes; it is not in the total since 10 November 2020, only in that over all years',
    ],
    [
      [differing('one'), differing('two')],
      'Documents give two contributions different sizes; all of them count in the total since 10 November 2020',
    ],
    [
      [
        differing('one', { date: '2019' }),
        differing('two', { rule: 'none', reason: 'general-aid' }),
      ],
      'Documents give two contributions different sizes; none of them is in the total since 10 November 2020, one only in that over all years',
    ],
  ])('of contributions say how many of them the total counts: %#', (contributions, headline) => {
    const [section] = pageOf(withContributions(...contributions)).sections;
    expect(section?.headline).toBe(headline);
  });

  it('of the invented ledger name its one arch', () => {
    expect(pageOf(ledgerIn(INVENTED)).headline).toBe(
      'Sources differ on one contribution; the ledger leaves sizes side by side: the larger is 13 % more than the smaller',
    );
  });
});
