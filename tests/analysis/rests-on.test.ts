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
  [
    { sources: [herald, courier] },
    '2 documents by 2 publishers; both print an amount, independently of each other',
  ],
  [
    { sources: [herald, reprint] },
    '2 documents by 2 publishers; both print an amount, as one voice',
  ],
  [
    { sources: [herald, reprint, courier] },
    '3 documents by 3 publishers; all print an amount, 2 independent voices among them',
  ],
  [
    { sources: [herald], confirmedBy: [courier, gazette] },
    '3 documents by 3 publishers; one of them prints an amount',
  ],
  [
    { sources: [herald, courier], confirmedBy: [gazette] },
    '3 documents by 3 publishers; two of them print an amount, independently of each other',
  ],
  [
    { sources: [herald, reprint], confirmedBy: [gazette] },
    '3 documents by 3 publishers; two of them print an amount, as one voice',
  ],
  [
    { sources: [herald, reprint, courier], confirmedBy: [gazette] },
    '4 documents by 4 publishers; three of them print an amount, 2 independent voices among them',
  ],
  [
    { ...unheld, sources: [], confirmedBy: [herald] },
    '1 document by 1 publisher; it prints no amount',
  ],
  [
    { ...unheld, sources: [], confirmedBy: [herald, reprint] },
    '2 documents by 2 publishers, both one voice; neither of them prints an amount',
  ],
  [
    { ...unheld, sources: [], confirmedBy: [herald, courier, gazette] },
    '3 documents by 3 publishers, independent of each other; none of them prints an amount',
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
