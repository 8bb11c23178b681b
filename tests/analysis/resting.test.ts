import { describe, expect, test } from 'vitest';
import { restingOn } from '@/lib/analysis/resting';
import { selectEntries } from '@/lib/analysis/select';
import { vocabularyOf } from '@/lib/analysis/vocabulary';
import { PAGES } from '@/lib/filters/endpoints';
import { defaultQuery, type Query, RESTS } from '@/lib/filters/query';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Contribution } from '@/lib/ledger/schema';
import { INVENTED, ledgerIn, REAL } from '@/tests/support/real-ledger';
import { sourcedLedger } from '@/tests/support/sourced-ledger';

function idsAt(ledger: Ledger, change: Partial<Query>): readonly string[] {
  const query = { ...defaultQuery(vocabularyOf(ledger), PAGES['/ledger']), ...change };
  return selectEntries(ledger, { ...query, period: 'all' }).map(({ contribution: { id } }) => id);
}

const ledger = sourcedLedger([
  { sources: ['herald', 'courier'] },
  { sources: ['herald'], confirmedBy: ['courier', 'gazette'] },
  { sources: ['herald', 'reprint'], confirmedBy: ['gazette'] },
  { sources: [], confirmedBy: ['gazette', 'courier'], amount: null },
  { sources: ['herald'], confirmedBy: ['gazette'], amount: null },
  { sources: [], confirmedBy: ['herald', 'reprint'] },
]);
const numbersAt = (change: Partial<Query>) =>
  idsAt(ledger, change)
    .map((id) => id.replace('gift-', ''))
    .join(' ');

test.each<[Partial<Query>, string]>([
  [{ rests: 'one-document' }, '1'],
  [{ rests: 'one-voice' }, '1 2 5'],
  [{ rests: 'several-voices' }, '0 3 4'],
  [{ voice: 'Herald' }, '0 1 2 4 5'],
  [{ voice: 'Gazette' }, '3 4'],
  [{ voice: 'Courier' }, '0 3'],
  [{ source: 'herald' }, '0 1 2 4 5'],
  [{ source: 'gazette' }, '1 2 3 4'],
  [{ amountFrom: 'herald' }, '0 1 2 5'],
  [{ amountFrom: 'courier' }, '0'],
  [{ amountFrom: 'gazette' }, ''],
  [{ amountFrom: 'reprint', rests: 'one-voice' }, '2 5'],
])('%j chooses %s', (change, chosen) => {
  expect(numbersAt(change)).toBe(chosen);
});

/** Documents that print only a figure that contradicts what is held, each of one contribution. */
const ONLY_ANOTHER = [
  'az24saat-2024-07-05-3616',
  'brussels-morning-undated-eb50',
  'sivil-az-undated-45f1',
  'armenia-com-au-2014-05-05-3b3c',
  'nato-2005-02-14-93b4',
  'halo-trust-undated-b2de',
];

describe('a figure that contradicts what is held supports it no more than none', () => {
  const others = sourcedLedger([{ sources: ['herald', 'courier'] }, { sources: ['herald'] }]);
  const [first, second] = others.contributions;
  if (!first || !second) throw new Error('two are made');
  const changed = (
    one: Contribution,
    figure: Partial<Contribution['reports'][number]['amounts'][number]>,
  ): Contribution => ({
    ...one,
    reports: one.reports.map((report, index) =>
      index > 0
        ? report
        : { ...report, amounts: report.amounts.map((amount) => ({ ...amount, ...figure })) },
    ),
  });
  const restOf = (one: Contribution) =>
    restingOn(one, others)
      .amountFrom.map(({ id }) => id.slice(0, 7))
      .join(' ');

  test.each<[string, Parameters<typeof changed>[1], string]>([
    ['as it is held', {}, 'courier herald'],
    ['another size', { value: '900' }, 'courier'],
    ['another size that meets it', { value: '102', qualifier: 'about' }, 'courier herald'],
    ['over less', { value: '60', qualifier: 'over' }, 'courier herald'],
    ['another currency', { currency: 'EUR' }, 'courier'],
    ['a currency that is not known', { currency: null }, 'courier herald'],
    ['another size, of a currency that is not known', { currency: null, value: '900' }, 'courier'],
    ['a publisher’s equivalent alone', { role: 'conversion', value: '900' }, 'courier herald'],
  ])('%s', (_what, figure, documents) => {
    expect(restOf(changed(first, figure)).split(' ').toSorted().join(' ')).toBe(documents);
  });

  test('unless no document prints what is held, or it was worked out from such figures', () => {
    expect(restOf(changed(second, { value: '900' }))).toBe('herald');
    const amount = first.amount && 'basis' in first.amount ? first.amount : null;
    if (amount === null) throw new Error('an amount is held');
    const workedOut = { ...first, amount: { ...amount, basis: 'worked-out' as const } };
    expect(restOf(changed(workedOut, { value: '900' }))).toBe('herald courier');
  });
});

describe.each([REAL, INVENTED])('in %s', (folder) => {
  const whole = ledgerIn(folder);
  const carried = new Map(
    whole.sources.map(({ id, carries, publisher }) => [id, carries ?? publisher]),
  );

  /** The documents that print a figure for it, of a contribution that holds an amount; else all. */
  function behind({ amount, reports }: Contribution): readonly string[] {
    const those = amount === null ? reports : reports.filter(({ amounts }) => amounts.length > 0);
    return those.map(({ source }) => source).filter((id) => !ONLY_ANOTHER.includes(id));
  }
  const idsOf = (test: (one: Contribution, documents: readonly string[]) => boolean) =>
    whole.contributions
      .filter((one) => test(one, behind(one)))
      .map(({ id }) => id)
      .toSorted();

  test('a document is asked for the amounts for which it prints a figure', () => {
    for (const { id } of whole.sources) {
      const expected = idsOf(({ amount }, documents) => amount !== null && documents.includes(id));
      expect(idsAt(whole, { amountFrom: id }).toSorted(), id).toEqual(expected);
    }
  });

  test('voices and how many there are of them are those of such documents', () => {
    const voicesOf = (documents: readonly string[]) =>
      new Set(documents.map((id) => carried.get(id)));
    for (const voice of new Set(carried.values())) {
      const expected = idsOf((_one, documents) => voicesOf(documents).has(voice));
      expect(idsAt(whole, { voice }).toSorted(), voice).toEqual(expected);
    }
    const counts = RESTS.map((rests) => idsAt(whole, { rests }).length);
    expect(counts).toEqual([
      idsOf((_one, documents) => documents.length === 1).length,
      idsOf((_one, documents) => voicesOf(documents).size === 1).length,
      idsOf((_one, documents) => voicesOf(documents).size > 1).length,
    ]);
  });
});
