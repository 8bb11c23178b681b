import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAGES } from '@/lib/filters/endpoints';
import { defaultQuery, FILTERS, type Query, RESTS, type Vocabulary } from '@/lib/filters/query';
import { readQuery } from '@/lib/filters/read-query';
import { addressOf, carriedOf, carriesOn, pairsFor, type Target } from '@/lib/filters/write-query';

const VOCABULARY: Vocabulary = {
  currencies: ['USD', 'EUR', 'AZN'],
  donors: ['fra', 'gbr', 'eu', 'eu.members'],
  conversionBases: ['same', 'day', 'none'],
  donorKinds: ['state', 'union'],
  channels: ['undp', 'halo'],
  parties: ['fra', 'gbr', 'eu', 'undp', 'halo'],
  sources: ['paper-2021-0000'],
  contributions: ['fra-2021-gift'],
  stages: ['announced', 'paid'],
  kinds: ['cash', 'mixed'],
  rules: ['full', 'up-to', 'none'],
  reasons: ['no-amount', 'not-converted'],
  speakers: ['A. Minister', 'B. Envoy'],
  quantities: ['national-share', 'foreign-total'],
  bases: ['programme', 'unclear'],
  verdicts: ['agrees', 'off'],
  publishers: ['Daily'],
  printedCurrencies: ['EUR', 'GBP'],
  voices: ['Daily', 'Agency'],
};
const LEDGER: Target = { path: '/ledger', endpoint: PAGES['/ledger'], currency: 'USD' };
const FILE: Target = {
  path: '/api/v1/contributions.csv',
  endpoint: { takes: [...FILTERS, 'currency', 'period', 'from', 'to'], period: 'all', sorts: [] },
  currency: 'USD',
};

/** What other pages take and this one never has. */
const NOT_OF_THE_LEDGER = {
  speaker: null,
  quantity: null,
  base: null,
  verdict: null,
  printedCurrency: null,
  publisher: null,
  read: null,
  share: null,
  foreign: null,
  national: null,
} as const;

const maybe = (values: readonly string[]) => fc.option(fc.constantFrom(...values), { nil: null });
const period = fc.constantFrom<Pick<Query, 'period' | 'from' | 'to'>>(
  { period: 'counted', from: null, to: null },
  { period: 'all', from: null, to: null },
  { period: 'window', from: '2021', to: null },
  { period: 'window', from: null, to: '2024-02' },
  { period: 'window', from: '2021-05-04', to: '2024' },
);
const words = fc
  .string({ unit: 'grapheme', maxLength: 30 })
  .map((text) => text.trim())
  .map((text) => (text === '' ? null : text));
const anyQuery: fc.Arbitrary<Query> = fc
  .record({
    period,
    rest: fc.record({
      currency: fc.constantFrom(...VOCABULARY.currencies),
      donor: fc.subarray([...VOCABULARY.donors]),
      donorKind: maybe(VOCABULARY.donorKinds),
      channel: maybe([...VOCABULARY.channels, 'none-stated']),
      stage: maybe(VOCABULARY.stages),
      kind: maybe(VOCABULARY.kinds),
      rule: maybe(VOCABULARY.rules),
      reason: maybe(VOCABULARY.reasons),
      source: maybe(VOCABULARY.sources),
      relatedTo: maybe(VOCABULARY.contributions),
      amountFrom: maybe(VOCABULARY.sources),
      amount: fc.constantFrom<Query['amount']>('held', 'none', null),
      dated: fc.constantFrom<Query['dated']>('day', 'span', null),
      domestic: fc.constantFrom<Query['domestic']>('true', 'false', null),
      conversionBasis: maybe(VOCABULARY.conversionBases),
      rests: fc.constantFrom<Query['rests']>(...RESTS, null),
      voice: maybe(VOCABULARY.voices),
      year: maybe(['2019', '2021']),
      via: maybe(VOCABULARY.parties),
      counted: fc.constantFrom<Query['counted']>('all', 'counted', 'left-out'),
      q: words,
      sort: maybe(['date', '-counted_high']),
      page: fc.integer({ min: 1, max: 9999 }),
    }),
  })
  .map((parts) => ({ ...NOT_OF_THE_LEDGER, ...parts.rest, ...parts.period, view: 'chart' }));

describe('an address', () => {
  it('that is written and read again gives the same query', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const url = new URL(addressOf(LEDGER, query), 'https://example.org');
        const read = readQuery([...url.searchParams], LEDGER.endpoint, VOCABULARY);
        expect(read).toEqual({ query, problems: [] });
      }),
    );
  });

  it('of a statement tested holds the numbers that a reader typed', () => {
    const at = (endpoint: keyof typeof PAGES): Target => ({
      path: endpoint,
      endpoint: PAGES[endpoint],
      currency: 'USD',
    });
    const query = {
      ...defaultQuery(VOCABULARY, PAGES['/claim']),
      share: '90',
      foreign: '18809738.34',
    };
    expect(addressOf(at('/claim'), query)).toBe('/claim?share=90&foreign=18809738.34');
    expect(addressOf(at('/ledger'), carriedOf(query))).toBe('/ledger');
  });

  it('leaves defaults out', () => {
    const query = defaultQuery(VOCABULARY, LEDGER.endpoint);
    expect(addressOf(LEDGER, query)).toBe('/ledger');
    expect(addressOf(LEDGER, { page: 1, counted: 'all', currency: 'USD' })).toBe('/ledger');
  });

  it('names its parameters in one order, whatever they were set in', () => {
    const query = { page: 2, q: 'a & b', currency: 'EUR', donor: ['gbr', 'fra'] };
    expect(addressOf(LEDGER, query)).toBe(
      '/ledger?donor=gbr&donor=fra&q=a+%26+b&currency=EUR&page=2',
    );
  });

  it('writes the period out where the target would take another', () => {
    const counted = defaultQuery(VOCABULARY, LEDGER.endpoint);
    expect(addressOf(FILE, counted)).toBe('/api/v1/contributions.csv?period=counted');
    expect(addressOf(FILE, { ...counted, period: 'all' })).toBe('/api/v1/contributions.csv');
    expect(addressOf(LEDGER, { ...counted, period: 'all' })).toBe('/ledger?period=all');
  });

  it('leaves out what the target does not take', () => {
    expect(pairsFor(FILE, { sort: '-date', page: 4, view: 'table', stage: 'paid' })).toEqual([
      ['stage', 'paid'],
    ]);
  });
});

describe('links from page to page', () => {
  it('carry currency and period on, and nothing else', () => {
    const query = {
      ...defaultQuery(VOCABULARY, LEDGER.endpoint),
      currency: 'EUR',
      stage: 'paid',
      from: '2021',
      period: 'window',
    } as const;
    expect(addressOf(LEDGER, carriedOf(query))).toBe('/ledger?currency=EUR&from=2021');
    expect(carriesOn(query, LEDGER)).toBe(true);
  });

  it('carry nothing where both are the default', () => {
    const query = { ...defaultQuery(VOCABULARY, LEDGER.endpoint), stage: 'paid' };
    expect(carriesOn(query, LEDGER)).toBe(false);
  });
});
