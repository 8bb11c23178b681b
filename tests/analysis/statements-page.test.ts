import { describe, expect, test } from 'vitest';
import { statementsPage } from '@/lib/analysis/statements-page';
import { selectStatements } from '@/lib/analysis/statements-select';
import { vocabularyOf } from '@/lib/analysis/vocabulary';
import { PAGES } from '@/lib/filters/endpoints';
import type { Query } from '@/lib/filters/query';
import { readQuery } from '@/lib/filters/read-query';
import type { Ledger } from '@/lib/ledger/ledger';
import { madeLedger, madeParty, madeStatement } from '@/tests/support/made-ledger';
import { INVENTED, ledgerIn, REAL } from '@/tests/support/real-ledger';

/** What an address of the list asks for; fails where any part of it cannot be used. */
function queryAt(ledger: Ledger, href: string): Query {
  const { query, problems } = readQuery(
    [...new URL(href, 'http://test.example').searchParams],
    PAGES['/statements'],
    vocabularyOf(ledger),
  );
  expect(problems, href).toEqual([]);
  return query;
}

function pageAt(ledger: Ledger, href = '/statements') {
  return statementsPage(ledger, queryAt(ledger, href));
}

const countAt = (ledger: Ledger, href: string) =>
  selectStatements(ledger, queryAt(ledger, href)).length;

const ADDRESSES = [
  '/statements',
  '/statements?quantity=national-share',
  '/statements?base=programme&quantity=foreign-total',
  '/statements?q=demining',
  '/statements?base=unclear&sort=value',
];

describe.each([REAL, INVENTED])('every link of the list keeps its word, in %s', (folder) => {
  const ledger = ledgerIn(folder);

  test.each(ADDRESSES)('each choice of a facet counts the rows that it opens: %s', (address) => {
    const choices = pageAt(ledger, address).facets.flatMap((facet) => facet.choices);
    expect(choices.map(({ href }) => countAt(ledger, href))).toEqual(
      choices.map(({ count }) => count),
    );
  });

  test.each(ADDRESSES)('each speaker offered counts what the form opens: %s', (address) => {
    const { form } = pageAt(ledger, address);
    const counted = form.selects[0]?.options.slice(1).map(({ value }) => {
      const fields = [
        ...form.hidden.map(({ name, value: kept }) => [name, kept]),
        ['speaker', value],
      ];
      if (form.q) fields.push(['q', form.q]);
      return `${value} (${countAt(ledger, `/statements?${new URLSearchParams(fields)}`)})`;
    });
    expect(counted).toEqual(form.selects[0]?.options.slice(1).map(({ label }) => label));
  });
});

describe('the real ledger', () => {
  const ledger = ledgerIn(REAL);

  test('shows fifty of its statements on the first page, the newest first', () => {
    const { heading, table, pages } = pageAt(ledger);
    expect(heading).toBe('77 statements');
    expect(table.rows).toHaveLength(50);
    expect(table.rows[0]?.date).toBe('9 Dec. 2025');
    expect(pages).toMatchObject({ words: 'Rows 1 to 50 of 77', next: '/statements?page=2' });
    expect(pageAt(ledger, '/statements?page=2').table.rows).toHaveLength(27);
  });

  test('a row says what was printed, how it is read, of what, of which time, and the other side', () => {
    const { rows } = pageAt(ledger, '/statements?q=amirbayov-2025-12-04-national-total').table;
    expect(rows).toEqual([
      {
        id: 'amirbayov-2025-12-04-national-total',
        href: '/statements/amirbayov-2025-12-04-national-total',
        date: '4 Dec. 2025',
        speaker: { text: 'Elchin Amirbayov', href: '/parties/aze-presidency' },
        role: 'Representative of the President of Azerbaijan for special assignments',
        printed: { text: '$464 million', lang: 'en', lost: false, qualifier: null },
        reading: '464,000,000 US dollars',
        what: 'national total of the whole programme',
        about: null,
        scope: 'What the government has spent on demining since 2020.',
        period: '2020 to 4 Dec. 2025',
        namesPeriod: true,
        counterpart: {
          href: '/statements/amirbayov-2025-12-04-foreign-total',
          printed: { text: '$23.9 million', lang: 'en', lost: false, qualifier: null },
          quantity: 'foreign total',
        },
        documents: '2 documents',
      },
    ]);
  });

  test('printed words keep the language of their document', () => {
    const langs = (id: string) => pageAt(ledger, `/statements?q=${id}`).table.rows[0]?.printed;
    expect(langs('bayramov-2022-eu-package')).toMatchObject({
      text: '40 миллионов евро',
      lang: 'ru',
    });
    expect(langs('sharifov-2025-07-damage')).toMatchObject({
      text: '15 faizdən artıq',
      lang: 'az',
    });
  });

  test('a party that a total concerns is named and linked', () => {
    const { rows } = pageAt(ledger, '/statements?q=libby-2024-04-us-total').table;
    expect(rows[0]).toMatchObject({
      what: 'foreign total of one donor’s support',
      about: { text: 'United States', href: '/parties/usa' },
      counterpart: null,
    });
  });
});

const made = madeLedger({
  parties: [madeParty('aaa', { aliases: ['The Old Country'] })],
  statements: [
    madeStatement({ id: 'claim', speaker: 'Zoë', date: '2024-05-01' }),
    madeStatement({
      id: 'dollars',
      speaker: 'adam',
      date: '2025',
      quantity: 'foreign-total',
      qualifier: null,
      value: '9',
      unit: 'USD',
      printed: '$9',
      base: 'one-donor',
      about: 'aaa',
      party: 'aaa',
    }),
    madeStatement({
      id: 'euros',
      speaker: 'Zoë',
      date: '2023-02',
      quantity: 'foreign-total',
      qualifier: null,
      value: '1000',
      unit: 'EUR',
      printed: '€1,000',
      base: 'programme',
      note: 'A remark on Élysée.',
    }),
    madeStatement({ id: 'less', speaker: 'Adam', date: '2023-02-28', value: '7.5' }),
  ],
});
const ids = (href: string) =>
  pageAt(made, href)
    .table.rows.map(({ id }) => id)
    .join(' ');

describe('statements stand in the order', () => {
  test.each([
    ['of dates, the newest first', '', 'dollars claim less euros'],
    ['of dates, the oldest first', 'date', 'euros less claim dollars'],
    ['of speakers, whatever their case, then the newest', 'speaker', 'dollars less claim euros'],
    ['of speakers turned round', '-speaker', 'claim euros dollars less'],
    ['of quantities as the format lists them', 'quantity', 'claim less dollars euros'],
    ['of bases as the format lists them', 'base', 'euros claim less dollars'],
    ['of values by unit, never across units', 'value', 'less claim euros dollars'],
    ['of values turned round', '-value', 'dollars euros claim less'],
  ])('%s', (_words, sort, order) => {
    expect(ids(`/statements?sort=${sort}`)).toBe(order);
  });

  test('and the caption says that values stand by unit', () => {
    expect(pageAt(made, '/statements?sort=-value').table.caption).toMatch(/Values stand by unit/);
    expect(pageAt(made).table.caption).not.toMatch(/Values/);
  });
});

describe('the search', () => {
  test.each([
    ['a speaker without regard to accents', 'zoe', 'claim euros'],
    ['an alias of the party', 'old country', 'dollars'],
    ['a printed figure', '€1,000', 'euros'],
    ['a note', 'elysee', 'euros'],
    ['every word of it', 'zoe elysee', 'euros'],
    ['a document', 'the paper', 'dollars claim less euros'],
    ['an id', 'less', 'less'],
    ['nothing', 'nothing like it', ''],
  ])('finds %s', (_words, q, found) => {
    expect(ids(`/statements?${new URLSearchParams({ q })}`)).toBe(found);
  });
});

describe('filters in use', () => {
  test.each([
    ['/statements', []],
    ['/statements?speaker=Zo%C3%AB', ['Speaker: Zoë']],
    [
      '/statements?quantity=foreign-total&base=programme',
      ['Quantity: foreign total', 'Base: of the whole programme'],
    ],
    ['/statements?q=paper', ['Search: “paper”']],
  ])('%s has the chips %j', (address, chips) => {
    const page = pageAt(made, address);
    expect(page.chips.map(({ label, value }) => `${label}: ${value}`)).toEqual(chips);
  });

  test('each chip removes itself and keeps the rest', () => {
    const { chips, clear } = pageAt(made, '/statements?speaker=Adam&base=activities&sort=date');
    expect(chips.map(({ href }) => href)).toEqual([
      '/statements?base=activities&sort=date',
      '/statements?speaker=Adam&sort=date',
    ]);
    expect(clear).toBe('/statements?sort=date');
  });

  test('the form keeps what it has no field for, and no page', () => {
    const { form } = pageAt(made, '/statements?speaker=Adam&base=activities&q=paper&sort=date');
    expect(form.hidden).toEqual([
      { name: 'base', value: 'activities' },
      { name: 'sort', value: 'date' },
    ]);
    expect([form.q, form.selects[0]?.value]).toEqual(['paper', 'Adam']);
  });

  test('an empty result says which filter to remove, the most rewarding first', () => {
    const { empty } = pageAt(made, '/statements?speaker=Zo%C3%AB&base=one-donor');
    expect(empty).toEqual([
      { label: 'Base: of one donor’s support', href: '/statements?speaker=Zo%C3%AB', count: 2 },
      { label: 'Speaker: Zoë', href: '/statements?base=one-donor', count: 1 },
    ]);
  });
});

test('a page that is not there is named, and the first is shown', () => {
  const { problems, table } = pageAt(made, '/statements?page=3');
  expect(problems).toMatchObject([{ parameter: 'page', expected: '1, the only page' }]);
  expect(table.rows).toHaveLength(4);
});

test('the invented ledger has one statement, and no speaker who changed a figure', () => {
  const page = pageAt(ledgerIn(INVENTED));
  expect(page.heading).toBe('1 statement');
  expect(page.table.rows[0]).toMatchObject({
    reading: 'at least 35.5 per cent',
    period: 'no period named',
    namesPeriod: false,
  });
  expect(page.changes).toBeNull();
});
