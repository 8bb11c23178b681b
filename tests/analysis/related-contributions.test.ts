import { describe, expect, test } from 'vitest';
import type { Query } from '@/lib/filters/query';
import { pageOf } from '@/tests/support/contribution-page-of';
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
    const seen = pageOf(REAL, to).related.filter(({ title }) => title.href === `/ledger/${from}`);
    expect(seen.map((row) => row.how)).toContain(turned[how]);
    expect(new Set(seen.map(({ key }) => key)).size).toBe(seen.length);
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
  const row = pageOf(REAL, id, change).related.find(
    ({ title }) => title.href?.split('?')[0] === `/ledger/${other}`,
  );
  expect(row?.counted).toContain(words);
});
