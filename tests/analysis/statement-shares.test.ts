import { expect, test } from 'vitest';
import { comparedWith } from '@/lib/analysis/statement-compared';
import { vocabularyOf } from '@/lib/analysis/vocabulary';
import { PAGES } from '@/lib/filters/endpoints';
import { defaultQuery, type Query } from '@/lib/filters/query';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Statement } from '@/lib/ledger/schema';
import { madeLedger, madeStatement } from '@/tests/support/made-ledger';
import { ledgerIn, REAL } from '@/tests/support/real-ledger';

/** What a stated share requires beside the ledger, and what its speaker’s own amounts yield. */

const real = ledgerIn(REAL);

function sentencesOf(ledger: Ledger, id: string, change: Partial<Query> = {}) {
  const query = { ...defaultQuery(vocabularyOf(ledger), PAGES['/statements/[id]']), ...change };
  const statement = ledger.byId.statement.get(id);
  return statement ? comparedWith(statement, ledger, query, (to) => `/to/${to}`) : [];
}
const wordsOf = (ledger: Ledger, id: string) =>
  sentencesOf(ledger, id).map(({ parts }) => parts.map(({ text }) => text).join(''));

function featuring(change: Partial<Statement>, contributions: readonly object[] = []): Ledger {
  return madeLedger({ contributions, statements: [madeStatement({ id: 'claim', ...change })] });
}

test('the featured statement says what the ledger counts beside it, and what its share takes', () => {
  expect(wordsOf(real, 'bayramov-2024-11-national-share')[1]).toBe(
    'The ledger counts foreign support of 18,809,738.34 to 40,328,372.63 US dollars from 10 November 2020 to 4 April 2025; beside it, a national share of 90 per cent takes national spending of 169,287,645.06 to 362,955,353.67 US dollars.',
  );
});

test.each<[string, Ledger, string]>([
  [
    'nothing foreign',
    featuring({ period: '2021' }),
    'No foreign support counts from 1 January 2021 to 31 December 2021.',
  ],
  [
    'all of it',
    featuring({ period: '2021', value: '100' }, [{ low: '100', high: '200' }]),
    'The ledger counts foreign support of 100.00 to 200.00 US dollars from 1 January 2021 to 31 December 2021.',
  ],
])('a featured share of %s takes no sum', (_name, ledger, sentence) => {
  expect(wordsOf(ledger, 'claim')[1]).toBe(sentence);
});

test('a featured share of no time says nothing of amounts', () => {
  expect(wordsOf(featuring({ date: '2015' }), 'claim')).toHaveLength(2);
});

test.each([
  ['landmine-monitor-2013-national-share', '81.66 per cent for 2008 to 2012.'],
  [
    'amirbayov-2024-05-national-share',
    '95.39 per cent for 10 November 2020 to 31 May 2024; 95.10 or 94.85 per cent for 2020 to 4 December 2025; 94.85 or 95.10 per cent for November 2020 to December 2025.',
  ],
  ['amirbayov-2025-12-04-national-share', '95.10 or 94.85 per cent for 2020 to 4 December 2025.'],
])('%s: what the speaker’s own amounts yield', (id, words) => {
  expect(wordsOf(real, id)[0]).toBe(
    `Amounts that the same speaker stated in pairs yield a national share of ${words}`,
  );
});

test('the share of a pair opens the statement of its national side', () => {
  const [pairs] = sentencesOf(real, 'landmine-monitor-2013-national-share', { currency: 'AZN' });
  expect(pairs?.parts[1]).toEqual({
    text: '81.66 per cent',
    href: '/statements/landmine-monitor-2013-national-2008-2012?currency=AZN',
  });
});
