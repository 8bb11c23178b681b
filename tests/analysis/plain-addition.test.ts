import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { convertHeld, entriesOf } from '@/lib/analysis/count';
import { plainAddition } from '@/lib/analysis/plain-addition';
import { plainAdditionPage } from '@/lib/analysis/plain-addition-page';
import { selectEntries } from '@/lib/analysis/select';
import { totalOf } from '@/lib/analysis/totals';
import { vocabularyOf } from '@/lib/analysis/vocabulary';
import { PAGES } from '@/lib/filters/endpoints';
import { readQuery } from '@/lib/filters/read-query';
import { fullNumber } from '@/lib/format/numbers';
import type { Ledger } from '@/lib/ledger/ledger';
import { sumCents } from '@/lib/money';
import { anyContributions } from '@/tests/support/any-contributions';
import { type MadeContribution, madeLedger } from '@/tests/support/made-ledger';
import { INVENTED, ledgerIn, REAL } from '@/tests/support/real-ledger';

/** Plain addition over every contribution of a ledger, and the same sums in another way. */
function expectToAddUp(ledger: Ledger, currency: string): void {
  const entries = entriesOf(ledger, currency);
  const { all, reasons, same } = plainAddition(entries, currency, ledger.rates);
  const differences = reasons.flatMap((group) => group.entries);
  for (const end of ['low', 'high'] as const) {
    const plain = entries.flatMap(
      ({ contribution }) => convertHeld(contribution, currency, ledger.rates)?.[end] ?? [],
    );
    expect(all.plain[end]).toBe(sumCents(plain));
    expect(all.counted[end]).toBe(totalOf(entries)[end]);
    const less = differences.map((one) => one.difference[end]);
    expect(sumCents([...less, all.counted[end]])).toBe(all.plain[end]);
    expect(sumCents(reasons.map((group) => group.difference[end]))).toBe(all.difference[end]);
    expect(sumCents([same.plain[end], ...reasons.map((group) => group.plain[end])])).toBe(
      all.plain[end],
    );
    for (const value of less) expect(value).not.toMatch(/^-/);
  }
  expect(differences.length + same.entries.length).toBe(all.entries.length);
}

describe('plain total less every difference is the counted total', () => {
  test.each([REAL, INVENTED])('in %s, in every currency', (folder) => {
    const ledger = ledgerIn(folder);
    for (const currency of ledger.subject.currencies) expectToAddUp(ledger, currency);
  });

  test('in any ledger, in every currency', () => {
    fc.assert(
      fc.property(anyContributions, fc.constantFrom('USD', 'EUR'), (contributions, currency) => {
        expectToAddUp(madeLedger({ contributions }), currency);
      }),
    );
  });
});

describe('what plain addition takes otherwise', () => {
  const both = { low: '100', high: '300' };
  test.each<[string, MadeContribution, readonly (readonly [string, string, string])[]]>([
    ['counted in full', both, []],
    [
      'at the high end only',
      { ...both, rule: 'up-to', reason: 'may-repeat' },
      [['may-repeat', '100.00', '0.00']],
    ],
    ['left out', { ...both, rule: 'none', reason: 'repeats' }, [['repeats', '100.00', '300.00']]],
    ['domestic', { ...both, donor: 'zzz' }, [['domestic', '100.00', '300.00']]],
    ['without an amount', { amount: null, rule: 'none', reason: 'no-amount' }, []],
    [
      'up to a high end from nothing',
      { low: '0', high: '5', rule: 'up-to', reason: 'weak-evidence' },
      [],
    ],
    ['in a currency without rates', { currency: 'XTS', rule: 'none', reason: 'repeats' }, []],
  ])('%s', (_, made, expected) => {
    const ledger = madeLedger({ contributions: [made] });
    const { reasons } = plainAddition(entriesOf(ledger, 'USD'), 'USD', ledger.rates);
    expect(reasons.map(({ reason, difference: { low, high } }) => [reason, low, high])).toEqual(
      expected,
    );
  });
});

describe('the chapter', () => {
  test.each([REAL, INVENTED])('in %s a number that opens rows is the number there', (folder) => {
    const ledger = ledgerIn(folder);
    const page = plainAdditionPage(ledger);
    const rows = [...page.groups.map(({ sums }) => sums), ...(page.same ? [page.same] : [])];
    for (const { label, counted } of [...rows, page.total]) {
      const { href } = counted.low;
      if (href === undefined) continue;
      const entries = selectEntries(ledger, queryOf(ledger, href));
      const { low, high } = totalOf(entries);
      expect([counted.low.text, counted.high.text]).toEqual([fullNumber(low), fullNumber(high)]);
      if (label.href !== undefined) expect(label.text).toContain(`${entries.length} contribution`);
    }
  });

  test('in the real ledger every reason opens exactly its rows', () => {
    for (const { sums, key } of plainAdditionPage(ledgerIn(REAL)).groups) {
      expect(sums.label.href).toBe(`/ledger?reason=${key}&amount=held`);
    }
  });

  test('rows that a filter would not show alone have no link', () => {
    const ledger = madeLedger({
      contributions: [
        { rule: 'none', reason: 'repeats' },
        { rule: 'none', reason: 'repeats', currency: 'XTS' },
      ],
    });
    expect(plainAdditionPage(ledger).groups.map(({ sums }) => sums.label)).toEqual([
      { text: '1 contribution' },
    ]);
  });

  test('without amounts it says that nothing is added', () => {
    const { sentences, groups } = plainAdditionPage(
      madeLedger({ contributions: [{ amount: null, rule: 'none', reason: 'no-amount' }] }),
    );
    expect(groups).toEqual([]);
    expect(sentences.map(({ parts }) => parts.map(({ text }) => text).join(''))).toEqual([
      'No amount is held since 10 November 2020: nothing is added.',
    ]);
  });
});

function queryOf(ledger: Ledger, href: string) {
  const { searchParams } = new URL(href, 'http://localhost');
  return readQuery([...searchParams], PAGES['/ledger'], vocabularyOf(ledger)).query;
}
