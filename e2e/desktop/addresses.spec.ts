import fc from 'fast-check';
import { expect, test } from '@/e2e/support/test';

/** What the server makes of any address at all. */

const PAGES = [
  '/',
  '/ledger',
  '/donors',
  '/compare',
  '/sources',
  '/ledger/fra-2021-demining',
  '/donors/gbr',
  '/parties/undp',
  '/sources/today-az-2021-09-09-6328',
  '/conversions',
  '/disagreements',
  '/statements',
  '/statements/michalko-2022-05-eu-total',
  '/spending',
];
/** What a page takes that takes no currency. */
const TAKEN: Readonly<Record<string, string>> = {
  '/sources': '?q=trend',
  '/statements': '?q=trend',
  '/conversions': '?verdict=off',
};
const FILES = [
  '/api/v1/contributions.csv',
  '/api/v1/contributions.json',
  '/api/v1/reports.csv',
  '/api/v1/donors.csv',
  '/api/v1/conversions.json',
  '/api/v1/figures/foreign-support-by-year.json',
  '/api/v1/figures/stated-national-share.csv',
];
const NAMES = [
  'donor',
  'donorKind',
  'domestic',
  'channel',
  'via',
  'kind',
  'stage',
  'year',
  'rule',
  'reason',
  'counted',
  'amount',
  'dated',
  'conversionBasis',
  'rests',
  'voice',
  'amountFrom',
  'source',
  'relatedTo',
  'q',
  'speaker',
  'quantity',
  'base',
  'verdict',
  'printedCurrency',
  'publisher',
  'read',
  'currency',
  'period',
  'from',
  'to',
  'sort',
  'page',
  'view',
  'nonsense',
  '',
  '__proto__',
];
const VALUES = [
  '',
  ' ',
  '0',
  '-1',
  '9999',
  '9999-12-31',
  '0000',
  '2021',
  '2021-02-30',
  '2020/2021',
  'all',
  'counted',
  'gbr',
  'eu.members',
  '.members',
  'none-stated',
  'EUR',
  'AZN',
  '-date',
  '=1+1',
  '<script>',
  '\u0000',
  '\ud83d\ude00',
  '"\'\\',
  '%',
  '../../etc/passwd',
  '__proto__',
  'a'.repeat(200),
  'ə'.repeat(199),
];

test('no address ever answers 500', async ({ request }) => {
  test.setTimeout(300_000);
  const pair = fc.tuple(
    fc.constantFrom(...NAMES),
    fc.oneof(fc.constantFrom(...VALUES), fc.string({ unit: 'grapheme', maxLength: 12 })),
  );
  const address = fc
    .tuple(fc.constantFrom(...PAGES, ...FILES), fc.array(pair, { minLength: 1, maxLength: 6 }))
    .map(([path, pairs]) => `${path}?${new URLSearchParams(pairs)}`);
  await fc.assert(
    fc.asyncProperty(address, async (one) => {
      const response = await request.get(one);
      expect([200, 400], `${response.status()} for ${one}`).toContain(response.status());
    }),
    { seed: 20_261_121, numRuns: 300 },
  );
});

test('no path answers 500, whatever stands in it', async ({ request }) => {
  const parts = [
    '%E0%A4%A',
    '%00',
    '%2F',
    '%',
    '%F0%9F%98%80',
    'ə',
    '__proto__',
    'a'.repeat(3000),
    '[id]',
    'constructor',
  ];
  for (const folder of [
    '',
    '/ledger',
    '/donors',
    '/parties',
    '/sources',
    '/statements',
    '/view',
    '/view/ledger',
    '/api',
    '/api/v1',
    '/api/v1/figures',
  ]) {
    for (const part of parts) {
      const response = await request.get(`${folder}/${part}`);
      expect(response.status(), `${folder}/${part.slice(0, 20)}`).toBe(404);
      const asked = await request.get(`${folder}/${part}?currency=EUR`);
      expect(asked.status(), `${folder}/${part.slice(0, 20)}?currency=EUR`).toBe(404);
    }
  }
});

test('a page at its default address is prerendered, with a query it is drawn anew', async ({
  request,
}) => {
  for (const page of PAGES) {
    const usual = await request.get(page);
    expect([usual.status(), usual.headers()['x-nextjs-cache']], page).toEqual([200, 'HIT']);
    const asked = await request.get(`${page}${TAKEN[page] ?? '?currency=EUR'}`);
    expect([asked.status(), asked.headers()['x-nextjs-cache']], page).toEqual([200, undefined]);
  }
});

test('a page that takes no parameter passes its query over', async ({ request }) => {
  for (const page of ['/methodology', '/download', '/about']) {
    const [plain, asked] = [
      await request.get(page),
      await request.get(`${page}?currency=EUR&nonsense=1`),
    ];
    expect([asked.status(), await asked.text()], page).toEqual([200, await plain.text()]);
  }
});

test('the twins of pages have no address of their own', async ({ request }) => {
  for (const address of [
    '/view',
    '/view/ledger',
    '/view/ledger?donor=gbr',
    '/view/ledger/fra-2021-demining?currency=EUR',
  ]) {
    const response = await request.get(address);
    expect(response.status(), address).toBe(404);
    expect(response.headers()['content-type'], address).toContain('text/html');
  }
});

test('an unknown id is a 404, with a query as without', async ({ request }) => {
  for (const folder of ['ledger', 'donors', 'parties', 'sources', 'statements']) {
    for (const query of ['', '?currency=EUR', '?nonsense=1']) {
      const response = await request.get(`/${folder}/no-such-id${query}`);
      expect(response.status(), `/${folder}/no-such-id${query}`).toBe(404);
    }
  }
});
