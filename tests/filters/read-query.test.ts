import { describe, expect, it } from 'vitest';
import { type Endpoint, FILTERS, type Query, type Vocabulary } from '@/lib/filters/query';
import { pairsOf, readQuery } from '@/lib/filters/read-query';

const VOCABULARY: Vocabulary = {
  currencies: ['USD', 'EUR'],
  donors: ['fra', 'gbr', 'eu', 'eu.members'],
  conversionBases: ['same', 'day', 'none'],
  donorKinds: ['state', 'union'],
  channels: ['undp'],
  parties: ['fra', 'gbr', 'eu', 'undp'],
  sources: ['paper-2021-0000'],
  contributions: ['fra-2021-gift'],
  stages: ['announced', 'paid'],
  kinds: ['cash', 'mixed'],
  rules: ['full', 'up-to', 'none'],
  reasons: ['no-amount', 'not-converted'],
  speakers: ['A. Minister'],
  quantities: ['national-share'],
  bases: ['programme'],
  verdicts: ['agrees', 'off'],
  publishers: ['Daily'],
  printedCurrencies: ['EUR', 'GBP'],
  voices: ['Daily', 'Agency'],
};
const TABLE: Endpoint = {
  takes: [...FILTERS, 'currency', 'period', 'from', 'to', 'sort', 'page', 'view'],
  period: 'counted',
  sorts: ['date', 'counted_high'],
};

function read(address: string, endpoint = TABLE) {
  return readQuery([...new URLSearchParams(address)], endpoint, VOCABULARY);
}

const DEFAULT = read('').query;

describe('an address is read as one query', () => {
  it('that asks for nothing stands at the defaults', () => {
    expect(read('')).toEqual({
      query: {
        currency: 'USD',
        period: 'counted',
        from: null,
        to: null,
        donor: [],
        donorKind: null,
        domestic: null,
        channel: null,
        stage: null,
        kind: null,
        rule: null,
        reason: null,
        source: null,
        year: null,
        via: null,
        counted: 'all',
        q: null,
        speaker: null,
        quantity: null,
        base: null,
        verdict: null,
        publisher: null,
        printedCurrency: null,
        read: null,
        relatedTo: null,
        amountFrom: null,
        voice: null,
        rests: null,
        amount: null,
        dated: null,
        conversionBasis: null,
        share: null,
        foreign: null,
        national: null,
        sort: null,
        page: 1,
        view: 'chart',
      },
      problems: [],
    });
  });

  it.each<[string, Partial<Query>]>([
    ['currency=EUR', { currency: 'EUR' }],
    ['period=all', { period: 'all' }],
    ['period=counted', {}],
    ['from=2021', { period: 'window', from: '2021' }],
    ['from=1900&to=2100-12-31', { period: 'window', from: '1900', to: '2100-12-31' }],
    ['to=2024-02', { period: 'window', to: '2024-02' }],
    ['from=2024-05-06&to=2024', { period: 'window', from: '2024-05-06', to: '2024' }],
    ['donor=gbr&donor=fra', { donor: ['gbr', 'fra'] }],
    ['donor=eu.members', { donor: ['eu.members'] }],
    ['donorKind=state', { donorKind: 'state' }],
    ['channel=none-stated', { channel: 'none-stated' }],
    ['via=eu', { via: 'eu' }],
    [
      'stage=paid&kind=cash&rule=up-to&reason=not-converted',
      { stage: 'paid', kind: 'cash', rule: 'up-to', reason: 'not-converted' },
    ],
    ['source=paper-2021-0000&year=2021', { source: 'paper-2021-0000', year: '2021' }],
    ['counted=left-out', { counted: 'left-out' }],
    ['q=+two++words+', { q: 'two  words' }],
    ['sort=-date&page=3&view=table', { sort: '-date', page: 3, view: 'table' }],
    // An empty value is a missing one, and so is a blank one; trackers are passed over.
    ['currency=&from=&donor=&q=+&page=&nonsense=', {}],
    ['period=&from=2021', { period: 'window', from: '2021' }],
    ['utm_source=a&utm_campaign=b&fbclid=c&gclid=d&gclid=e', {}],
  ])('%s', (address, change) => {
    expect(read(address)).toEqual({ query: { ...DEFAULT, ...change }, problems: [] });
  });
});

describe('what cannot be used is named, and its parameter stays at the default', () => {
  it.each([
    [
      'curency=EUR',
      'curency',
      'a name that is not known here',
      /^one of donor, .*currency/,
      'currency',
    ],
    ['utm=a', 'utm', 'a name that is not known here', /^one of donor/, null],
    ['currency=eur', 'currency', '"eur"', /^one of USD, EUR$/, 'EUR'],
    ['period=window', 'period', '"window"', /^one of counted, all$/, null],
    ['donor=frr', 'donor', '"frr"', /^the id of a donor$/, 'fra'],
    ['donor=undp', 'donor', '"undp"', /^the id of a donor$/, null],
    ['donor=fra&donor=fra', 'donor', '"fra" twice', /^each donor once$/, null],
    ['stage=pad', 'stage', '"pad"', /^one of announced, paid$/, 'paid'],
    ['channel=fra', 'channel', '"fra"', /^the id of a first channel, or none-stated$/, null],
    [
      'via=none-stated',
      'via',
      '"none-stated"',
      /^the id of a party, or of one with its members$/,
      null,
    ],
    [
      'source=paper-2021-0001',
      'source',
      '"paper-2021-0001"',
      /^the id of a source$/,
      'paper-2021-0000',
    ],
    ['counted=leftout', 'counted', '"leftout"', /^one of all, counted, left-out$/, 'left-out'],
    ['year=21', 'year', '"21"', /four digits/, null],
    ['from=2021-02-30', 'from', '"2021-02-30"', /such as 2021/, null],
    ['to=2020/2021', 'to', '"2020/2021"', /such as 2021/, null],
    ['from=1899', 'from', '"1899"', /^a date from 1900 to 2100 such as 2021/, null],
    ['from=0001', 'from', '"0001"', /^a date from 1900 to 2100 such as 2021/, null],
    ['to=2101-01-01', 'to', '"2101-01-01"', /^a date from 1900 to 2100 such as 2021/, null],
    ['page=0', 'page', '"0"', /^a whole number from 1$/, null],
    ['page=1.5', 'page', '"1.5"', /^a whole number from 1$/, null],
    ['page=99999999', 'page', '"99999999"', /^a whole number from 1$/, null],
    ['sort=donor', 'sort', '"donor"', /^one of date, counted_high/, null],
    ['sort=-dat', 'sort', '"-dat"', /^one of date, counted_high/, '-date'],
    ['view=map', 'view', '"map"', /^one of chart, table$/, null],
    ['q=a&q=b', 'q', '"a" and "b"', /^to be given once$/, null],
    [`q=${'a'.repeat(201)}`, 'q', '201 characters', /^at most 200 characters$/, null],
    [`donor=${'a'.repeat(201)}`, 'donor', '201 characters', /^at most 200 characters$/, null],
    [
      `q=a&donor=${'a'.repeat(2000)}`,
      'query',
      '2010 characters',
      /^at most 2000 characters in all$/,
      null,
    ],
  ])('%s', (address, parameter, found, expected, meant) => {
    const { query, problems } = read(address);
    expect(problems).toEqual([
      { parameter, found, expected: expect.stringMatching(expected), meant },
    ]);
    expect({ ...query, q: null, donor: [] }).toEqual(DEFAULT);
  });

  it.each([
    [
      'from=2022&to=2021',
      'from',
      '"2022"',
      'a date that is not after to (2021)',
      '(2022) lies after to (2021)',
      'both are passed over',
    ],
    [
      'period=all&from=2021',
      'period',
      'period together with from',
      'either period, or from and to',
      'cannot stand together with from',
      'both are passed over',
    ],
    [
      'period=all&from=2021&to=2022',
      'period',
      'period together with from and to',
      'either period, or from and to',
      'cannot stand together with from and to',
      'all three are passed over',
    ],
  ])('what clashes, in a sentence: %s', (address, parameter, found, expected, says, passed) => {
    const { query, problems } = read(address);
    expect(problems).toEqual([
      { parameter, found, expected, meant: null, clash: { says, passed } },
    ]);
    expect(query).toEqual(DEFAULT);
  });

  it('all at once, and what can be used is', () => {
    const { query, problems } = read('donor=gbr&donor=xxx&year=21&nonsense=1&stage=paid');
    expect(problems.map((problem) => problem.parameter)).toEqual(['nonsense', 'donor', 'year']);
    expect(query).toEqual({ ...DEFAULT, donor: ['gbr'], stage: 'paid' });
  });

  it('a donor given twice is still chosen, once', () => {
    expect(read('donor=fra&donor=gbr&donor=fra').query.donor).toEqual(['fra', 'gbr']);
  });

  it('a name that is known elsewhere is unknown where it is not taken', () => {
    const { problems } = read('page=2&currency=EUR', { ...TABLE, takes: ['currency'] });
    expect(problems).toEqual([
      {
        parameter: 'page',
        found: 'a name that is not known here',
        expected: 'one of currency',
        meant: null,
      },
    ]);
  });

  it('where nothing is taken, that is said', () => {
    const { problems } = read('currency=EUR', { ...TABLE, takes: [] });
    expect(problems.map((problem) => problem.expected)).toEqual(['no parameter']);
  });

  it('a name of any length is shown shortened', () => {
    const [problem] = read(`${'n'.repeat(500)}=1`).problems;
    expect(problem?.parameter).toBe(`${'n'.repeat(200)}…`);
  });

  it('2,000 characters are still read', () => {
    expect(read(`q=a&${'utm_x=1&'.repeat(249)}`).problems).toEqual([]);
  });
});

it('the parameters of a page are pairs in the order given, names once for each value', () => {
  expect(pairsOf({ donor: ['gbr', 'fra'], currency: 'EUR', nothing: undefined })).toEqual([
    ['donor', 'gbr'],
    ['donor', 'fra'],
    ['currency', 'EUR'],
  ]);
});
