import { expect, test } from 'vitest';
import { comparedWith } from '@/lib/analysis/statement-compared';
import { vocabularyOf } from '@/lib/analysis/vocabulary';
import { PAGES } from '@/lib/filters/endpoints';
import { defaultQuery, type Query } from '@/lib/filters/query';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Statement } from '@/lib/ledger/schema';
import { madeLedger, madeParty, madeStatement } from '@/tests/support/made-ledger';
import { ledgerIn, REAL } from '@/tests/support/real-ledger';

/** What a statement is set beside, and what the ledger itemises beside a foreign total. */

const real = ledgerIn(REAL);

function sentencesOf(ledger: Ledger, id: string, change: Partial<Query> = {}) {
  const query = { ...defaultQuery(vocabularyOf(ledger), PAGES['/statements/[id]']), ...change };
  const statement = ledger.byId.statement.get(id);
  return statement ? comparedWith(statement, ledger, query, (to) => `/to/${to}`) : [];
}
const comparedOf = (ledger: Ledger, id: string) =>
  sentencesOf(ledger, id).map(({ parts }) => parts.map(({ text }) => text).join(''));

function of(statements: readonly (Partial<Statement> & Pick<Statement, 'id'>)[]): Ledger {
  return madeLedger({ parties: [madeParty('aaa')], statements: statements.map(madeStatement) });
}

test.each([
  ['bayramov-2024-11-national-share', /^It is the statement that this ledger features/],
  ['report-2024-04-national-share', /^It stands among all stated national shares/],
  ['shafiyev-2025-04-foreign-share', /^Turned round, it stands among all stated/],
  ['andreeva-2023-05-un-total', /^Foreign totals are set beside .* for the same time\.$/],
  ['landmine-monitor-2013-national-2008', /^National totals are set beside .* about 2008\.$/],
  ['amirbayov-2024-05-programme-total', /^With the foreign part stated on the same occasion/],
  ['landmine-monitor-2005-programme-2004', /^Its national part, stated on the same occasion/],
  ['nspa-2017-jeyranchel', /no part of it is stated on the same occasion/],
  ['aliyev-2022-10-cost', /an estimate of a cost is no payment/],
  ['wuf12-2024-cost-per-mine', /the cost of one piece is no sum/],
])('%s: %s', (id, words) => {
  expect(comparedOf(real, id)[0]).toMatch(words);
});

test.each([
  [
    'amirbayov-2024-05-foreign-total',
    [
      'Of all foreign donors, the ledger itemises 13,809,738.34 to 24,614,372.63 US dollars from 10 November 2020 to 31 May 2024: 85.77 to 152.88 per cent of what is stated.',
    ],
  ],
  [
    'michalko-2022-05-eu-total',
    [
      'Of this donor, the ledger itemises',
      'Of this donor and its members, the ledger itemises',
      'The statement names no period, so no percentage follows from the two.',
    ],
  ],
  ['andreeva-2023-05-un-total', ['Through this channel, the ledger itemises']],
  [
    'cooper-2020-us-total',
    ['It ends before the counted period begins, so it is listed there apart.'],
  ],
  [
    'aliyev-2022-04-not-a-dollar',
    [/US dollars from 10 November 2020 to 29 April 2022\.$/, /names no period/],
  ],
])('%s: what the ledger itemises of the same time', (id, words) => {
  const [, ...itemised] = comparedOf(real, id);
  expect(itemised).toHaveLength(words.length);
  for (const [index, one] of words.entries()) {
    expect(itemised[index]).toMatch(one);
  }
});

test('a foreign total of a time without contributions, or of nobody in particular', () => {
  const total = { quantity: 'foreign-total', unit: 'USD', value: '5', qualifier: null } as const;
  const ledger = of([
    { id: 'claim', ...total, period: '2022', base: 'one-donor', about: 'aaa' },
    { id: 'nobody', ...total, period: '2022', base: 'one-donor' },
  ]);
  expect(comparedOf(ledger, 'claim')[1]).toBe(
    'Of this donor, the ledger itemises nothing that counts from 1 January 2022 to 31 December 2022.',
  );
  expect(comparedOf(ledger, 'nobody')[1]).toBe(
    'Of whose support it is said is not told, so it is listed there apart.',
  );
});

test('the amounts itemised open their rows, in the currency of the page', () => {
  const [, itemised] = sentencesOf(real, 'michalko-2022-05-eu-total', { currency: 'AZN' });
  expect(itemised?.parts[1]?.href).toBe(
    '/ledger?donor=eu&counted=counted&currency=AZN&from=2020-11-10&to=2022-05-04',
  );
});

test('what it is set beside is linked', () => {
  const links = sentencesOf(real, 'bayramov-2024-11-national-share').flatMap(({ parts }) =>
    parts.flatMap(({ href }) => href ?? []),
  );
  expect(links).toEqual([
    '/to/claim',
    '/ledger?counted=counted&from=2020-11-10&to=2025-04-04',
    '/to/claim',
    '/to/stated-national-share',
  ]);
});

test('two who say the same of one time have the same beside them', () => {
  const first = comparedOf(real, 'koopman-2024-05-eu-and-members');
  expect(first).toHaveLength(3);
  expect(comparedOf(real, 'michalko-2024-05-eu-total')).toEqual(first);
});
