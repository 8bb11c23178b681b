import { describe, expect, test } from 'vitest';
import { conversionsPage } from '@/lib/analysis/conversions-page';
import { selectPairs } from '@/lib/analysis/printed-pairs';
import { vocabularyOf } from '@/lib/analysis/vocabulary';
import { PAGES } from '@/lib/filters/endpoints';
import type { Query } from '@/lib/filters/query';
import { readQuery } from '@/lib/filters/read-query';
import type { Ledger } from '@/lib/ledger/ledger';
import { INVENTED, ledgerIn, REAL } from '@/tests/support/real-ledger';

const ledger = ledgerIn(REAL);

/** What an address of the page asks for; fails where any part of it cannot be used. */
function queryAt(href: string, of: Ledger = ledger): Query {
  const { query, problems } = readQuery(
    [...new URL(href, 'http://test.example').searchParams],
    PAGES['/conversions'],
    vocabularyOf(of),
  );
  expect(problems, href).toEqual([]);
  return query;
}

const pageAt = (href = '/conversions', of: Ledger = ledger) =>
  conversionsPage(of, queryAt(href, of));

const ADDRESSES = [
  '/conversions',
  '/conversions?verdict=off',
  '/conversions?publisher=Azernews&sort=-gap_published',
  '/conversions?printedCurrency=AZN&verdict=agrees',
  '/conversions?verdict=close&publisher=Trend',
];

describe('every choice counts the rows that it opens', () => {
  const countAt = (href: string) => selectPairs(ledger, queryAt(href)).length;

  test.each(ADDRESSES)('verdicts, and any: %s', (address) => {
    const choices = pageAt(address).facets.flatMap((facet) => facet.choices);
    expect(choices.map(({ href }) => countAt(href))).toEqual(choices.map(({ count }) => count));
  });

  test.each(ADDRESSES)('currencies and publishers of the form: %s', (address) => {
    const { form } = pageAt(address);
    for (const { name, options } of form.selects) {
      for (const { value, label } of options.slice(1)) {
        const others = form.selects.filter((one) => one.name !== name && one.value !== '');
        const fields = [...form.hidden, ...others, { name, value }].map((one) => [
          one.name,
          one.value,
        ]);
        const count = countAt(`/conversions?${new URLSearchParams(fields)}`);
        expect(label).toMatch(new RegExp(` \\(${count}\\)$`));
      }
    }
    expect(form.selects.map(({ name }) => name)).toEqual(['printedCurrency', 'publisher']);
    expect(form.q).toBeNull();
    expect(form.action).toBe('/conversions#list');
  });

  test('what is chosen and matches nothing is no choice among any', () => {
    const publisher = pageAt('/conversions?verdict=close&publisher=Trend').form.selects.at(-1);
    expect(publisher?.options[0]?.label).toBe('any of 1');
    expect(publisher?.options.find(({ value }) => value === 'Trend')?.label).toBe('Trend (0)');
  });

  test.each([
    ['/conversions', false],
    ['/conversions?verdict=off', false],
    ['/conversions?view=table', true],
    ['/conversions?sort=-date', true],
  ])('the table of %s is asked for: %s', (address, open) => {
    expect(pageAt(address).table.open).toBe(open);
  });

  test.each(ADDRESSES)('each filter in use can be removed, and all at once: %s', (address) => {
    const { chips, clear } = pageAt(address);
    for (const { href } of chips) expect(pageAt(href).chips).toHaveLength(chips.length - 1);
    expect(pageAt(clear).chips).toEqual([]);
  });
});

describe('the list', () => {
  test('holds every pair of the ledger on one page, with the rows that the filters leave', () => {
    expect(pageAt()).toMatchObject({ heading: '25 printed conversions', empty: null });
    expect(pageAt().table.rows).toHaveLength(25);
    expect(new Set(pageAt().table.rows.map(({ key }) => key)).size).toBe(25);
    expect(pageAt('/conversions?verdict=off')).toMatchObject({
      heading: '7 of 25 printed conversions',
      chips: [{ label: 'At one rate or both', value: 'off', href: '/conversions#list' }],
    });
    expect(pageAt('/conversions?verdict=close').table.rows).toHaveLength(1);
  });

  test('a row says what is printed, what it implies, and what comes of it at both rates', () => {
    const { rows } = pageAt('/conversions?publisher=Today.Az&verdict=off').table;
    expect(rows.at(-1)).toMatchObject({
      contribution: { href: '/ledger/fra-2021-demining' },
      donorAndDate: 'France, 8 Sept. 2021',
      original: { printed: { text: '€400,000', lang: 'en', lost: false }, reading: null },
      equivalent: { printed: { text: '$472,752' }, reading: null },
      document: { text: 'Today.Az', href: expect.stringMatching(/^\/sources\/today-az-2022/) },
      published: '9 Sept. 2022',
      implied: '1.18188',
      impliedUnit: 'USD for 1 EUR',
      onDate: {
        verdict: 'agrees',
        word: 'agrees',
        gap: '0.07 % below',
        rate: '1.1827',
        rateOf: '8 Sept. 2021',
        why: null,
      },
      atPublication: { word: 'off', gap: '17.61 % above', rate: '1.0049' },
    });
  });

  test('rates that are not of the day itself say so', () => {
    const words = pageAt().table.rows.flatMap(({ onDate, atPublication }) => [
      onDate.rateOf,
      atPublication.rateOf,
    ]);
    expect(words).toEqual(
      expect.arrayContaining([
        'mean of 2012',
        'mean of Jan. 2024, through the US dollar',
        '24 Dec. 2025, the nearest earlier day',
        '3 Sept. 2021, the nearest earlier day, through the US dollar',
        '9 Sept. 2021, through the US dollar',
      ]),
    );
  });

  test('what cannot be tested says why, and what cannot be read says so', () => {
    const [row] = pageAt('/conversions?publisher=Azernews&verdict=not-testable').table.rows;
    expect(row?.original).toMatchObject({ printed: { lost: true }, reading: 'currency not known' });
    expect(row?.onDate).toMatchObject({
      word: 'not testable',
      gap: null,
      rate: null,
      why: 'the original’s currency is not known',
    });
    expect(row?.impliedUnit).toBe('AZN for 1 unit');
  });

  test('nothing found: what each filter hides by itself, the most first', () => {
    const { empty, heading, clear } = pageAt('/conversions?verdict=close&publisher=Trend');
    expect(heading).toBe('0 of 25 printed conversions');
    expect(empty).toEqual([
      { label: 'At one rate or both: close', href: '/conversions?publisher=Trend#list', count: 1 },
      { label: 'Publisher: Trend', href: '/conversions?verdict=close#list', count: 1 },
    ]);
    expect(clear).toBe('/conversions#list');
  });

  test('a page that is not there is named', () => {
    expect(conversionsPage(ledger, queryAt('/conversions?page=2')).problems).toMatchObject([
      { parameter: 'page', expected: '1, the only page' },
    ]);
  });
});

describe('the order', () => {
  const rowsAt = (sort: string) => pageAt(`/conversions?sort=${sort}`).table.rows;

  test('the widest gap on top, what has none last either way', () => {
    const down = rowsAt('-gap_published').map(({ atPublication }) => atPublication.gap);
    expect(down.slice(0, 3)).toEqual(['17.61 % above', '17.55 % above', '4.80 % above']);
    const up = rowsAt('gap_published').map(({ atPublication }) => atPublication.gap);
    for (const gaps of [down, up]) {
      const first = gaps.indexOf(null);
      expect(gaps.slice(first).every((gap) => gap === null)).toBe(true);
      expect(first).toBe(14);
    }
  });

  test('by date, by publication, by document, by contribution', () => {
    expect(rowsAt('-published')[0]?.published).toBe('25 Dec. 2025');
    expect(rowsAt('published').at(-1)?.published).toBe('undated');
    expect(rowsAt('-published').at(-1)?.published).toBe('undated');
    expect(rowsAt('date')[0]?.donorAndDate).toBe('Australia, 2012');
    expect(rowsAt('-contribution').map(({ key }) => key)[0]).toMatch(/^wwm-2016/);
    expect(rowsAt('source')[0]?.document.text).toBe('ANCA');
  });

  test('links turn the order round, and leave out what is usual', () => {
    const sorts = pageAt('/conversions?sort=-gap_on_date').table.sorts;
    expect(sorts.map(({ name, href, direction }) => [name, href, direction])).toEqual([
      ['contribution', '/conversions#table', null],
      ['source', '/conversions?sort=source#table', null],
      ['date', '/conversions?sort=-date#table', null],
      ['gap_on_date', '/conversions?sort=gap_on_date#table', 'descending'],
      ['published', '/conversions?sort=-published#table', null],
      ['gap_published', '/conversions?sort=-gap_published#table', null],
    ]);
  });
});

test('a ledger without a printed conversion: no finding, no choices, no rescue', () => {
  expect(pageAt('/conversions', ledgerIn(INVENTED))).toMatchObject({
    finding: null,
    heading: '0 printed conversions',
    facets: [],
    table: { rows: [] },
    empty: null,
  });
});
