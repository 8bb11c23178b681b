import { describe, expect, test } from 'vitest';
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
