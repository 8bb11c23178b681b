import { describe, expect, test } from 'vitest';
import { spendingPage } from '@/lib/analysis/spending-page';
import { spentAmount } from '@/lib/analysis/stated-amount';
import { vocabularyOf } from '@/lib/analysis/vocabulary';
import { PAGES } from '@/lib/filters/endpoints';
import { defaultQuery } from '@/lib/filters/query';
import { currencyName } from '@/lib/format/currencies';
import { fullNumber } from '@/lib/format/numbers';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Spending } from '@/lib/ledger/schema';
import { madeLedger, madeSpending } from '@/tests/support/made-ledger';
import { INVENTED, ledgerIn, REAL } from '@/tests/support/real-ledger';

const real = ledgerIn(REAL);

function pageOf(ledger: Ledger, currency = 'USD') {
  const query = { ...defaultQuery(vocabularyOf(ledger), PAGES['/spending']), currency };
  return spendingPage(ledger, query);
}
const of = (spending: readonly (Partial<Spending> & Pick<Spending, 'id'>)[]) =>
  pageOf(madeLedger({ spending: spending.map(madeSpending) }));
const linesOf = (page: ReturnType<typeof pageOf>) =>
  page?.groups.flatMap(({ lines }) => lines) ?? [];

describe('a line', () => {
  test('stands with all that is held of it', () => {
    const line = linesOf(pageOf(real)).find(({ id }) => id === 'aze-2025-9m-demining');
    expect(line).toEqual({
      id: 'aze-2025-9m-demining',
      title: 'Nine months, line for restoring the regained areas',
      level: 0,
      payer: { text: 'Azerbaijan', href: '/parties/aze' },
      period: '1 January 2025 to 30 September 2025',
      printed: {
        text: '41 million manats ($24.1 million)',
        lang: 'en',
        lost: false,
        qualifier: null,
      },
      held: '41,000,000 Azerbaijani manats',
      converted: {
        amount: '24,117,647.06 US dollars',
        how: '1 AZN = 0.588235 USD, 1 January 2025 to 30 September 2025: derived through the US dollar, not a central-bank rate',
      },
      what: 'spent, budget line of the activity, well supported',
      cumulativeFrom: '1 January 2025',
      inside: [],
      contains: [{ text: 'First half of the year', href: '#aze-2025-h1-demining' }],
      note: expect.stringMatching(/^Operative data/),
      sources: [
        {
          document: { text: 'Report', href: '/sources/report-2025-10-22-9a78' },
          published: '22 Oct. 2025',
          locator: 'second paragraph',
        },
        {
          document: { text: 'Report', href: '/sources/report-2025-10-22-7616' },
          published: '22 Oct. 2025',
          locator: 'third paragraph',
        },
      ],
      rivals: [],
      disagreement: null,
    });
  });

  test('has what contradicts it beside it, and why that is not held', () => {
    const line = linesOf(pageOf(real)).find(({ id }) => id === 'aze-2020-demining');
    expect(line?.rivals).toEqual([
      {
        printed: {
          text: '2.9 billion manat ($1.7 billion)',
          lang: 'en',
          lost: false,
          qualifier: null,
        },
        reading: '2,900,000,000 Azerbaijani manats',
        document: { text: 'Trend', href: '/sources/trend-2021-05-24-3596' },
        published: '24 May 2021',
        why: expect.stringMatching(/taken as an error of the report\.$/),
      },
    ]);
  });

  test('in the comparison currency is not converted, without a rate it says so', () => {
    const page = of([
      { id: 'same' },
      { id: 'old', period: '2004', amount: { value: '5', currency: 'EUR' } },
    ]);
    expect(linesOf(page).map(({ converted }) => converted)).toEqual([
      null,
      { amount: null, how: 'no rate of its time into US dollars is held' },
    ]);
    expect(page?.rates).toEqual([]);
  });

  test.each(['USD', 'EUR', 'GBP'])(
    'comes to what the claim page takes it for, in %s',
    (currency) => {
      const lines = linesOf(pageOf(real, currency));
      for (const entry of real.spending) {
        const amount = spentAmount(entry, currency, real.rates);
        const line = lines.find(({ id }) => id === entry.id);
        const words = amount && `${fullNumber(amount.value)} ${currencyName(currency)}`;
        expect(line?.converted?.amount ?? words, entry.id).toBe(words);
      }
    },
  );
});

describe('lines inside others', () => {
  const order = (made: readonly (Partial<Spending> & Pick<Spending, 'id'>)[]) =>
    linesOf(of(made)).map(({ id, level }) => `${level} ${id}`);

  test('stand below the one that contains them, as deep as they lie', () => {
    expect(
      order([
        { id: 'a' },
        { id: 'b', within: ['c'] },
        { id: 'c' },
        { id: 'd', within: ['b', 'c'] },
      ]),
    ).toEqual(['0 a', '0 c', '1 b', '2 d']);
  });

  test('of another nature stand by themselves, and name it', () => {
    const lines = linesOf(
      of([
        { id: 'plan', nature: 'planned' },
        { id: 'part', within: ['plan'] },
      ]),
    );
    expect(lines.map(({ id, level }) => `${level} ${id}`)).toEqual(['0 part', '0 plan']);
    expect(lines[0]?.inside).toEqual([{ text: 'Clearing', href: '#plan' }]);
    expect(lines[1]?.contains).toEqual([{ text: 'Clearing', href: '#part' }]);
  });

  test('are counted in the heading', () => {
    expect(pageOf(real)?.groups.map(({ label, headline }) => `${label}: ${headline}`)).toEqual([
      'Spent: 10 lines are reported as spent; two of them lie inside another',
      'Planned, ordered or estimated: 2 lines are reported as planned, ordered or estimated',
    ]);
  });
});

describe('the headline', () => {
  const rival = {
    printed: '$9',
    value: '9',
    currency: 'USD',
    source: 'paper-2021-0000',
    why: 'Odd.',
  };
  test.each([
    [[{ id: 'a' }], '1 line of spending is reported, and no document contradicts one'],
    [
      [{ id: 'a', rivals: [rival] }, { id: 'b' }],
      '2 lines of spending are reported; one is contradicted by another figure',
    ],
    [
      [
        { id: 'a', rivals: [rival] },
        { id: 'b', rivals: [rival, rival] },
      ],
      '2 lines of spending are reported; two are contradicted by another figure',
    ],
  ])('%j: %s', (made, headline) => {
    expect(of(made)?.headline).toBe(headline);
  });
});

test('every line stands once, spent or beside it', () => {
  const ids = linesOf(pageOf(real)).map(({ id }) => id);
  expect(ids.toSorted()).toEqual(real.spending.map(({ id }) => id).toSorted());
});

test('plans without anything spent have one group', () => {
  expect(of([{ id: 'a', nature: 'order' }])?.groups.map(({ id }) => id)).toEqual(['planned']);
});

test('a ledger without spending has no such page', () => {
  expect(pageOf(ledgerIn(INVENTED), 'EUR')).toBeNull();
});
