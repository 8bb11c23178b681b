import { describe, expect, test } from 'vitest';
import { glossaryOf } from '@/lib/analysis/glossary';
import { ledgerPage } from '@/lib/analysis/ledger-page';
import { selectEntries } from '@/lib/analysis/select';
import { summaryOf } from '@/lib/analysis/totals';
import { vocabularyOf } from '@/lib/analysis/vocabulary';
import { PAGES } from '@/lib/filters/endpoints';
import type { Query } from '@/lib/filters/query';
import { readQuery } from '@/lib/filters/read-query';
import type { Ledger } from '@/lib/ledger/ledger';
import { type MadeContribution, madeLedger } from '@/tests/support/made-ledger';
import { INVENTED, ledgerIn, REAL } from '@/tests/support/real-ledger';

/** What an address of the page asks for; fails where any part of it cannot be used. */
function queryAt(ledger: Ledger, href: string): Query {
  const { query, problems } = readQuery(
    [...new URL(href, 'http://test.example').searchParams],
    PAGES['/ledger'],
    vocabularyOf(ledger),
  );
  expect(problems, href).toEqual([]);
  return query;
}

function pageAt(ledger: Ledger, href = '/ledger') {
  return ledgerPage(ledger, queryAt(ledger, href));
}

const countAt = (ledger: Ledger, href: string) =>
  selectEntries(ledger, queryAt(ledger, href)).length;

/** The same filters without an end of the period. */
function ofAllYears(address: string): string {
  const url = new URL(address, 'http://test.example');
  for (const name of ['from', 'to']) url.searchParams.delete(name);
  url.searchParams.set('period', 'all');
  return `${url.pathname}${url.search}`;
}

const ADDRESSES = [
  '/ledger',
  '/ledger?period=all',
  '/ledger?period=all&kind=cash',
  '/ledger?counted=left-out',
  '/ledger?rule=full&counted=counted',
  '/ledger?from=2023-06&to=2024',
  '/ledger?q=invented',
  '/ledger?reason=weak-evidence',
  '/ledger?rests=one-voice&dated=day',
  '/ledger?domestic=false&amount=held&conversionBasis=day&currency=EUR',
];

describe.each([REAL, INVENTED])('every link of the page keeps its word, in %s', (folder) => {
  const ledger = ledgerIn(folder);

  test.each(ADDRESSES)('each choice of a facet counts the rows that it opens: %s', (address) => {
    const { facets, quality } = pageAt(ledger, address);
    const choices = [...facets, ...quality].flatMap((facet) => facet.choices);
    expect(choices.map(({ href }) => countAt(ledger, href))).toEqual(
      choices.map(({ count }) => count),
    );
  });

  test.each(ADDRESSES)(
    'each reason left out, and the line outside, open as many: %s',
    (address) => {
      const { summary } = pageAt(ledger, address);
      const opened = summary.leftOut.map(({ href }) => countAt(ledger, href));
      expect(opened).toEqual(summary.leftOut.map(({ count }) => count));
      const { outside } = summary;
      expect(outside.map(({ href }) => countAt(ledger, href))).toEqual(
        outside.map(({ count }) => count),
      );
      const shown = countAt(ledger, address);
      expect(outside.reduce((sum, { count }) => sum + count, shown)).toBe(
        countAt(ledger, ofAllYears(address)),
      );
    },
  );

  test.each(ADDRESSES)('counted and left out are what is shown: %s', (address) => {
    const { summary } = pageAt(ledger, address);
    const entries = selectEntries(ledger, queryAt(ledger, address));
    const left = summary.leftOut.reduce((sum, { count }) => sum + count, 0);
    expect(left + summaryOf(entries).counted.length).toBe(entries.length);
  });
});

describe('the real ledger', () => {
  const ledger = ledgerIn(REAL);

  test('shows the counted period, its total to the cent, and what lies outside', () => {
    const { heading, summary } = pageAt(ledger);
    expect(heading).toBe('61 of 101 contributions');
    expect(summary.short).toBe('$19.1 – 40.6 million');
    expect(summary.sentence).toBe(
      'of foreign support reported since 10 November 2020; to the cent, 19,092,613.98 to 40,611,248.27 US dollars. 23 of these rows count: 15 in full, 8 at the high end only.',
    );
    expect(summary.outside).toEqual([
      { count: 40, label: 'before 10 November 2020', href: '/ledger?to=2020-11-09' },
    ]);
    expect(summary.withOutside).toEqual([
      { text: 'with them, ' },
      {
        text: '30,055,248.50 to 59,594,975.37 US dollars',
        href: '/ledger?period=all',
        sum: 'range',
      },
    ]);
  });

  test('shows fifty rows a page, the newest first', () => {
    const first = pageAt(ledger);
    const second = pageAt(ledger, '/ledger?page=2');
    expect(first.table.rows).toHaveLength(50);
    expect(second.table.rows).toHaveLength(11);
    expect(first.pages).toMatchObject({ words: 'Rows 1 to 50 of 61', next: '/ledger?page=2' });
    expect(second.pages).toMatchObject({ words: 'Rows 51 to 61 of 61', previous: '/ledger' });
  });

  test('names a page that is not there, and shows the first', () => {
    const { problems, table } = pageAt(ledger, '/ledger?page=7');
    expect(problems).toMatchObject([
      { parameter: 'page', found: '"7"', expected: 'a page from 1 to 2' },
    ]);
    expect(table.rows).toEqual(pageAt(ledger).table.rows);
  });
});

const MADE: readonly MadeContribution[] = [
  { id: 'a1', donor: 'aaa', date: '2021-05-04', stage: 'paid' },
  { donor: 'aaa', date: '2022-05-04', rule: 'up-to', reason: 'weak-evidence' },
  { donor: 'bbb', date: '2019-05-04', stage: 'signed' },
];
const made = madeLedger({ contributions: MADE });

describe('filters in use', () => {
  test.each([
    ['/ledger', []],
    ['/ledger?donor=aaa&stage=paid', ['Donor: Aaaland', 'Stage: paid']],
    ['/ledger?period=all', ['Period: all years']],
    ['/ledger?from=2021&to=2022-03', ['Period: from 2021 to March 2022']],
    ['/ledger?rule=full&counted=counted', ['Counted: in full']],
    ['/ledger?rule=full', ['Counting rule: in full']],
    ['/ledger?counted=left-out', ['Counted: left out']],
    ['/ledger?q=gift', ['Search: “gift”']],
    ['/ledger?relatedTo=a1', ['Belongs together with: A gift (Aaaland, 4 May 2021)']],
    ['/ledger?reason=weak-evidence', ['Reason: weakly sourced']],
  ])('%s has the chips %j', (address, chips) => {
    const page = pageAt(made, address);
    expect(page.chips.map(({ label, value }) => `${label}: ${value}`)).toEqual(chips);
  });

  test('a document is named by its publisher and day, and what is no word of every day explained', () => {
    const real = ledgerIn(REAL);
    const id = 'today-az-2021-09-09-6328';
    const { chips } = pageAt(
      real,
      `/ledger?rests=one-voice&voice=Azernews&amountFrom=${id}&source=${id}`,
    );
    expect(chips.map(({ label, value, meaning }) => [label, value, meaning])).toEqual([
      ['Rests on', 'one voice', '/methodology#term-rests-on'],
      ['Voice', 'Azernews', '/methodology#term-voice'],
      ['Amount from', 'Today.Az, 9 September 2021', '/methodology#term-rests-on'],
      ['Document', 'Today.Az, 9 September 2021', undefined],
    ]);
    const terms = glossaryOf(real).flatMap((glossary) => glossary.terms);
    for (const { meaning } of chips.slice(0, 3)) {
      expect(terms.map((term) => `/methodology#${term.id}`)).toContain(meaning);
    }
  });

  test('each chip removes itself and keeps the rest', () => {
    const { chips, clear } = pageAt(made, '/ledger?donor=aaa&stage=paid&sort=title&currency=EUR');
    expect(chips.map(({ href }) => href)).toEqual([
      '/ledger?stage=paid&currency=EUR&sort=title',
      '/ledger?donor=aaa&currency=EUR&sort=title',
    ]);
    expect(clear).toBe('/ledger?currency=EUR&sort=title');
  });

  test('one of two donors can be removed by itself', () => {
    const { chips } = pageAt(made, '/ledger?donor=aaa&donor=bbb');
    expect(chips.map(({ href }) => href)).toEqual(['/ledger?donor=bbb', '/ledger?donor=aaa']);
  });

  test('the form keeps what it has no field for, and no page', () => {
    const { form } = pageAt(made, '/ledger?donor=aaa&stage=paid&q=gift&sort=title&currency=EUR');
    expect(form.hidden).toEqual([
      { name: 'donor', value: 'aaa' },
      { name: 'stage', value: 'paid' },
      { name: 'currency', value: 'EUR' },
      { name: 'sort', value: 'title' },
    ]);
    expect(form.q).toBe('gift');
  });

  test('the form offers the donors that are not chosen yet', () => {
    const offered = (address: string) =>
      pageAt(made, address)
        .form.selects.find(({ name }) => name === 'donor')
        ?.options.map(({ label }) => label);
    expect(offered('/ledger?period=all')).toEqual(['any of 2', 'Aaaland (2)', 'Bbbland (1)']);
    expect(offered('/ledger?period=all&donor=aaa')).toEqual(['add another', 'Bbbland (1)']);
  });

  test('where nothing is shown, no select offers any of none', () => {
    const { selects } = pageAt(made, '/ledger?q=nothing-like-it').form;
    expect(selects.map(({ options }) => options[0]?.label)).toEqual([
      'any',
      'any, or none',
      'Since 10 November 2020',
    ]);
  });
});

describe('an empty result', () => {
  test('says which filter to remove, the most rewarding first', () => {
    const { empty } = pageAt(made, '/ledger?donor=aaa&stage=signed');
    expect(empty).toEqual([{ label: 'Stage: signed', href: '/ledger?donor=aaa', count: 2 }]);
  });

  test('offers the period too where that is what hides the rows', () => {
    const { empty, summary } = pageAt(made, '/ledger?from=2023&donor=aaa');
    expect(empty).toEqual([{ label: 'Period: from 2023', href: '/ledger?donor=aaa', count: 2 }]);
    expect(summary.outside).toMatchObject([{ count: 2, href: '/ledger?donor=aaa&to=2022-12-31' }]);
  });

  test('has two lines outside a period with two ends, each with its own rows', () => {
    const { summary } = pageAt(made, '/ledger?from=2021-06&to=2021-07');
    expect(summary.outside).toMatchObject([
      { label: 'before 1 June 2021', href: '/ledger?to=2021-05-31' },
      { label: 'after 31 July 2021', href: '/ledger?from=2021-08-01' },
    ]);
  });

  test('of a ledger without contributions has nothing to remove', () => {
    const page = pageAt(madeLedger({}));
    expect(page.empty).toEqual([]);
    expect(page.heading).toBe('0 contributions');
    expect(page.summary.sentence).toBe('Nothing is shown, since 10 November 2020.');
  });
});

describe('the total in words', () => {
  test.each([
    [[{}], '1 of these rows counts, in full.'],
    [[{}, {}], '2 of these rows count, in full.'],
    [[{ rule: 'up-to', reason: 'weak-evidence' }], '1 of these rows counts, at the high end only.'],
    [
      [{}, { rule: 'up-to', reason: 'weak-evidence' }],
      '2 of these rows count: 1 in full, 1 at the high end only.',
    ],
    [[{ rule: 'none', reason: 'no-amount', amount: null }], 'no row shown counts.'],
  ] satisfies readonly (readonly [MadeContribution[], string])[])(
    '%j: %s',
    (contributions, end) => {
      const { sentence } = pageAt(madeLedger({ contributions })).summary;
      expect(sentence.endsWith(end), sentence).toBe(true);
    },
  );
});

describe('the columns that sort', () => {
  test.each([
    ['/ledger', 'date', 'descending', '/ledger?sort=date'],
    ['/ledger?sort=date', 'date', 'ascending', '/ledger'],
    ['/ledger', 'donor_name', null, '/ledger?sort=donor_name'],
    ['/ledger?sort=donor_name', 'donor_name', 'ascending', '/ledger?sort=-donor_name'],
    ['/ledger', 'counted_high', null, '/ledger?sort=-counted_high'],
    ['/ledger?sort=-counted_high', 'counted_high', 'descending', '/ledger?sort=counted_high'],
    ['/ledger?page=1&stage=paid', 'title', null, '/ledger?stage=paid&sort=title'],
  ])('at %s, %s is %s and leads to %s', (address, name, direction, href) => {
    const { sorts } = pageAt(made, address).table;
    expect(sorts.find((sort) => sort.name === name)).toEqual({ name, direction, href });
  });
});
