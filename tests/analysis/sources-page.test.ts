import { describe, expect, test } from 'vitest';
import { sourcePage } from '@/lib/analysis/source-page';
import { sourcesPage } from '@/lib/analysis/sources-page';
import { usesOf, usesWords } from '@/lib/analysis/uses';
import { vocabularyOf } from '@/lib/analysis/vocabulary';
import { PAGES } from '@/lib/filters/endpoints';
import { defaultQuery, type Query } from '@/lib/filters/query';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Source } from '@/lib/ledger/schema';
import { madeLedger } from '@/tests/support/made-ledger';
import { INVENTED, ledgerIn, REAL } from '@/tests/support/real-ledger';

function source(id: string, made: Partial<Source> = {}): Source {
  return {
    id,
    publisher: id,
    title: null,
    url: null,
    published: null,
    language: 'en',
    kind: 'press',
    read: 'opening',
    archived: null,
    carries: null,
    note: null,
    ...made,
  };
}

const FOUR = [
  source('b', { published: '2021-03', title: 'Zebra', language: 'fr' }),
  source('a', { published: '2021-03-04', title: 'Éclair', kind: 'un' }),
  source('d', { title: 'apple', read: 'whole', archived: 'https://archive.example/d' }),
  source('c', { published: '2020', carries: 'b' }),
];
const ledger = { ...madeLedger({}), sources: FOUR };

/** The query of a document's page that asks for nothing. */
function usual(of: Ledger): Query {
  return defaultQuery(vocabularyOf(of), PAGES['/sources/[id]']);
}

function pageAt(change: Partial<Query> = {}) {
  const query = { ...defaultQuery(vocabularyOf(ledger), PAGES['/sources']), ...change };
  return sourcesPage(ledger, query);
}
const ids = (change: Partial<Query>) =>
  pageAt(change)
    .rows.map(({ id }) => id)
    .join(' ');

describe('documents stand in the order', () => {
  test.each([
    ['of days, the newest first and undated last', null, 'a b c d'],
    ['of days, the oldest first and undated last still', 'published', 'c b a d'],
    ['of publishers turned round', '-publisher', 'd c b a'],
    ['of titles without regard to case and accents, untitled last', 'title', 'd a b c'],
    ['of languages by name, ties by id', 'language', 'a c d b'],
    ['of kinds', 'kind', 'b c d a'],
    ['of how far they were read', '-read', 'd a b c'],
  ])('%s', (_words, sort, order) => {
    expect(ids({ sort })).toBe(order);
  });
});

describe('the search', () => {
  test.each([
    ['eclair', 'a'],
    ['ZEBRA', 'b'],
    ['nothing like it', ''],
    ['zebra b', 'b'],
  ])('for "%s" finds "%s"', (q, found) => {
    expect(ids({ q })).toBe(found);
  });

  test('counts what it finds, and can be cleared', () => {
    const page = pageAt({ q: 'zebra', sort: 'title' });
    expect(page.heading).toBe('1 of 4 documents');
    expect(page.clear).toEqual({
      text: 'Clear the search',
      href: '/sources?sort=title#documents',
    });
    expect(pageAt().heading).toBe('4 documents');
    expect(pageAt().clear).toBeNull();
  });
});

test('kinds, languages, reading and copies are counted', () => {
  const facts = pageAt().counts.map(
    ({ label, parts }) => `${label}: ${parts.map(({ text }) => text).join('')}`,
  );
  expect(facts).toEqual([
    'Kind: press 3, United Nations 1',
    'Language: English 3, French 1',
    'Read: 1 whole, 3 in their opening only',
    'Archived copy: known of 1',
    'Text of another publisher: 1',
  ]);
});

describe('how far documents were read', () => {
  const readOf = (change: Partial<Query>) =>
    pageAt(change)
      .counts.find(({ label }) => label === 'Read')
      ?.parts.map(({ text, href }) => (href === undefined ? text : `${text} → ${href}`))
      .join('');

  test.each<[Partial<Query>, string, string]>([
    [
      {},
      'a b c d',
      '1 whole → /sources?read=whole#documents, 3 in their opening only → /sources?read=opening#documents',
    ],
    [
      { read: 'opening' },
      'a b c',
      '1 whole → /sources?read=whole#documents, 3 in their opening only (shown)',
    ],
    [
      { q: 'apple' },
      'd',
      '1 whole → /sources?q=apple&read=whole#documents, 0 in their opening only',
    ],
  ])('%j shows %s', (change, shown, words) => {
    expect(ids(change)).toBe(shown);
    expect(readOf(change)).toBe(words);
  });

  test('chooses documents, which the heading counts, and the whole list is a link away', () => {
    const page = pageAt({ read: 'whole', sort: 'title', page: 1 });
    expect(page.heading).toBe('1 of 4 documents');
    expect(page.kept).toContainEqual(['read', 'whole']);
    expect(page.clear).toEqual({
      text: 'Show every document',
      href: '/sources?sort=title#documents',
    });
  });

  test.each<[Partial<Query>, string]>([
    [{ q: 'nothing like it' }, 'No document holds all of these words'],
    [{ q: 'zebra', read: 'whole' }, 'No document read so holds all of these words'],
  ])('%j finds none: %s', (change, words) => {
    const page = pageAt(change);
    expect([page.rows, page.none]).toEqual([[], words]);
  });
});

describe.each([REAL, INVENTED])('what leans on documents, in %s', (folder) => {
  const whole = ledgerIn(folder);

  test('is every report, citation and reading of the ledger, once', () => {
    const all = whole.sources.map(({ id }) => usesOf(whole, id));
    const cited = (one: { readonly sources: readonly { readonly source: string }[] }) =>
      new Set(one.sources.map((citation) => citation.source)).size;
    const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
    expect(sum(all.map(({ contributions }) => contributions.length))).toBe(
      sum(whole.contributions.map(({ reports }) => reports.length)),
    );
    expect(sum(all.map(({ statements }) => statements.length))).toBe(
      sum(whole.statements.map(cited)),
    );
    expect(sum(all.map(({ observations }) => observations.length))).toBe(whole.observations.length);
  });

  test('says nothing where nothing does, and the document then says why it is kept', () => {
    const idle = whole.sources.filter(({ id }) => usesWords(usesOf(whole, id)) === 'nothing');
    for (const { id } of idle) {
      const page = sourcePage(whole, id, usual(whole));
      expect(page.headline).toBe('Nothing in the ledger leans on it');
      expect(page.note, id).not.toBeNull();
    }
    expect(idle.length).toBe(folder === REAL ? 1 : 0);
  });
});

describe('the page of a document', () => {
  const real = ledgerIn(REAL);

  test('shows every figure that it prints, as printed, and what each is', () => {
    const { contributions } = sourcePage(real, 'today-az-2021-09-09-6328', usual(real));
    expect(contributions[0]?.printed.map(({ figure, remark }) => [figure.text, remark])).toEqual([
      ['€ 400,000', null],
      ['AZN 803,272', 'the publisher’s equivalent'],
      ['$472,752', 'the publisher’s equivalent'],
    ]);
  });

  test('names other documents of a contribution that are the same voice', () => {
    const { contributions, voice } = sourcePage(real, 'today-az-2021-09-09-6328', usual(real));
    expect(voice.headline).toBe('It carries the text of Azernews, and is no voice of its own');
    expect(contributions[0]?.sameVoice.map(({ text }) => text)).toContain('Azernews, 22 Nov. 2021');
  });

  test('says of the documents that it names how many were read only in part', () => {
    const page = sourcePage(real, 'today-az-2021-09-09-6328', usual(real));
    expect(page.read.contributions).toMatch(/^Of the documents? named here.* opening/);
    expect(page.read).toMatchObject({ statements: null, spending: null });
  });

  test('says nothing of a list that names no document but itself', () => {
    const alone = real.statements.find(({ sources }) => sources.length === 1);
    const id = alone?.sources[0]?.source ?? '';
    const { statements, read } = sourcePage(real, id, usual(real));
    const others = statements.some(({ sources }) => sources.length > 1);
    expect(statements.length).toBeGreaterThan(0);
    expect(read.statements === null).toBe(!others);
  });

  test('counts its dated readings by what they count', () => {
    const [busy] = real.sources.toSorted(
      (a, b) => usesOf(real, b.id).observations.length - usesOf(real, a.id).observations.length,
    );
    const page = sourcePage(real, busy?.id ?? '', usual(real));
    const counted = page.observations.reduce((sum, { count }) => sum + count, 0);
    expect(counted).toBe(usesOf(real, page.id).observations.length);
    expect(counted).toBeGreaterThan(1);
  });

  test('an id that the ledger does not hold is an error', () => {
    expect(() => sourcePage(real, 'nobody-2021-0000', usual(real))).toThrow(
      'no source "nobody-2021-0000"',
    );
  });
});
