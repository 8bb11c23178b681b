import { describe, expect, test } from 'vitest';
import { entriesOf } from '@/lib/analysis/count';
import { totalOf } from '@/lib/analysis/totals';
import type { Query } from '@/lib/filters/query';
import { fullNumber } from '@/lib/format/numbers';
import { pageOf } from '@/tests/support/contribution-page-of';
import { INVENTED, ledgerIn, REAL } from '@/tests/support/real-ledger';
import { groupOf, type Tied, tied } from '@/tests/support/tied-ledger';

describe('the headline says how they belong together and what of them counts', () => {
  const b = { id: 'b' };
  const c = { id: 'c' };
  test.each<[string, readonly Tied[], string]>([
    [
      'a part',
      [{ id: 'a', related: [['part-of', 'b']] }, b],
      'It is part of one other contribution; both count since 10 November 2020, together $200.00',
    ],
    [
      'a package',
      [
        {
          id: 'a',
          rule: 'none',
          related: [
            ['contains', 'b'],
            ['contains', 'c'],
          ],
        },
        b,
        c,
      ],
      'It contains two other contributions; two of the three count since 10 November 2020, together $200.00',
    ],
    [
      'one alone',
      [
        { id: 'a', related: [['follows', 'b']] },
        { ...b, amount: null },
      ],
      'It comes after one other contribution; only this one counts since 10 November 2020: $100.00',
    ],
    [
      'the other',
      [{ id: 'a', amount: null, related: [['may-be-same', 'b']] }, b],
      'It may be the same as one other contribution; only the other counts since 10 November 2020: $100.00',
    ],
    [
      'none',
      [
        { id: 'a', amount: null, related: [['passes-on', 'b']] },
        { ...b, amount: null },
      ],
      'It hands on the money of one other contribution; neither counts',
    ],
    [
      'a chain',
      [{ id: 'a', related: [['follows', 'b']] }, { ...b, related: [['may-be-same', 'c']] }, c],
      'It comes after one other contribution; one more is tied to it through that one; all three count since 10 November 2020, together $300.00',
    ],
    [
      'a part of three',
      [
        { id: 'a', related: [['part-of', 'b']] },
        { ...b, related: [['contains', 'c']] },
        { ...c, rule: 'none' },
      ],
      'It is part of one other contribution; one more is tied to it through that one; two of the three count since 10 November 2020, together $200.00',
    ],
    [
      'several ties of its own, and further ones',
      [
        {
          id: 'a',
          related: [
            ['contains', 'b'],
            ['contains', 'c'],
            ['follows', 'd'],
          ],
        },
        { ...b, amount: null },
        { ...c, amount: null },
        { id: 'd', amount: null, related: [['follows', 'e']] },
        { id: 'e', amount: null, related: [['follows', 'f']] },
        { id: 'f', amount: null },
      ],
      'It contains two other contributions and comes after one more; two more are tied to it through those; one of the six counts since 10 November 2020: $100.00',
    ],
    [
      'ties of more than two kinds',
      [
        {
          id: 'a',
          related: [
            ['contains', 'b'],
            ['may-be-same', 'c'],
            ['follows', 'd'],
          ],
        },
        b,
        c,
        { id: 'd', amount: null },
      ],
      'It is tied to three other contributions; three of the four count since 10 November 2020, together $300.00',
    ],
    [
      'another time',
      [
        {
          id: 'a',
          date: '2019',
          low: '0',
          high: '100',
          rule: 'up-to',
          related: [['follows', 'b']],
        },
        { ...b, date: '2019' },
      ],
      'It comes after one other contribution; neither counts since 10 November 2020, both do over all years, together $100.00 – 200.00',
    ],
  ])('%s', (_, made, headline) => {
    const { parts = [] } = groupOf(tied(made), 'a')?.headline ?? {};
    expect(parts.map(({ text }) => text).join('')).toBe(headline);
  });
});

describe('what of the group is counted', () => {
  const sentences = (made: readonly Tied[]) => groupOf(tied(made), 'a')?.counts.sentences;
  test.each<[string, readonly Tied[], readonly string[]]>([
    [
      'money that nobody takes for the same',
      [{ id: 'a', related: [['follows', 'b']] }, { id: 'b' }],
      ['The ledger ties no two of them as holding the same money, or perhaps so.'],
    ],
    [
      'a part that repeats its package',
      [
        { id: 'a', related: [['contains', 'b']] },
        { id: 'b', rule: 'none', reason: 'repeats', of: 'a' },
      ],
      [
        'Of any two that the ledger ties as holding the same money, or perhaps so, at most one counts. B adds nothing, for the reasons above.',
      ],
    ],
    [
      'a member besides that adds nothing either',
      [
        { id: 'a', related: [['contains', 'b']] },
        { id: 'b', rule: 'none', reason: 'repeats', of: 'a' },
        { id: 'c', amount: null, related: [['follows', 'a']] },
      ],
      [
        'Of any two that the ledger ties as holding the same money, or perhaps so, at most one counts. B and C add nothing, for the reasons above.',
      ],
    ],
    [
      'a package up to its high end beside its parts',
      [
        {
          id: 'a',
          low: '300',
          rule: 'up-to',
          reason: 'weak-evidence',
          related: [
            ['contains', 'b'],
            ['contains', 'c'],
          ],
        },
        { id: 'b' },
        { id: 'c' },
      ],
      [
        'In the low end, of any two that the ledger ties as holding the same money, or perhaps so, at most one counts.',
        'At the high end, which takes in whatever may count, this one (A), “A gift” (B, Aaaland) and “A gift” (C, Aaaland) all count, though the first contains the others.',
      ],
    ],
    [
      'a part of a part',
      [
        { id: 'a', rule: 'up-to', related: [['contains', 'b']] },
        { id: 'b', amount: null, related: [['contains', 'c']] },
        { id: 'c' },
      ],
      [
        'In the low end, of any two that the ledger ties as holding the same money, or perhaps so, at most one counts.',
        'At the high end, which takes in whatever may count, this one (A) and “A gift” (C, Aaaland) both count, though the first contains the other.',
      ],
    ],
    [
      'a part of what this one may be the same as: that is said, though the package is left out',
      [
        { id: 'a', related: [['may-be-same', 'b']] },
        { id: 'b', rule: 'none', reason: 'repeats', of: 'c', related: [['contains', 'c']] },
        { id: 'c' },
      ],
      [
        'This one (A) and “A gift” (C, Aaaland) both count in full, though the first may be the same as “A gift” (B, Aaaland), which contains the other. If so, a total holds that money twice; the ledger takes them for separate sums, for the reasons above.',
      ],
    ],
    [
      'two that may be the same and both count in full: that is said',
      [{ id: 'a', related: [['may-be-same', 'b']] }, { id: 'b' }],
      [
        'This one (A) and “A gift” (B, Aaaland) both count in full, though they may be the same. If so, a total holds that money twice; the ledger takes them for separate sums, for the reasons above.',
      ],
    ],
  ])('%s', (_, made, expected) => {
    expect(sentences(made)).toEqual(expected);
  });

  test.each([REAL, INVENTED])(
    'in %s the sum is that of the members, in every currency and period',
    (folder) => {
      const ledger = ledgerIn(folder);
      for (const currency of ledger.subject.currencies) {
        const entries = new Map(
          entriesOf(ledger, currency).map((one) => [one.contribution.id, one]),
        );
        for (const { id } of ledger.contributions) {
          const group = groupOf(ledger, id, { currency, period: 'all' });
          if (!group) continue;
          const { low, high } = totalOf(group.members.flatMap((one) => entries.get(one.id) ?? []));
          expect(group.counts.total).toMatchObject({
            low: fullNumber(low),
            high: fullNumber(high),
          });
        }
      }
    },
  );

  test('rows of the same title are told apart by donor and date', () => {
    const rows = pageOf(REAL, 'nato-2017-jeyranchel-project').related?.counts.rows ?? [];
    expect(rows.map(({ detail }) => detail)).toContain('Norway, 2012');
    expect(new Set(rows.map(({ name, detail }) => `${name.text} ${detail}`)).size).toBe(
      rows.length,
    );
  });

  test.each<[string, string, Partial<Query>, string]>([
    [
      'nato-2017-jeyranchel-project',
      'nato-2012-jeyranchel',
      {},
      'outside the total since 10 November 2020; over all years it adds ',
    ],
    [
      'nato-2017-jeyranchel-project',
      'nato-2012-jeyranchel',
      { period: 'all' },
      'to the total over all years',
    ],
    [
      'fra-2022-tool-kits',
      'fra-2021-demining',
      {},
      'adds 473,080.00 to 591,350.00 USD to the total',
    ],
    [
      'sau-2024-demining',
      'sau-2025-three-countries',
      {},
      'adds nothing: all of it or a part is counted elsewhere, in B (nothing at the low end and at most 3,000,000.00 USD at the high end)',
    ],
    [
      'tur-2007-saloglu',
      'nato-2007-saloglu-second-phase',
      {},
      'all of it or a part is counted elsewhere, in B and D (at most 87,080.50 USD)',
    ],
    [
      'eu-2024-team-europe-package',
      'eu-2024-team-europe-package',
      {},
      'in C and D (at most 2,954,600.00 USD at the low end and at most 3,223,200.00 at the high end)',
    ],
    [
      'nato-2007-saloglu-second-phase',
      'nato-2007-saloglu-second-phase',
      { currency: 'AZN' },
      'all of it or a part is taken for money of D, which adds nothing itself',
    ],
    ['mli-2021-dogs', 'kapital-bank-2021-dogs', {}, 'adds nothing: its donor is a domestic one'],
  ])('on the page of %s, %s with %j: %s', (id, other, change, words) => {
    const member = pageOf(REAL, id, change).related?.members.find((one) => one.id === other);
    expect(member?.counted).toContain(words);
  });
});
