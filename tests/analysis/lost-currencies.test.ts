import { describe, expect, test } from 'vitest';
import { linksFor } from '@/lib/analysis/links';
import { lostCurrencies } from '@/lib/analysis/lost-currencies';
import type { LostCase } from '@/lib/analysis/lost-rows';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Contribution, ReportAmount } from '@/lib/ledger/schema';
import { as, ledgerOfReports, lost, shared } from '@/tests/support/made-conversions';
import { printed } from '@/tests/support/made-reports';

/** On 4 May 2021 a euro is 1.25 dollars and 0.8 pounds; comparison currencies are USD and EUR. */
const all = (ledger: Ledger) => lostCurrencies(ledger, linksFor(ledger, null));

function caseOf(
  reports: readonly (readonly ReportAmount[])[],
  published: string | null = '2021-05-04',
  made: Partial<Contribution> = {},
): LostCase {
  const [only] = all(ledgerOfReports(reports, published, made)).cases;
  if (!only) throw new Error('a figure without a currency is a case');
  return only;
}

const said = ({ sentences }: LostCase) =>
  sentences.map(({ parts }) => parts.map(({ text }) => text).join(''));

const readings = ({ table }: LostCase) =>
  (table?.equivalents ?? []).map(({ rows }) =>
    Object.fromEntries(rows.map(({ currency, reading }) => [currency, reading])),
  );

const CANDIDATES: Contribution['amount'] = {
  candidates: [
    { value: '400', currency: 'USD' },
    { value: '400', currency: 'GBP' },
  ],
  why: 'Two readings.',
};

describe('what the printed equivalents allow', () => {
  test.each<[string, LostCase, string]>([
    [
      'one reading',
      caseOf([[lost(), as('499', 'USD')]]),
      'One of two currencies tried fits the printed equivalent: euros',
    ],
    [
      'one reading by two equivalents',
      caseOf([[lost(), as('499', 'USD'), as('321', 'GBP')]]),
      'One of three currencies tried fits the printed equivalents: euros',
    ],
    [
      'several readings',
      caseOf([[lost(), as('300', 'GBP', { qualifier: 'at-least' })]]),
      'Two of three currencies tried fit the printed equivalent, euros and British pounds: the test does not decide between them',
    ],
    [
      'none',
      caseOf([[lost(), as('4321', 'USD')]]),
      'No currency tried fits the printed equivalent',
    ],
    [
      'nothing can be told of one printed too coarsely',
      caseOf([[lost(), as('5', 'USD')]]),
      'Of no currency tried can the printed equivalent tell',
    ],
    [
      'none, and of some it cannot be told',
      caseOf([[lost(), as('4321', 'USD')]], null),
      'Of no currency tried can the printed equivalent tell',
    ],
    [
      'a reading that only one of two equivalents can test',
      caseOf([[lost(), as('499', 'USD'), as('5', 'GBP')]]),
      'One of three currencies tried fits the printed equivalents that can be tested: euros',
    ],
    [
      'a reading of which no rate is held',
      caseOf([[lost(), as('499', 'USD')], [printed('AZN 5', '5', 'AZN')]]),
      'One of three currencies tried fits the printed equivalent: euros; of Azerbaijani manats it cannot tell',
    ],
    [
      'none fits, and of one no rate is held',
      caseOf([[lost(), as('4321', 'USD')], [printed('AZN 5', '5', 'AZN')]]),
      'No currency tried fits the printed equivalent; of Azerbaijani manats the test cannot tell',
    ],
    [
      'only the candidates that the ledger leaves open',
      caseOf([[shared(), as('319', 'EUR')]], '2021-05-04', { amount: CANDIDATES }),
      'One of two currencies tried fits the printed equivalent: US dollars',
    ],
    [
      'no equivalent',
      caseOf([[shared()]], '2021-05-04', { amount: CANDIDATES }),
      'No equivalent is printed beside it, so no reading can be tried',
    ],
    [
      'no equivalent of a known currency',
      caseOf([[lost(), as('499', null)]]),
      'No equivalent of a known currency stands beside it, so no reading can be tried',
    ],
  ])('%s', (_what, one, finding) => {
    expect(one.finding).toBe(finding);
  });

  test('each reading is tried at both rates, and the words say no more than that', () => {
    const one = caseOf([[lost(), as('499', 'USD')]]);
    expect(
      one.table?.equivalents[0]?.rows.map((row) => [
        row.name,
        row.implied.replaceAll('\u00a0', ' '),
        row.onDate.word,
        row.onDate.gap,
        row.onDate.rate,
        row.atPublication.word,
        row.reading,
      ]),
    ).toEqual([
      [
        'US dollars',
        '1 USD = 1.24625 to 1.24875 USD',
        'off',
        '24.63 % above',
        '1',
        'off',
        'excluded',
      ],
      [
        'Euros',
        '1 EUR = 1.24625 to 1.24875 USD',
        'agrees',
        '0.10 % below',
        '1.25',
        'agrees',
        'allowed',
      ],
    ]);
  });

  test('off at one rate alone excludes nothing where the other cannot be tested', () => {
    const one = caseOf([[lost(), as('499', 'USD')]], null);
    expect(readings(one)).toEqual([{ USD: 'cannot tell', EUR: 'allowed' }]);
  });

  test.each([
    ['over', '300', 'a lower bound alone', 'at least about 0.75 GBP'],
    ['at-least', '300', 'a lower bound alone', 'at least about 0.75 GBP'],
    ['up-to', '400', 'an upper bound alone', 'at most about 1 GBP'],
  ] as const)(
    '“%s” names one bound, and allows whatever lies beyond',
    (qualifier, value, bound, most) => {
      const [first] = said(caseOf([[lost(), as(value, 'GBP', { qualifier })]]));
      expect(first).toContain(bound);
      expect(first).toContain(`${most}, whether it was tried or not.`);
    },
  );

  test('a figure beside another of the same document may not be what is converted', () => {
    const one = caseOf([
      [lost(), printed('€300', '300', 'EUR', { role: 'rival' }), as('499', 'USD')],
    ]);
    expect(said(one)).toContain(
      'The same document prints other figures too; an equivalent may be meant as one of those.',
    );
  });
});

describe('how the ledger holds it', () => {
  test('is quoted as the ledger’s own words', () => {
    expect(said(caseOf([[lost()]])).at(-1)).toBe(
      'The ledger holds 100 US dollars. Its own words on that: “Printed.”',
    );
    expect(said(caseOf([[shared()]], null, { amount: CANDIDATES })).at(-1)).toBe(
      'The ledger holds 400 US dollars or British pounds: the currency is undecided. Its own words on that: “Two readings.”',
    );
    expect(said(caseOf([[lost()]], null, { amount: null })).at(-1)).toBe(
      'The ledger holds no amount.',
    );
  });

  test('a lost sign is told from a word that several currencies share', () => {
    expect(caseOf([[lost()]]).how).toBe('sign lost in this copy');
    expect(caseOf([[shared()]]).how).toBe('only a word that several currencies share');
  });
});
