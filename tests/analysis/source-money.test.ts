import { describe, expect, test } from 'vitest';
import { linksFor } from '@/lib/analysis/links';
import { selectEntries } from '@/lib/analysis/select';
import { moneyBySource, moneyPart, moneyParts } from '@/lib/analysis/source-money';
import { totalOf } from '@/lib/analysis/totals';
import { vocabularyOf } from '@/lib/analysis/vocabulary';
import { PAGES } from '@/lib/filters/endpoints';
import { defaultQuery, type Query } from '@/lib/filters/query';
import { readQuery } from '@/lib/filters/read-query';
import { fullRange } from '@/lib/format/numbers';
import type { Ledger } from '@/lib/ledger/ledger';
import { INVENTED, ledgerIn, REAL } from '@/tests/support/real-ledger';
import { sourcedLedger } from '@/tests/support/sourced-ledger';

const ledger = sourcedLedger([
  { sources: ['herald', 'reprint'], low: '10' },
  { sources: ['herald', 'courier'], low: '100', high: '200' },
  { sources: ['gazette'], rule: 'none', reason: 'general-aid' },
  { sources: ['courier'], date: '2019', low: '7' },
]);

/** The courier prints one amount and confirms another; the gazette only confirms both. */
const confirming = sourcedLedger([
  { sources: ['herald'], confirmedBy: ['courier', 'gazette'], low: '10' },
  { sources: ['herald', 'courier'], confirmedBy: ['gazette'], low: '100' },
]);
const textOf = (parts: readonly { readonly text: string }[]) =>
  parts.map(({ text }) => text).join('');

function partOf(id: string, change: Partial<Query> = {}, of: Ledger = ledger) {
  const query = { ...defaultQuery(vocabularyOf(of), PAGES['/sources/[id]']), ...change };
  const source = of.byId.source.get(id);
  if (!source) throw new Error(`no source "${id}"`);
  return moneyPart(source, of, query, linksFor(of, query));
}

test.each([
  [
    'herald',
    'Of $110.00 – 210.00 counted since 10 November 2020, $110.00 – 210.00 rests on it, $10.00 of it on its voice alone',
  ],
  [
    'reprint',
    'Of $110.00 – 210.00 counted since 10 November 2020, $10.00 rests on it, all of it on its voice alone',
  ],
  [
    'courier',
    'Of $110.00 – 210.00 counted since 10 November 2020, $100.00 – 200.00 rests on it, none of it on its voice alone',
  ],
  ['gazette', 'No money counted since 10 November 2020 rests on it'],
])('%s: %s', (id, headline) => {
  expect(textOf(partOf(id).headline.parts)).toBe(headline);
});

test('money of other years counts where they are asked for', () => {
  expect(textOf(partOf('courier', { period: 'all' }).headline.parts)).toContain(
    '$7.00 of it on its voice alone',
  );
});

test('a document of what is left out says so, and one of no contribution', () => {
  expect(partOf('gazette').sentence).toContain('is left out of the total');
  const none = sourcedLedger([]);
  expect(partOf('gazette', {}, none).sentence).toBe('It reports no contribution.');
});

test.each([
  [
    'herald',
    'Of $110.00 counted since 10 November 2020, $110.00 rests on it, $10.00 of it on its voice alone',
    ['110.00 US dollars, 2 contributions', '10.00 US dollars, 1 contribution'],
    '$110.00 counted, $10.00 alone',
  ],
  [
    'courier',
    'Of $110.00 counted since 10 November 2020, $100.00 rests on it, none of it on its voice alone',
    [
      '100.00 US dollars, 1 contribution',
      'nothing',
      '2 counted contributions, one without a figure that is held',
    ],
    '$100.00 counted',
  ],
  [
    'gazette',
    'No money counted since 10 November 2020 rests on it: it reports 2 counted contributions and prints no figure that is held for them',
    ['2 counted contributions without a figure that is held'],
    'reports 2 counted contributions without a figure that is held',
  ],
  ['reprint', 'No money counted since 10 November 2020 rests on it', [], ''],
])('%s, with amounts only where it prints them: %s', (id, headline, facts, line) => {
  const page = partOf(id, {}, confirming);
  expect(textOf(page.headline.parts)).toBe(headline);
  expect(page.facts.map(({ parts }) => textOf(parts))).toEqual(facts);
  const query = defaultQuery(vocabularyOf(confirming), PAGES['/sources']);
  const source = confirming.byId.source.get(id);
  const { on } = moneyBySource(confirming, query);
  expect(source && textOf(moneyParts(source, on(id), query, linksFor(confirming, query)))).toBe(
    line,
  );
});

describe.each([REAL, INVENTED])('in %s', (folder) => {
  const whole = ledgerIn(folder);

  test('both numbers of each document open rows that come to just them', () => {
    const query: Query = {
      ...defaultQuery(vocabularyOf(whole), PAGES['/sources/[id]']),
      currency: 'EUR',
      period: 'all',
    };
    const links = linksFor(whole, query);
    const { on } = moneyBySource(whole, query);
    let opened = 0;
    for (const source of whole.sources) {
      const page = moneyPart(source, whole, query, links);
      const line = moneyParts(source, on(source.id), query, links);
      for (const { text, href, sum } of [...page.facts.flatMap(({ parts }) => parts), ...line]) {
        if (href === undefined) continue;
        const { searchParams } = new URL(href, 'http://localhost');
        const read = readQuery([...searchParams], PAGES['/ledger'], vocabularyOf(whole));
        expect(read.problems, href).toEqual([]);
        const entries = selectEntries(whole, read.query);
        const { low, high } = totalOf(entries);
        if (sum === 'range') expect(text, href).toBe(fullRange(low, high));
        else expect([`${low} ${high}`, `count ${entries.length}`], href).toContain(sum);
        opened += 1;
      }
    }
    expect(opened).toBeGreaterThan(3);
  });
});
