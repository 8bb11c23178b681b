import { expect, test } from 'vitest';
import { contributionPage } from '@/lib/analysis/contribution-page';
import { vocabularyOf } from '@/lib/analysis/vocabulary';
import { PAGES } from '@/lib/filters/endpoints';
import { defaultQuery } from '@/lib/filters/query';
import { sourcedLedger } from '@/tests/support/sourced-ledger';

/** The fact of a contribution's page that says what it rests on. */
function restsOn(...sources: readonly string[]) {
  const ledger = sourcedLedger([{ sources }]);
  const query = defaultQuery(vocabularyOf(ledger), PAGES['/ledger/[id]']);
  return contributionPage(ledger, 'gift-0', query).facts.find(({ label }) => label === 'Rests on');
}

test.each([
  [['herald'], '1 document by 1 publisher'],
  [['herald', 'courier'], '2 documents by 2 publishers, all independent of each other'],
  [['herald', 'reprint'], '2 documents by 2 publishers, all one voice'],
  [
    ['herald', 'reprint', 'courier'],
    '3 documents by 3 publishers, 2 independent voices among them',
  ],
])('a contribution that %j report rests on %s', (sources, words) => {
  const fact = restsOn(...sources);
  expect(fact?.parts.map(({ text }) => text).join('')).toBe(words);
  expect(fact?.parts[0]?.href).toBe('#sources');
});
