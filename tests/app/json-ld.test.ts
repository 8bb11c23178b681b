import { beforeEach, describe, expect, test, vi } from 'vitest';
import { claimStructuredData, statementStructuredData } from '@/app/claim/structured-data';
import { type JsonLdValue, jsonLdText } from '@/app/json-ld';
import { claimTest } from '@/lib/analysis/claim';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Statement } from '@/lib/ledger/schema';
import { madeLedger, madeParty, madeStatement } from '@/tests/support/made-ledger';
import { INVENTED, ledgerIn, REAL } from '@/tests/support/real-ledger';

/** What the page on the statement tells programs, in terms of schema.org. */

beforeEach(() => {
  vi.stubEnv('SITE_URL', '');
});

type Item = Readonly<Record<string, unknown>>;

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function graphOf(ledger: Ledger): Readonly<Record<string, Item>> {
  const statement = ledger.byId.statement.get(ledger.subject.featuredClaim);
  if (!statement) throw new Error('no statement is featured');
  const found = claimTest(ledger, ledger.subject.currencies[0] ?? '');
  const data = claimStructuredData(ledger, statement, found, 'The statement, tested');
  const read: unknown = JSON.parse(jsonLdText(data));
  if (!isItem(read) || !Array.isArray(read['@graph'])) throw new Error('no graph');
  expect(read['@context']).toBe('https://schema.org');
  return Object.fromEntries(
    read['@graph'].filter(isItem).map((item): [string, Item] => [String(item['@type']), item]),
  );
}

function claimIn(ledger: Ledger): Item {
  const claim = graphOf(ledger).ClaimReview?.itemReviewed;
  if (!isItem(claim)) throw new Error('no claim');
  return claim;
}

function made(claim: Partial<Statement>, ...parties: readonly ReturnType<typeof madeParty>[]) {
  return madeLedger({
    contributions: [{}],
    statements: [madeStatement({ id: 'claim', period: '2021', ...claim })],
    parties,
  });
}

describe.each([
  ['the real ledger', REAL],
  ['the invented ledger', INVENTED],
])('%s', (_name, folder) => {
  const ledger = ledgerIn(folder);

  test.each<[string, readonly string[]]>([
    [
      'ClaimReview',
      ['url', 'claimReviewed', 'reviewRating', 'author', 'datePublished', 'itemReviewed'],
    ],
    [
      'Dataset',
      [
        'name',
        'description',
        'url',
        'license',
        'version',
        'creator',
        'temporalCoverage',
        'distribution',
      ],
    ],
    ['BreadcrumbList', ['itemListElement']],
  ])('%s has what is required and recommended of it', (type, properties) => {
    const item = graphOf(ledger)[type];
    for (const property of properties) expect(item, property).toHaveProperty([property]);
  });

  test('the claim names who made it and where it was read', () => {
    const claim = claimIn(ledger);
    expect(claim).toMatchObject({ '@type': 'Claim', author: { name: expect.any(String) } });
    expect(claim.appearance).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ '@type': 'CreativeWork', url: expect.any(String) }),
      ]),
    );
  });

  test('the rating is words and gives no number that nobody gave', () => {
    const rating = graphOf(ledger).ClaimReview?.reviewRating;
    expect(rating).toEqual({
      '@type': 'Rating',
      alternateName: expect.stringMatching(/^No verdict: \S.* % of .* takes .* of national money$/),
    });
  });

  test('the description of the data set is as long as readers of it ask', () => {
    const length = String(graphOf(ledger).Dataset?.description).length;
    expect(length).toBeGreaterThanOrEqual(50);
    expect(length).toBeLessThanOrEqual(5000);
  });

  test('the files of the data set are its own', () => {
    expect(graphOf(ledger).Dataset?.distribution).toMatchObject([
      {
        '@type': 'DataDownload',
        contentUrl: '/api/v1/ledger.json',
        encodingFormat: 'application/json',
      },
      {
        '@type': 'DataDownload',
        contentUrl: '/api/v1/contributions.csv',
        encodingFormat: 'text/csv',
      },
    ]);
  });
});

test('the real review is of the printed words, dated by the ledger, with the statement’s span', () => {
  const review = graphOf(ledgerIn(REAL)).ClaimReview;
  expect(review).toMatchObject({
    url: '/claim',
    datePublished: '2026-11-21',
    author: { '@type': 'Organization' },
  });
  expect(review?.claimReviewed).toContain('“Over 90%” of the activities: ');
  const claim = claimIn(ledgerIn(REAL));
  // Known to lie in a span only: one date of publication would be a false point.
  expect(claim).not.toHaveProperty('datePublished');
  expect(claim.temporal).toBe('2024-11-11/2025-04-04');
  expect(claim.author).toEqual({
    '@type': 'Person',
    name: 'Jeyhun Bayramov',
    jobTitle: 'Minister of Foreign Affairs of Azerbaijan',
    affiliation: { '@type': 'Organization', name: expect.stringContaining('Foreign Affairs') },
  });
  expect(claim.appearance).toMatchObject([{ url: expect.stringMatching(/^https?:/) }]);
});

test('a statement of one day has its date; its period is what it is about', () => {
  const claim = claimIn(made({ date: '2024-05-01', period: '2021' }));
  expect(claim).toMatchObject({ datePublished: '2024-05-01', temporalCoverage: '2021' });
});

test.each<[string, Partial<Statement>, ReturnType<typeof madeParty> | null, Item]>([
  [
    'a person without a party',
    {},
    null,
    { '@type': 'Person', name: 'A Speaker', jobTitle: 'Minister' },
  ],
  [
    'a body that speaks for itself',
    { speaker: 'The Office', party: 'ooo' },
    madeParty('ooo', { name: 'The Office', kind: 'agency' }),
    { '@type': 'Organization', name: 'The Office' },
  ],
  [
    'a body by another of its names',
    { speaker: 'TO', party: 'ooo' },
    madeParty('ooo', { name: 'The Office', aliases: ['TO'], kind: 'agency' }),
    { '@type': 'Organization', name: 'TO' },
  ],
  [
    'the document’s own publisher',
    { speaker: 'The Paper' },
    null,
    { '@type': 'Organization', name: 'The Paper' },
  ],
  [
    'a person who is a party',
    { speaker: 'A Speaker', party: 'ooo' },
    madeParty('ooo', { name: 'A Speaker', kind: 'person' }),
    { '@type': 'Person', name: 'A Speaker', jobTitle: 'Minister' },
  ],
])('%s', (_name, claim, party, author) => {
  expect(claimIn(made(claim, ...(party ? [party] : []))).author).toEqual(author);
});

test('addresses are whole where the site’s own is known', () => {
  vi.stubEnv('SITE_URL', 'https://ledger.example/');
  const { ClaimReview, Dataset, BreadcrumbList } = graphOf(ledgerIn(REAL));
  expect(ClaimReview?.url).toBe('https://ledger.example/claim');
  expect(Dataset?.url).toBe('https://ledger.example/download');
  expect(BreadcrumbList?.itemListElement).toEqual([
    {
      '@type': 'ListItem',
      position: 1,
      name: 'Who pays for demining in Azerbaijan?',
      item: 'https://ledger.example/',
    },
    {
      '@type': 'ListItem',
      position: 2,
      name: 'The statement, tested',
      item: 'https://ledger.example/claim',
    },
  ]);
});

test('the page of a statement has the claim, the same thing as under review, and the way to it', () => {
  const ledger = ledgerIn(REAL);
  const statement = ledger.byId.statement.get(ledger.subject.featuredClaim);
  if (!statement) throw new Error('no statement is featured');
  const [claim, way] = statementStructuredData(ledger, statement);
  expect(claim).toMatchObject({
    '@type': 'Claim',
    '@id': `/statements/${statement.id}#claim`,
    name: 'Over 90%',
    author: { name: 'Jeyhun Bayramov' },
  });
  expect(claimIn(ledger)['@id']).toBe(`/statements/${statement.id}#claim`);
  expect(way).toMatchObject({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { item: '/' },
      { name: 'Statements', item: '/statements' },
      { name: 'Jeyhun Bayramov: “Over 90%”', item: `/statements/${statement.id}` },
    ],
  });
});

test('no text can end the script or open a comment in it', () => {
  const data: JsonLdValue[] = [{ name: '</script><!-- <script>' }];
  const text = jsonLdText(data);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({ '@context': 'https://schema.org', '@graph': data });
});
