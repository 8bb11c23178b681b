// @vitest-environment happy-dom
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { DataTable } from '@/components/data-table';
import { ListFilters } from '@/components/list-filters';
import { ListHeading } from '@/components/list-heading';
import { NoteText } from '@/components/note-text';
import { ParameterNotice } from '@/components/notice';
import { SiteFooter } from '@/components/site-footer';
import { SiteHeader } from '@/components/site-header';
import { vocabularyOf } from '@/lib/analysis/vocabulary';
import { PAGES } from '@/lib/filters/endpoints';
import { readQuery } from '@/lib/filters/read-query';
import { madeLedger } from '@/tests/support/made-ledger';

function shown(element: ReactElement): HTMLElement {
  const host = document.createElement('div');
  host.innerHTML = renderToStaticMarkup(element);
  return host;
}

const links = [
  { href: '/', label: 'Overview' },
  { href: '/ledger', label: 'Ledger' },
];

test('the header marks the page that it stands on, and no other', () => {
  const marked = (current: string | null) =>
    [
      ...shown(<SiteHeader title="T" links={links} current={current} />).querySelectorAll(
        '[aria-current=page]',
      ),
    ].map((link) => link.textContent);
  expect(marked('/ledger')).toEqual(['Ledger']);
  expect(marked(null)).toEqual([]);
});

test('the header begins with a way past it', () => {
  const first = shown(<SiteHeader title="T" links={links} current="/" />).querySelector('a');
  expect(first?.getAttribute('href')).toBe('#content');
});

test('the footer names version, first eight digits, licence and day', () => {
  const footer = shown(
    <SiteFooter
      version="1.2.3"
      hash="0123456789abcdef"
      keptTo="1 May 2026"
      licence="CC BY 4.0"
      links={links}
    />,
  );
  expect(footer.querySelector('p')?.textContent).toBe(
    'Ledger 1.2.3 · 01234567 · kept to 1 May 2026 · data CC BY 4.0',
  );
});

describe('a table', () => {
  const columns = [
    {
      key: 'name',
      label: 'Name',
      numeric: false,
      sort: { href: '?sort=-name', direction: 'ascending' },
    },
    { key: 'sum', label: 'Sum', numeric: true, sort: { href: '?sort=sum', direction: null } },
    { key: 'way', label: '', numeric: false },
  ] as const;
  const rows = [{ key: 'a', id: 'row-a', cells: ['A', '1.00', 'more'] }];
  const host = shown(<DataTable caption="Sums" columns={columns} rows={rows} />);

  test('says by which column it is sorted, and links to the others', () => {
    const heads = [...host.querySelectorAll('thead th')];
    expect(heads.map((head) => head.getAttribute('aria-sort'))).toEqual([
      'ascending',
      'none',
      null,
    ]);
    expect(heads.map((head) => head.querySelector('a')?.getAttribute('href') ?? null)).toEqual([
      '?sort=-name',
      '?sort=sum',
      null,
    ]);
  });

  test('carries each column’s name to where a phone shows it', () => {
    const cells = [...host.querySelectorAll('td')].map((cell) => cell.getAttribute('data-label'));
    expect(cells).toEqual(['Sum', null]);
    expect(host.querySelector('tbody tr')?.id).toBe('row-a');
  });

  test('runs the words on a row below all its cells, under the same header', () => {
    const told = [...rows, { key: 'b', cells: ['B', '2.00', ''], detail: 'Twice.' }];
    const table = shown(<DataTable caption="Sums" columns={columns} rows={told} />);
    const [detail, ...others] = table.querySelectorAll<HTMLTableCellElement>('.table-detail > td');
    const header = detail?.closest('tr')?.previousElementSibling?.querySelector('th');
    expect([detail?.textContent, detail?.colSpan, header?.textContent]).toEqual(['Twice.', 3, 'B']);
    expect(header?.id).toMatch(/^\S+$/);
    expect(detail?.getAttribute('headers')).toBe(header?.id);
    expect(others).toEqual([]);
  });

  test('becomes blocks earlier where it has many columns', () => {
    const many = Array.from({ length: 7 }, (_, index) => ({
      key: String(index),
      label: String(index),
      numeric: true,
    }));
    expect(host.querySelector('table.many')).toBeNull();
    expect(
      shown(<DataTable caption="" columns={many} rows={[]} />).querySelector('table.many'),
    ).not.toBeNull();
  });
});

test('a notice names each parameter, what was found, and what was probably meant', () => {
  const one = { parameter: 'currency', found: '"UDS"', expected: 'one of USD, EUR', meant: 'USD' };
  const two = { parameter: 'nonsense', found: 'a name', expected: 'another', meant: null };
  const host = shown(<ParameterNotice problems={[one, two]} />);
  expect(host.querySelector('.notice-title')?.textContent).toBe(
    '2 parts of this address could not be used',
  );
  expect([...host.querySelectorAll('li')].map((item) => item.textContent)).toEqual([
    'currency: found “UDS”, expected one of USD, EUR. Did you mean “USD”? The default is shown.',
    'nonsense: found a name, expected another. It is passed over.',
  ]);
  expect(shown(<ParameterNotice problems={[]} />).innerHTML).toBe('');
});

/** The lines of the notice on a page that takes the parameters of the ledger’s, or others. */
function noticeOf(address: string, page: keyof typeof PAGES = '/ledger'): (string | null)[] {
  const pairs = [...new URLSearchParams(address)];
  const { problems } = readQuery(pairs, PAGES[page], vocabularyOf(madeLedger({})));
  return [...shown(<ParameterNotice problems={problems} />).querySelectorAll('li')].map(
    (item) => item.textContent,
  );
}

test.each([
  ['/ledger', 'foo=bar', 'It is passed over.'],
  ['/ledger', 'currency=XYZ', 'The default is shown.'],
  ['/ledger', 'sort=nothing', 'The default is shown.'],
  ['/ledger', 'rests=two', 'It is passed over.'],
  ['/ledger', 'voice=Nobody', 'It is passed over.'],
  ['/ledger', 'amountFrom=nobody-2021-0000', 'It is passed over.'],
  ['/ledger', 'relatedTo=nobody-2021', 'It is passed over.'],
  ['/ledger', 'from=soon', 'It is passed over.'],
  // Known elsewhere, and a name without a meaning here.
  ['/donors', 'counted=counted', 'It is passed over.'],
] as const)('on %s, what cannot be used of ?%s ends in: %s', (page, address, end) => {
  expect(noticeOf(address, page).map((line) => line?.split('. ').at(-1))).toEqual([end]);
});

test('parts of an address that clash are named in a sentence', () => {
  expect(noticeOf('from=2025&to=2021')).toEqual([
    'from (2025) lies after to (2021): both are passed over.',
  ]);
  expect(noticeOf('period=all&from=2021')).toEqual([
    'period cannot stand together with from: both are passed over.',
  ]);
});

test.each([
  ['', 0, 'More filters'],
  ['', 2, 'More filters, 2 in use'],
  ['dogs', 1, 'More filters'],
  ['dogs', 3, 'More filters, 2 in use'],
])('the fold of a list searched for "%s" with %s filters: %s', (q, inUse, words) => {
  const form = { action: '/list', hidden: [], q, selects: [] };
  const host = shown(<ListFilters form={form} facets={[]} inUse={inUse} hint="names" />);
  expect(host.querySelector('summary')?.textContent).toBe(words);
});

test('a fold of further facets stands open only while one of them is in use', () => {
  const form = { action: '/list', hidden: [], q: '', selects: [] };
  const groupOf = (current: boolean) => {
    const choices = [{ label: 'held', count: 3, href: '/list?amount=held', current }];
    const more = { title: 'Quality', facets: [{ label: 'Amount', choices }] };
    return shown(<ListFilters form={form} facets={[]} inUse={0} more={more} />).querySelector(
      '.facet-group',
    );
  };
  expect(groupOf(false)?.hasAttribute('open')).toBe(false);
  expect(groupOf(true)?.hasAttribute('open')).toBe(true);
  expect(groupOf(false)?.querySelector('a')?.getAttribute('data-sum')).toBe('count 3');
});

test('the label of a chip leads to what it means, where it has a meaning of its own', () => {
  const chips = [
    { label: 'Voice', value: 'Paper', href: '/list', meaning: '/words#voice' },
    { label: 'Stage', value: 'paid', href: '/list' },
  ];
  const items = shown(
    <ListHeading heading="2 rows" chips={chips} clear="/list" />,
  ).querySelectorAll('.chip');
  expect([...items].map(({ textContent }) => textContent)).toEqual([
    'Voice: Paper×',
    'Stage: paid×',
  ]);
  expect([...items].map((item) => item.querySelector('span a')?.getAttribute('href'))).toEqual([
    '/words#voice',
    undefined,
  ]);
});

test('a note keeps its words in order, with links where it has them', () => {
  const note = { parts: [{ text: 'See ' }, { text: 'all', href: '/a' }, { text: '.' }] };
  expect(shown(<NoteText note={note} />).innerHTML).toBe('See <a href="/a">all</a>.');
});
