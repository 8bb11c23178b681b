import { describe, expect, test } from 'vitest';
import { partyPage } from '@/lib/analysis/party-page';
import { selectEntries } from '@/lib/analysis/select';
import type { Part } from '@/lib/analysis/text-rows';
import { vocabularyOf } from '@/lib/analysis/vocabulary';
import { PAGES } from '@/lib/filters/endpoints';
import { defaultQuery, type Query } from '@/lib/filters/query';
import type { Ledger } from '@/lib/ledger/ledger';
import { madeLedger, madeParty, madeStatement } from '@/tests/support/made-ledger';
import { INVENTED, ledgerIn, REAL } from '@/tests/support/real-ledger';

const queryOf = (ledger: Ledger, change: Partial<Query> = {}): Query => ({
  ...defaultQuery(vocabularyOf(ledger), PAGES['/parties/[id]']),
  ...change,
});

const ledger = madeLedger({
  parties: [
    madeParty('club', { kind: 'union', country: null, aliases: ['The Club'] }),
    madeParty('aaa', { memberOf: ['club'] }),
    madeParty('hand', { kind: 'ngo', country: 'AAA', name: 'Helping Hand' }),
  ],
  contributions: [
    { id: 'a1', donor: 'aaa', channels: ['hand'] },
    { id: 'a2', donor: 'aaa', channels: ['zzz', 'hand'], low: '50' },
    { id: 'a3', donor: 'aaa', channels: ['hand'], date: '2010' },
  ],
  statements: [
    madeStatement({ id: 'own', party: 'hand', about: 'hand' }),
    madeStatement({ id: 'of-it', party: 'zzz', about: 'hand', base: 'unclear' }),
    madeStatement({ id: 'claim' }),
  ],
});
const page = (id: string, change: Partial<Query> = {}) =>
  partyPage(ledger, id, queryOf(ledger, change));
const textOf = (parts: readonly Part[] = []) => parts.map(({ text }) => text).join('');
const factsOf = (id: string) =>
  page(id).facts.map(({ label, parts }) => `${label}: ${textOf(parts)}`);

test('says who a party is, with links to those that it belongs to', () => {
  expect(factsOf('aaa')).toEqual(['Kind: state', 'Member of: Clubland', 'Id: aaa']);
  expect(factsOf('club')).toEqual([
    'Kind: union',
    'Also named: The Club',
    'Members here: Aaaland',
    'Id: club',
  ]);
  expect(factsOf('hand')).toEqual(['Kind: NGO', 'Seat: Aaaland', 'Id: hand']);
});

describe('what passes through a party', () => {
  test('is everything that names it anywhere among the channels, in the period', () => {
    const { through } = page('hand');
    expect(through?.headline).toBe(
      '2 contributions are reported to pass through it since 10 November 2020',
    );
    expect(textOf(through?.full)).toBe('150.00 US dollars. All 2 contributions count, in full.');
    expect(through?.rows.rows.map(({ id }) => id)).toEqual(['a1', 'a2']);
    expect(through?.list.href).toBe('/ledger?via=hand');
    expect(through?.outside).toEqual([
      { text: 'Outside the period: ' },
      { text: '1 contribution', href: '/ledger?via=hand&to=2020-11-09', sum: 'count 1' },
      { text: ' before 10 November 2020' },
      { text: '; see ' },
      { text: 'all 3 of all years', href: '/ledger?via=hand&period=all', sum: 'count' },
      { text: '.' },
    ]);
  });

  test('in another period and currency is said of that', () => {
    const { through } = page('hand', { period: 'all', currency: 'EUR' });
    expect(through?.headline).toBe(
      '3 contributions are reported to pass through it over all years',
    );
    expect(through?.list.href).toBe('/ledger?via=hand&currency=EUR&period=all');
    expect(through?.outside).toEqual([]);
  });

  test('is left out where nothing does at any time', () => {
    expect(page('aaa').through).toBeNull();
  });
});

test('what a party gives is summed up, and leads to its page as a donor', () => {
  const { gives } = page('aaa');
  expect(textOf(gives?.sentence)).toBe(
    'All 2 contributions count, in full: 150.00 US dollars, since 10 November 2020; 3 contributions in all years.',
  );
  expect(gives?.link).toEqual({ text: 'Aaaland as a donor', href: '/donors/aaa' });
  expect(page('hand').gives).toBeNull();
});

test('what a party says and what others say of it are kept apart', () => {
  expect(page('hand').says.map(({ id }) => id)).toEqual(['own']);
  expect(page('hand').saidOf).toMatchObject([
    { id: 'of-it', what: 'national share (of what, is not said)', reading: 'over 90 per cent' },
  ]);
});

describe.each([REAL, INVENTED])('every party has a page, in %s', (folder) => {
  const whole = ledgerIn(folder);

  test('that says of each list whether its documents were read only in part', () => {
    const partly = (hrefs: readonly (string | undefined)[]) =>
      whole.sources.some(({ id, read }) => read === 'opening' && hrefs.includes(`/sources/${id}`));
    for (const { id } of whole.parties) {
      const { says, saidOf, pays, read } = partyPage(whole, id, queryOf(whole));
      for (const [lines, said] of [
        [says, read.says],
        [saidOf, read.saidOf],
        [pays, read.pays],
      ] as const) {
        const hrefs = lines.flatMap(({ sources }) => sources.map(({ href }) => href));
        expect(said !== null, id).toBe(partly(hrefs));
        if (said !== null) expect(said).toMatch(/^Of the documents? named here.* read/);
      }
    }
  });

  test('with all that names it', () => {
    const query = queryOf(whole, { period: 'all' });
    const pages = whole.parties.map(({ id }) => partyPage(whole, id, query));
    const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
    expect(sum(pages.map(({ says }) => says.length))).toBe(
      whole.statements.filter(({ party }) => party !== null).length,
    );
    expect(sum(pages.map(({ pays }) => pays.length))).toBe(whole.spending.length);
    expect(sum(pages.map(({ through }) => through?.rows.rows.length ?? 0))).toBe(
      sum(selectEntries(whole, query).map(({ contribution }) => contribution.channels.length)),
    );
  });
});
