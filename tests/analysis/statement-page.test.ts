import { describe, expect, test } from 'vitest';
import { statedAmount } from '@/lib/analysis/stated-amount';
import { statementPage } from '@/lib/analysis/statement-page';
import { vocabularyOf } from '@/lib/analysis/vocabulary';
import { PAGES } from '@/lib/filters/endpoints';
import { defaultQuery, type Query } from '@/lib/filters/query';
import { fullNumber } from '@/lib/format/numbers';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Statement } from '@/lib/ledger/schema';
import { madeLedger, madeParty, madeStatement } from '@/tests/support/made-ledger';
import { INVENTED, ledgerIn, REAL } from '@/tests/support/real-ledger';

const real = ledgerIn(REAL);

function pageOf(ledger: Ledger, id: string, change: Partial<Query> = {}) {
  const query = { ...defaultQuery(vocabularyOf(ledger), PAGES['/statements/[id]']), ...change };
  return statementPage(ledger, id, query, (compared) => `/to/${compared}`);
}
const factsOf = (ledger: Ledger, id: string) =>
  Object.fromEntries(
    pageOf(ledger, id).facts.map(({ label, parts }) => [
      label,
      parts.map(({ text }) => text).join(''),
    ]),
  );
/** A ledger of these statements, of a speaker and a party each unless told otherwise. */
function of(statements: readonly (Partial<Statement> & Pick<Statement, 'id'>)[]): Ledger {
  return madeLedger({ parties: [madeParty('aaa')], statements: statements.map(madeStatement) });
}

describe('what is held of a statement', () => {
  test('stands in words, with its speaker’s party linked', () => {
    const page = pageOf(real, 'bayramov-2024-11-national-share');
    expect(page).toMatchObject({
      speaker: 'Jeyhun Bayramov',
      printed: { text: 'Over 90%', lang: 'en' },
      reading: 'Read as: over 90 per cent, national share of the activities',
      pair: null,
      conversion: null,
      rivals: null,
    });
    expect(page.facts[1]).toEqual({
      label: 'Speaks for',
      parts: [{ text: 'Ministry of Foreign Affairs of Azerbaijan', href: '/parties/aze-mfa' }],
    });
    expect(page.note).toMatch(/^The featured claim/);
    expect(JSON.parse(page.json)).toEqual(
      real.byId.statement.get('bayramov-2024-11-national-share'),
    );
  });

  test('leaves out what it does not hold, and says how its date is known', () => {
    expect(factsOf(of([{ id: 'claim', role: null, dateNote: 'Inferred.' }]), 'claim')).toEqual({
      Speaker: 'A Speaker',
      Date: '1 May 2024. Inferred.',
      Quantity: 'national share',
      Base: 'of the activities',
      Period: expect.stringMatching(/^None is named/),
      Id: 'claim',
    });
  });

  test.each([
    [null, 'what it covers is not said'],
    ['both', 'national and foreign money'],
    ['national', 'national money'],
    ['foreign', 'foreign money'],
  ] as const)('a programme total that includes %s: %s', (includes, words) => {
    const total = { quantity: 'programme-total', value: '9', unit: 'USD', includes } as const;
    expect(factsOf(of([{ id: 'claim', ...total }]), 'claim')).toMatchObject({ Includes: words });
  });

  test('an id that is not held is an error', () => {
    expect(() => pageOf(real, 'nobody-2021')).toThrow('no statement "nobody-2021"');
  });
});

describe('a period that is not named', () => {
  test.each([
    [
      'of a share is taken from the first day counted to the last of its date',
      { date: '2024-11-11/2025-04' },
      'None is named. Set beside the ledger’s amounts, it is taken to concern 10 November 2020 to 30 April 2025: from the first day that is counted here to the last day of its date, the longest time that the words allow within what is counted.',
    ],
    [
      'of an older share is not assumed',
      { date: '2019' },
      'None is named. It was said before the first day that is counted here, so none is assumed.',
    ],
    [
      'of a foreign total is taken like that of a share',
      { quantity: 'foreign-total', unit: 'USD', value: '5', date: '2021' },
      'None is named. Set beside the ledger’s amounts, it is taken to concern 10 November 2020 to 31 December 2021: from the first day that is counted here to the last day of its date, the longest time that the words allow within what is counted.',
    ],
    [
      'of a national total is not assumed',
      { quantity: 'national-total', unit: 'USD', value: '5' },
      'None is named. A national total is set against what a share requires only where it names its time, so none is assumed.',
    ],
    ['of a cost is none', { quantity: 'unit-cost', unit: 'USD', per: 'mine' }, 'None is named.'],
    [
      'of a share of a damage is none',
      { quantity: 'cost-estimate', unit: 'percent' },
      'None is named.',
    ],
  ] satisfies readonly (readonly [string, Partial<Statement>, string])[])(
    '%s',
    (_words, made, period) => {
      expect(factsOf(of([{ id: 'claim', ...made }]), 'claim').Period).toBe(period);
    },
  );

  test('one that is named stands as it is', () => {
    expect(factsOf(of([{ id: 'claim', period: '2008/2012' }]), 'claim').Period).toBe(
      '2008 to 2012',
    );
  });
});

describe('a conversion', () => {
  test('takes the period, or the date where none is named, and says so', () => {
    expect(pageOf(real, 'eeas-2025-04-eu-total').conversion).toMatchObject({
      headline: expect.stringMatching(/^At the mean rates of 2020 to 2025 it comes to /),
      sentences: expect.arrayContaining(['Conversions take its period, 2020 to 2025.']),
    });
    expect(pageOf(real, 'michalko-2022-05-eu-total').conversion?.sentences[0]).toBe(
      'It names no period, so conversions take its date, 4 May 2022.',
    );
  });

  test.each(['USD', 'EUR', 'AZN', 'GBP'])(
    'of every total is that of the claim page, in %s',
    (currency) => {
      for (const statement of real.statements) {
        const amount = statedAmount(statement, currency, real.rates);
        if (!amount) continue;
        const row = pageOf(real, statement.id, { currency }).conversion?.rows.find(
          ({ current }) => current,
        );
        expect(row?.high, statement.id).toBe(fullNumber(amount.value));
      }
    },
  );

  test('of what has no rate is said to be missing', () => {
    const ledger = of([
      { id: 'claim', quantity: 'foreign-total', value: '5', unit: 'EUR', date: '2004-03-10' },
    ]);
    expect(pageOf(ledger, 'claim').conversion?.headline).toBe(
      'It cannot be converted into US dollars: no rate of its date is held',
    );
  });

  test('of the cost of one piece is one too', () => {
    expect(
      pageOf(real, 'safikhanov-2021-04-cost-per-mine', { currency: 'EUR' }).conversion,
    ).toMatchObject({
      headline: expect.stringMatching(
        /^At the rates of 29 April 2021 it comes to 82\d\.\d\d euros$/,
      ),
    });
  });
});

test('statements of the same figure that do not meet it stand on the page, as printed', () => {
  const ledger = of([
    { id: 'claim', period: '2021', value: '90', qualifier: null },
    { id: 'rival', period: '2021', value: '80', qualifier: null, printed: '80 %', speaker: 'B' },
  ]);
  expect(pageOf(ledger, 'claim').rivals).toMatchObject({
    headline: '1 other statement of the same figure and the same time does not meet it',
    lines: [{ id: 'rival', href: '/statements/rival', printed: { text: '80 %' } }],
  });
});

describe('others of the same speaker', () => {
  test('stand by the time they are of, which each names, and without the name that the heading has', () => {
    const ledger = of([
      { id: 'claim' },
      { id: 'older', date: '2020' },
      { id: 'newer', date: '2025-02' },
      { id: 'later', period: '2012' },
      { id: 'longer', period: '2008/2012' },
      { id: 'earlier', period: '2008' },
      { id: 'strange', speaker: 'Another' },
    ]);
    const { others } = pageOf(ledger, 'claim');
    expect(others?.headline).toBe('5 other statements of A Speaker are held');
    const share = 'national share of the activities';
    expect(others?.lines.map(({ id, said, what }) => [id, said, what])).toEqual([
      ['earlier', '1 May 2024', `${share}, 2008`],
      ['longer', '1 May 2024', `${share}, 2008 to 2012`],
      ['later', '1 May 2024', `${share}, 2012`],
      ['newer', 'February 2025', `${share}, no period named`],
      ['older', '2020', `${share}, no period named`],
    ]);
    expect(pageOf(ledger, 'strange').others).toBeNull();
  });
});

describe('the documents', () => {
  test('stand each once, with where in it the statement is', () => {
    const { sources } = pageOf(real, 'amirbayov-2025-12-04-national-total');
    expect(sources.rows.map(({ publisher, locator }) => [publisher.text, locator])).toEqual([
      ['Anadolu Agency', 'paragraph on spending since 2020'],
      ['AnewZ', 'paragraph on spending since 2020'],
    ]);
    const source = 'paper-2021-0000';
    const twice = of([
      {
        id: 'claim',
        sources: [
          { source, locator: 'title' },
          { source, locator: null },
          { source, locator: 'third answer' },
        ],
      },
    ]);
    expect(pageOf(twice, 'claim').sources).toMatchObject({
      headline: 'One document, read whole. No archived copy is known',
      rows: [{ id: source, locator: 'title; third answer' }],
    });
  });
});

test.each([REAL, INVENTED])('every statement of %s has a page, in every currency', (folder) => {
  const ledger = ledgerIn(folder);
  for (const currency of ledger.subject.currencies) {
    for (const { id, unit, counterpart } of ledger.statements) {
      const page = pageOf(ledger, id, { currency });
      expect(page.sources.rows.length, id).toBeGreaterThan(0);
      expect(page.compared.length, id).toBeGreaterThan(0);
      expect(page.conversion === null, id).toBe(unit === 'percent');
      expect(page.pair === null, id).toBe(counterpart === null);
    }
  }
});
