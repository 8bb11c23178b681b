import { describe, expect, test } from 'vitest';
import { linksFor } from '@/lib/analysis/links';
import { relatedTo } from '@/lib/analysis/related-contributions';
import { vocabularyOf } from '@/lib/analysis/vocabulary';
import { PAGES } from '@/lib/filters/endpoints';
import { defaultQuery, type Query } from '@/lib/filters/query';
import type { Contribution } from '@/lib/ledger/schema';
import { pageOf } from '@/tests/support/contribution-page-of';
import { madeLedger } from '@/tests/support/made-ledger';
import { ledgerIn, REAL } from '@/tests/support/real-ledger';

describe('related contributions are shown from both sides', () => {
  const real = ledgerIn(REAL);
  const relations = real.contributions.flatMap(({ id, related }) =>
    related.map((relation) => ({ from: id, to: relation.id, how: relation.how })),
  );
  const turned: Readonly<Record<string, string>> = {
    'part-of': 'contains',
    contains: 'is part of',
    'may-be-same': 'may be the same as',
    follows: 'is followed by',
    'passes-on': 'is handed on by',
  };
  test.each(relations)('$from $how $to', ({ from, to, how }) => {
    const seen = pageOf(REAL, to).related?.rows.filter(
      ({ title }) => title.href === `/ledger/${from}`,
    );
    expect(seen?.map((row) => row.how)).toContain(turned[how]);
    expect(new Set(seen?.map(({ key }) => key)).size).toBe(seen?.length);
  });
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
  ['fra-2022-tool-kits', 'fra-2021-demining', {}, 'adds 473,080.00 to 591,350.00 USD to the total'],
  [
    'sau-2024-demining',
    'sau-2025-three-countries',
    {},
    'adds nothing: its money is counted elsewhere',
  ],
])('on the page of %s, %s with %j: %s', (id, other, change, words) => {
  const row = pageOf(REAL, id, change).related?.rows.find(
    ({ title }) => title.href?.split('?')[0] === `/ledger/${other}`,
  );
  expect(row?.counted).toContain(words);
});

describe('the headline names the relation where all have the same', () => {
  type Own = Contribution['related'];
  const headlineOf = (own: Own): string | undefined => {
    const made = madeLedger({
      contributions: ['a', 'b', 'c', 'd'].map((id) => ({ id })),
    });
    const [first, ...others] = made.contributions;
    if (!first) throw new Error('no contribution is made');
    const contribution = { ...first, related: own };
    const contributions = [contribution, ...others];
    const byId = {
      ...made.byId,
      contribution: new Map(contributions.map((one) => [one.id, one])),
    };
    const ledger = { ...made, contributions, byId };
    const query = defaultQuery(vocabularyOf(ledger), PAGES['/ledger/[id]']);
    return relatedTo(contribution, ledger, linksFor(ledger, query), query)?.headline;
  };
  const related = (id: string, how: Own[number]['how']) => ({ id, how, why: 'A reason.' });

  test.each<[Own, string | undefined]>([
    [[], undefined],
    [[related('b', 'part-of')], 'It is part of one other contribution'],
    [[related('b', 'may-be-same')], 'It may be the same as one other contribution'],
    [[related('b', 'contains'), related('c', 'contains')], 'It contains two other contributions'],
    [[related('b', 'follows'), related('c', 'follows')], 'It comes after two other contributions'],
    [[related('b', 'passes-on')], 'It hands on the money of one other contribution'],
    [
      [related('b', 'contains'), related('c', 'contains'), related('d', 'follows')],
      'Three other contributions are related to it',
    ],
  ])('%j: %s', (own, headline) => {
    expect(headlineOf(own)).toBe(headline);
  });

  test('a relation that the other file alone names is read from its other side', () => {
    expect(pageOf(REAL, 'gbr-2021-undp-tranche').related?.headline).toBe(
      'It is followed by one other contribution',
    );
  });
});
