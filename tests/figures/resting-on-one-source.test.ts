import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { selectEntries } from '@/lib/analysis/select';
import { totalOf } from '@/lib/analysis/totals';
import { vocabularyOf } from '@/lib/analysis/vocabulary';
import type { Figure } from '@/lib/figures/figure';
import { defaultSupportQuery } from '@/lib/figures/frame';
import { restingOnOneSource } from '@/lib/figures/resting-on-one-source';
import { PAGES } from '@/lib/filters/endpoints';
import type { Query } from '@/lib/filters/query';
import { readQuery } from '@/lib/filters/read-query';
import { fullNumber } from '@/lib/format/numbers';
import type { Ledger } from '@/lib/ledger/ledger';
import { centsOf, fromCents } from '@/lib/money';
import { anyContributions } from '@/tests/support/any-contributions';
import { differenceOf, withRateFiles } from '@/tests/support/public-files-of';
import { INVENTED, ledgerIn, REAL } from '@/tests/support/real-ledger';
import { SOURCES, type Sourced, sourcedLedger } from '@/tests/support/sourced-ledger';

function figureOf(ledger: Ledger, change: Partial<Query> = {}): Figure {
  return restingOnOneSource(ledger, { ...defaultSupportQuery(ledger), ...change });
}

function finding(...made: readonly Sourced[]): string {
  return figureOf(sourcedLedger(made)).finding;
}

const herald = { sources: ['herald'] };
const both = { sources: ['herald', 'courier'] };
const unsure = { rule: 'up-to', reason: 'weak-evidence' } as const;

test.each<[string, readonly Sourced[], string]>([
  ['nothing', [], 'Nothing is counted since 10 November 2020'],
  [
    'one thing on several voices',
    [both],
    'The one contribution counted, $100.00, rests on several independent voices',
  ],
  [
    'nothing alone',
    [both, both],
    'Each of the 2 contributions counted, $200.00 together, rests on several independent voices',
  ],
  [
    'everything alone, on one',
    [herald, herald],
    'All that is counted, $200.00, rests on one voice alone: Herald',
  ],
  [
    'everything alone, on two',
    [herald, { sources: ['courier'], low: '300' }],
    'All that is counted, $400.00, rests on one voice alone, the largest part of that on Courier',
  ],
  [
    'a reprint, which is no second voice',
    [{ sources: ['herald', 'reprint'] }, both],
    'Of $200.00 counted, $100.00 rests on one voice alone: Herald',
  ],
  [
    'another voice, which confirms it without a figure',
    [{ ...herald, confirmedBy: ['courier', 'gazette'] }, both],
    'Of $200.00 counted, $100.00 rests on one voice alone: Herald',
  ],
  [
    'a tie',
    [herald, { sources: ['courier'] }, both],
    'Of $300.00 counted, $200.00 rests on one voice alone, in equal parts on Courier and Herald',
  ],
  [
    'two that lead level with each other',
    [herald, { sources: ['courier'] }, { sources: ['gazette'], low: '1' }, both],
    'Of $301.00 counted, $201.00 rests on one voice alone, the largest parts of that, level with each other, on Courier and Herald',
  ],
  [
    'ends that name different voices',
    [herald, { sources: ['courier'], low: '50', high: '400' }, both],
    'Of $250.00 – 600.00 counted, $150.00 – 500.00 rests on one voice alone, the largest part of that on Herald at the low end and on Courier at the high end',
  ],
  [
    'nothing for certain',
    [
      { ...herald, ...unsure },
      { sources: ['courier'], low: '50', ...unsure },
    ],
    'All that is counted, up to $150.00, rests on one voice alone, the largest part of that on Herald',
  ],
  [
    'no money',
    [{ ...herald, low: '0' }, both],
    '1 contribution of no money rests on one voice alone',
  ],
])('the finding is true of %s', (_case, made, words) => {
  expect(finding(...made)).toBe(words);
});

describe('rows', () => {
  const { rows } = figureOf(
    sourcedLedger([
      { ...herald, low: '10' },
      { sources: ['herald', 'reprint'], low: '20' },
      { sources: ['courier'], confirmedBy: ['herald', 'reprint'], low: '500' },
      { ...both, confirmedBy: ['gazette'] },
      { ...herald, low: '9', date: '2019' },
    ]),
  );

  it('are one for each voice on which something rests alone, the largest first, then the rest', () => {
    const common = { contributions: '1', one_document: '1', rests: 'one-voice' };
    expect(rows).toEqual([
      { ...common, voice: 'Courier', low: '500.00', high: '500.00' },
      { ...common, voice: 'Herald', contributions: '2', low: '30.00', high: '30.00' },
      {
        voice: '',
        rests: 'several-voices',
        contributions: '1',
        one_document: '0',
        low: '100.00',
        high: '100.00',
      },
    ]);
  });
});

/** Each document prints a figure, prints none, or does not report it. */
const documents = fc
  .array(fc.constantFrom('prints', 'confirms', 'is silent'), { minLength: 4, maxLength: 4 })
  .map((how) => {
    const those = (word: string) => SOURCES.flatMap(({ id }, at) => (how[at] === word ? [id] : []));
    return { sources: those('prints'), confirmedBy: those('confirms') };
  })
  .filter(({ sources, confirmedBy }) => sources.length + confirmedBy.length > 0);
const sourced = anyContributions.chain((made) =>
  fc
    .array(documents, { minLength: made.length, maxLength: made.length })
    .map((chosen) =>
      made.map((one, at): Sourced => ({ ...one, ...(chosen[at] ?? { sources: ['herald'] }) })),
    ),
);
/** Mostly null: with a value for every filter hardly anything would be left. */
function seldom<T>(...values: readonly T[]) {
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constantFrom(...values) },
  );
}
const query = fc.record({
  period: fc.constantFrom('counted' as const, 'all' as const),
  currency: fc.constantFrom('USD', 'EUR'),
  rests: seldom('one-document' as const, 'one-voice' as const, 'several-voices' as const),
  voice: seldom('Herald', 'Courier'),
  source: seldom('herald', 'reprint'),
  amountFrom: seldom('herald', 'courier'),
  stage: seldom('announced', 'paid'),
  counted: fc.constantFrom('all' as const, 'counted' as const, 'left-out' as const),
});

test('for any ledger and query the rows add up to the total', () => {
  fc.assert(
    fc.property(sourced, query, (made, change) => {
      const { rows, total, table, contributions } = figureOf(sourcedLedger(made), change);
      const sum = (end: 'low' | 'high') =>
        fromCents(rows.reduce((cents, row) => cents + centsOf(row[end] ?? ''), 0n));
      expect({ low: sum('low'), high: sum('high') }).toEqual(total);
      expect(rows.reduce((all, row) => all + Number(row.contributions), 0)).toBe(
        contributions.length,
      );
      expect(JSON.stringify(table)).not.toMatch(/NaN|undefined/);
    }),
  );
});

test('for any ledger the figure is what its public files give', () => {
  fc.assert(
    fc.property(sourced, (made) => {
      const ledger = withRateFiles(sourcedLedger(made));
      expect(differenceOf(ledger, ['resting-on-one-source'])).toBeNull();
    }),
    { numRuns: 50 },
  );
});

/** What an address of the ledger's page shows. */
function at(ledger: Ledger, href: string) {
  const { searchParams } = new URL(href, 'http://localhost');
  const { query: asked, problems } = readQuery(
    [...searchParams],
    PAGES['/ledger'],
    vocabularyOf(ledger),
  );
  expect(problems, href).toEqual([]);
  const entries = selectEntries(ledger, asked);
  return { count: String(entries.length), ...totalOf(entries) };
}

/** Every number of the table opens rows that come to just it. */
function expectOpens(ledger: Ledger, figure: Figure): void {
  const { table, drawing, rows, findingParts = [] } = figure;
  for (const { href, sum } of findingParts) {
    if (href === undefined) continue;
    const { low, high } = at(ledger, href);
    expect(`${low} ${high}`, href).toBe(sum);
  }
  const KEYS: Readonly<Record<string, 'low' | 'high' | 'count'>> = {
    low: 'low',
    high: 'high',
    contributions: 'count',
    one_document: 'count',
  };
  for (const cells of [...table.rows.map((row) => row.cells), table.foot ?? []]) {
    cells.forEach(({ text, href }, index) => {
      const which = KEYS[table.columns[index]?.key ?? ''];
      if (which === undefined || href === undefined) return;
      const found = at(ledger, href)[which];
      expect(which === 'count' ? found : fullNumber(found), href).toBe(text);
    });
  }
  if (drawing.kind !== 'bars') return;
  drawing.bars.forEach(({ href }, index) => {
    expect(at(ledger, href ?? ''), href ?? '').toMatchObject({
      low: rows[index]?.low,
      high: rows[index]?.high,
    });
  });
}

test('for any ledger and query every number opens its rows', () => {
  fc.assert(
    fc.property(sourced, query, (made, change) => {
      const ledger = sourcedLedger(made);
      expectOpens(ledger, figureOf(ledger, change));
    }),
    { numRuns: 50 },
  );
});

test.each([REAL, INVENTED])('in %s every number opens its rows', (folder) => {
  const ledger = ledgerIn(folder);
  for (const change of [{}, { period: 'all' as const, currency: 'EUR' }]) {
    expectOpens(ledger, figureOf(ledger, change));
  }
});

test('in the real ledger eight amounts rest on one voice, whatever others confirm', () => {
  const { finding: said, rows, sources } = figureOf(ledgerIn(REAL));
  expect(said).toBe(
    'Of $19.1 – 40.6 million counted, $2.34 – 9.23 million rests on one voice alone, the largest part of that on SIA at the low end and on Turan at the high end',
  );
  expect(rows.map(({ voice, contributions }) => [voice, contributions])).toEqual([
    ['Turan', '3'],
    ['Trend', '1'],
    ['SIA', '3'],
    ['Nuhçıxan', '1'],
    ['', '15'],
  ]);
  expect(sources[0]?.parts.at(-1)?.text).toMatch(/were read only in their opening\.$/);
});
