import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadLedger } from '@/lib/ledger/load';
import { madeLedger } from '@/tests/support/made-ledger';
import { ask, publicRows, publicText } from '@/tests/support/public-file';

const CONTRIBUTIONS = publicRows('/api/v1/contributions.csv');
const contribution = (id: string) => CONTRIBUTIONS.find((row) => row.id === id);

describe('contributions.csv', () => {
  it('holds every contribution of every year, in id order', () => {
    const ids = readdirSync('data/contributions').map((name) => name.replace('.json', ''));
    expect(CONTRIBUTIONS.map((row) => row.id)).toEqual(ids.toSorted());
  });

  it('shows a range as held, and as counted at the rate of its day', () => {
    expect(contribution('fra-2021-demining')).toMatchObject({
      donor: 'fra',
      donor_name: 'France',
      donor_kind: 'state',
      domestic: 'false',
      channels: 'cnema; anama',
      date: '2021-09-08',
      date_of: 'announcement',
      amount_low: '400000',
      amount_high: '500000',
      currency: 'EUR',
      currency_undecided: '',
      amount_basis: 'printed',
      counting_rule: 'full',
      counting_reason: '',
      counting_of: '',
      counted_low: '473080.00',
      counted_high: '591350.00',
      counted_currency: 'USD',
      conversion_basis: 'day',
      rate_date: '2021-09-08',
      reports: '18',
      permalink: '/ledger/fra-2021-demining',
    });
  });

  it('names each printed figure once, in the order of the reports', () => {
    expect(contribution('fra-2021-demining')?.printed).toBe(
      '400.000 euros; 400 тысяч евро; 400,000 euros; EUR 400,000; € 400,000; AZN 803,272; $472,752; 400,000; EUR 500,000; €400,000; 500,000 euros; 400.000 Euro; 500 000 euros',
    );
  });

  it('leaves the amount open where its currency is undecided, and names the readings', () => {
    const { amount } = JSON.parse(
      readFileSync('data/contributions/can-2021-demining.json', 'utf8'),
    );
    const readings: readonly { value: string; currency: string }[] = amount.candidates;
    expect(contribution('can-2021-demining')).toMatchObject({
      amount_low: '',
      amount_high: '',
      currency: '',
      amount_basis: '',
      currency_undecided: readings.map(({ currency, value }) => `${currency} ${value}`).join('; '),
      counted_low: '0.00',
      counted_currency: 'USD',
    });
  });

  it('leaves what is counted empty where nothing is', () => {
    expect(contribution('azerlotereya-2024-dogs')).toMatchObject({
      domestic: 'true',
      counting_rule: 'none',
      counting_reason: 'domestic',
      counted_low: '',
      counted_high: '',
      counted_currency: '',
      conversion_basis: '',
      rate_date: '',
    });
  });

  it('says where a conversion was needed and there is no rate', () => {
    const ledger = madeLedger({
      contributions: [
        { currency: 'XTS' },
        { low: '5' },
        { amount: null, rule: 'none', reason: 'no-amount' },
      ],
    });
    const rows = publicRows('/api/v1/contributions.csv', ledger);
    expect(rows.map((row) => [row.counted_high, row.conversion_basis, row.rate_date])).toEqual([
      ['', 'none', ''],
      ['5.00', 'same', ''],
      ['', '', ''],
    ]);
  });

  it('holds the counted period if told so, and counts the same', () => {
    const counted = publicRows('/api/v1/contributions.csv?period=counted');
    expect(counted.map((row) => row.counted_high).filter(Boolean)).toHaveLength(23);
    expect(counted).toEqual(CONTRIBUTIONS.filter((row) => (row.date ?? '') >= '2020-11-10'));
  });

  it('follows the filters of the ledger’s page and the comparison currency', () => {
    const rows = publicRows(
      '/api/v1/contributions.csv?donor=gbr&donor=fra&counted=counted&currency=GBP',
    );
    expect(rows.map((row) => [row.donor, row.counted_currency])).toEqual([
      ['fra', 'GBP'],
      ['gbr', 'GBP'],
      ['gbr', 'GBP'],
    ]);
  });

  it('begins its permanent links with the address of the site, where that is known', () => {
    const { body } = ask('/api/v1/contributions.csv?donor=fra', { url: 'https://example.org' });
    expect(new TextDecoder().decode(body ?? undefined)).toContain(
      ',https://example.org/ledger/fra-2021-demining\r\n',
    );
  });
});

describe('contributions.json', () => {
  const file = JSON.parse(publicText('/api/v1/contributions.json?donor=can&donor=fra&q=demining'));

  it('says of which ledger it is and what was asked for', () => {
    const { version, hash } = loadLedger().identity;
    expect(Object.keys(file)).toEqual(['ledger', 'filters', 'rows']);
    expect(file.ledger).toEqual({ version, hash });
    expect(file.filters).toEqual({
      donor: ['can', 'fra'],
      q: 'demining',
      currency: 'USD',
      period: 'all',
    });
  });

  it('has lists as lists, true and false, a number of reports, else text or null', () => {
    const [canada, france] = file.rows;
    expect(canada).toMatchObject({
      domestic: false,
      currency: null,
      amount_low: null,
      counting_reason: 'currency-undecided',
    });
    expect(canada.currency_undecided).toHaveLength(2);
    expect(france).toMatchObject({
      channels: ['cnema', 'anama'],
      reports: 18,
      currency_undecided: [],
      counted_low: '473080.00',
      counting_of: null,
    });
    expect(new Set(france.source_urls.map((url: string) => url.slice(0, 4)))).toEqual(
      new Set(['http']),
    );
  });
});

describe('reports.csv', () => {
  const rows = publicRows('/api/v1/reports.csv');

  it('has one row per printed amount, and one for a report without any', () => {
    const reports = loadLedger().contributions.flatMap((one) => one.reports);
    const expected = reports.reduce((count, one) => count + Math.max(one.amounts.length, 1), 0);
    expect(rows).toHaveLength(expected);
  });

  it('counts reports and amounts from 1, and shows a lost currency as lost', () => {
    const french = rows.filter((row) => row.contribution === 'fra-2021-demining');
    expect(french[0]).toMatchObject({
      report: '1',
      amount: '',
      printed: '',
      value: '',
      currency_known_by: '',
      role: '',
      source: 'senat-2021-07-15-b529',
    });
    expect(french.filter((row) => row.report === '8')).toMatchObject([
      {
        amount: '1',
        printed: '400,000',
        value: '400000',
        currency: '',
        currency_known_by: 'lost',
        role: 'original',
      },
      {
        amount: '2',
        printed: 'AZN 803,272',
        value: '803272',
        currency: 'AZN',
        currency_known_by: 'code',
        role: 'conversion',
      },
      {
        amount: '3',
        printed: '$472,752',
        value: '472752',
        currency: 'USD',
        currency_known_by: 'sign',
        role: 'conversion',
      },
    ]);
  });

  it('holds every period unless told otherwise', () => {
    expect(publicRows('/api/v1/reports.csv?period=counted').length).toBeLessThan(rows.length);
  });
});

describe('donors.csv', () => {
  const rows = publicRows('/api/v1/donors.csv');
  const sum = (column: string) => rows.reduce((total, row) => total + Number(row[column]), 0);

  it('holds the donors of the counted period; they add up to its total', () => {
    expect([sum('contributions'), sum('counted'), sum('left_out')]).toEqual([61, 23, 38]);
    expect(rows.filter((row) => row.counted !== '0')).toHaveLength(16);
    expect([sum('low').toFixed(2), sum('high').toFixed(2)]).toEqual(['19092613.98', '40611248.27']);
  });

  it('stands in the order of the parties, with 0.00 where nothing counts', () => {
    const order = loadLedger().parties.map((party) => party.id);
    const places = rows.map((row) => order.indexOf(row.donor ?? ''));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(rows.find((row) => row.donor === 'icrc')).toMatchObject({
      counted: '0',
      low: '0.00',
      high: '0.00',
      currency: 'USD',
    });
  });

  it('follows period and currency', () => {
    const all = publicRows('/api/v1/donors.csv?period=all&currency=EUR');
    expect(all.length).toBeGreaterThan(rows.length);
    expect(new Set(all.map((row) => row.currency))).toEqual(new Set(['EUR']));
  });
});
