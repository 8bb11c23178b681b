import { expect, test } from 'vitest';
import { contributionPage } from '@/lib/analysis/contribution-page';
import { vocabularyOf } from '@/lib/analysis/vocabulary';
import { PAGES } from '@/lib/filters/endpoints';
import { defaultQuery } from '@/lib/filters/query';
import { type Sourced, sourcedLedger } from '@/tests/support/sourced-ledger';

/** The fact of a contribution's page that says what it rests on. */
function restsOn(made: Sourced) {
  const ledger = sourcedLedger([made]);
  const query = defaultQuery(vocabularyOf(ledger), PAGES['/ledger/[id]']);
  return contributionPage(ledger, 'gift-0', query).facts.find(({ label }) => label === 'Rests on');
}

const [herald, courier, gazette, reprint] = ['herald', 'courier', 'gazette', 'reprint'] as const;
const unheld = { amount: null, rule: 'none', reason: 'no-amount' } as const;

test.each<[Sourced, string]>([
  [{ sources: [herald] }, '1 document by 1 publisher'],
  [{ sources: [reprint] }, '1 document by 1 publisher, with the text of Herald'],
  [{ sources: [herald, courier] }, '2 documents by 2 publishers, independent of each other'],
  [{ sources: [herald, reprint] }, '2 documents by 2 publishers, both of one voice, Herald'],
  [
    { sources: [herald, reprint, courier] },
    '3 documents by 3 publishers, 2 independent voices among them',
  ],
  [
    { sources: [herald], confirmedBy: [courier, gazette] },
    '1 document by 1 publisher; 2 more confirm it without a figure',
  ],
  [
    { sources: [herald, courier], confirmedBy: [gazette] },
    '2 documents by 2 publishers, independent of each other; 1 more confirms it without a figure',
  ],
  [
    { sources: [herald, reprint], confirmedBy: [gazette] },
    '2 documents by 2 publishers, both of one voice, Herald; 1 more confirms it without a figure',
  ],
  [
    { sources: [herald, reprint, courier], confirmedBy: [gazette] },
    '3 documents by 3 publishers, 2 independent voices among them; 1 more confirms it without a figure',
  ],
  [
    { ...unheld, sources: [], confirmedBy: [herald] },
    '1 document by 1 publisher; it prints no amount',
  ],
  [
    { ...unheld, sources: [], confirmedBy: [herald, reprint] },
    '2 documents by 2 publishers, both of one voice, Herald; neither prints an amount',
  ],
  [
    { ...unheld, sources: [], confirmedBy: [herald, courier, gazette] },
    '3 documents by 3 publishers, independent of each other; none prints an amount',
  ],
  [
    { ...unheld, sources: [herald], confirmedBy: [reprint, courier] },
    '3 documents by 3 publishers, 2 independent voices among them; no amount is held',
  ],
])('a contribution of %j rests on %s', (made, words) => {
  const fact = restsOn(made);
  expect(fact?.parts.map(({ text }) => text).join('')).toBe(words);
  expect(fact?.parts[0]?.href).toBe('#sources');
});
