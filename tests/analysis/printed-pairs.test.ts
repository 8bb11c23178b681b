import { describe, expect, test } from 'vitest';
import { VERDICTS } from '@/lib/analysis/printed-check';
import {
  type CheckedPair,
  checkedPairs,
  checkedPairsOf,
  printedCurrenciesOf,
  selectPairs,
} from '@/lib/analysis/printed-pairs';
import { vocabularyOf } from '@/lib/analysis/vocabulary';
import type { Ledger } from '@/lib/ledger/ledger';
import type { ReportAmount } from '@/lib/ledger/schema';
import { madeLedger } from '@/tests/support/made-ledger';
import { printed, reported } from '@/tests/support/made-reports';
import { INVENTED, ledgerIn, REAL } from '@/tests/support/real-ledger';

const NONE = { verdict: null, printedCurrency: null, publisher: null };

/** A ledger of one contribution of 4 May 2021 with these reports, all in a document of 2021. */
function ledgerOf(reports: readonly (readonly ReportAmount[])[]): Ledger {
  return { ...madeLedger({}), contributions: [reported(reports, { id: 'one' })] };
}

const eur = (value: string, made: Partial<ReportAmount> = {}) => printed(value, value, 'EUR', made);
const usd = (value: string) => printed(value, value, 'USD', { role: 'conversion' });

const names = ({ original, equivalent }: Pick<CheckedPair, 'original' | 'equivalent'>) =>
  `${original.value} as ${equivalent.value}`;

describe('every original of a report with every equivalent of it is a pair', () => {
  test.each<[string, ReportAmount[], string[]]>([
    ['no equivalent', [eur('400')], []],
    ['no original', [usd('500')], []],
    ['one of each', [eur('400'), usd('500')], ['400 as 500']],
    ['the equivalent first', [usd('500'), eur('400')], ['400 as 500']],
    ['two equivalents', [eur('400'), usd('500'), usd('510')], ['400 as 500', '400 as 510']],
    [
      'two of each',
      [eur('400'), eur('800'), usd('500'), usd('1000')],
      ['400 as 500', '400 as 1000', '800 as 500', '800 as 1000'],
    ],
    ['a rival is no original', [eur('400', { role: 'rival' }), usd('500')], []],
  ])('%s', (_what, amounts, pairs) => {
    expect(checkedPairs(ledgerOf([amounts])).map(names)).toEqual(pairs);
  });

  test('pairs are numbered by their report, and never join two reports', () => {
    const pairs = checkedPairs(ledgerOf([[eur('400')], [usd('500')], [eur('400'), usd('501')]]));
    expect(pairs.map((pair) => [pair.reportNumber, names(pair)])).toEqual([[3, '400 as 501']]);
  });

  test('a span of publication takes the mean of its days', () => {
    const [pair] = checkedPairs(ledgerOf([[eur('400'), usd('501')]]));
    expect(pair?.onDate).toMatchObject({ date: '2021-05-04', rate: '1.25', verdict: 'agrees' });
    expect(pair?.published).toMatchObject({ date: '2021', rate: '1.25', verdict: 'agrees' });
    expect(pair?.published.rates?.basis).toBe('mean');
  });

  test('a document that the ledger does not hold is a mistake of the program', () => {
    const ledger = ledgerOf([[eur('400'), usd('500')]]);
    const broken = { ...ledger, byId: { ...ledger.byId, source: new Map() } };
    expect(() => checkedPairs(broken)).toThrow('paper-2021-0000');
  });

  test('a ledger without any has none', () => {
    expect(checkedPairs(ledgerIn(INVENTED))).toEqual([]);
  });
});

describe('the controls of the real ledger', () => {
  const ledger = ledgerIn(REAL);
  const pairs = checkedPairs(ledger);
  const find = (contribution: string, report: number, equivalent: string) =>
    pairs.find(
      (pair) =>
        pair.contribution.id === contribution &&
        pair.reportNumber === report &&
        pair.equivalent.currency === equivalent,
    );

  test('25 pairs: contributions in id order, then by report', () => {
    expect(pairs).toHaveLength(25);
    const places = pairs.map(
      ({ contribution, reportNumber }) => `${contribution.id} ${String(reportNumber).padStart(3)}`,
    );
    expect(places).toEqual(places.toSorted());
  });

  test.each([
    // The pair whose rate is that of the day before.
    [
      ['fra-2021-demining', 6, 'USD'],
      ['1.18188', '1.18188'],
      ['2021-09-08', '1.1827', '0.07', 'agrees', null],
      ['2021-09-09', '1.1838', '0.16', 'agrees', null],
    ],
    // The paragraph a year old.
    [
      ['fra-2021-demining', 15, 'USD'],
      ['1.18188', '1.18188'],
      ['2021-09-08', '1.1827', '0.07', 'agrees', null],
      ['2022-09-09', '1.0049', '17.61', 'off', null],
    ],
    // An equivalent at the rate of a document of the next year.
    [
      ['gbr-2021-undp-tranche', 9, 'USD'],
      ['1.215', '1.217'],
      ['2021-09-02', '1.3788', '11.74', 'off', null],
      ['2022-06-29', '1.21639', '0.00', 'agrees', null],
    ],
    // The sign of the original was lost.
    [
      ['fra-2021-demining', 8, 'USD'],
      ['1.18188', '1.18188'],
      ['2021-09-08', null, null, 'not-testable', 'currency-unknown'],
      ['2021-09-21', null, null, 'not-testable', 'currency-unknown'],
    ],
    [
      ['gbr-2021-undp-tranche', 4, 'AZN'],
      ['2', null],
      ['2021-09-02', '2.34397', '0.00', 'agrees', null],
      ['2021-09-05', '2.35116', '0.00', 'agrees', null],
    ],
    // A month, and a currency that has no euro quotation.
    [
      ['bel-2024-apopo', 2, 'AZN'],
      ['1.83813', '1.83813'],
      ['2024-01', '1.85387', '0.85', 'close', null],
      ['2024-07', '1.84349', '0.29', 'agrees', null],
    ],
    // A document without a date.
    [
      ['hun-2021-demining', 4, 'USD'],
      ['1.215', '1.2154'],
      ['2021-01-14', '1.2124', '0.21', 'agrees', null],
      [null, null, null, 'not-testable', 'undated'],
    ],
  ] as const)('%s', ([id, report, currency], implied, onDate, published) => {
    const pair = find(id, report, currency);
    const said = (check: CheckedPair['onDate'] | undefined) =>
      check && [check.date, check.rate, check.gap, check.verdict, check.reason];
    expect([pair?.implied?.low, pair?.implied?.high]).toEqual(implied);
    expect(said(pair?.onDate)).toEqual(onDate);
    expect(said(pair?.published)).toEqual(published);
  });

  test('every check is whole: a gap with a verdict, a reason without one', () => {
    for (const { onDate, published } of pairs) {
      for (const { verdict, gap, rate, reason, side } of [onDate, published]) {
        const tested = verdict !== 'not-testable';
        expect([gap !== null, reason === null, rate !== null || !tested]).toEqual([
          tested,
          tested,
          true,
        ]);
        if (side !== null) expect(gap).not.toBeNull();
      }
    }
  });
});

describe('filters', () => {
  const ledger = ledgerIn(REAL);

  test.each(VERDICTS)('%s: at either of the two rates', (verdict) => {
    const shown = selectPairs(ledger, { ...NONE, verdict });
    const such = ({ onDate, published }: CheckedPair) =>
      onDate.verdict === verdict || published.verdict === verdict;
    expect(shown).toEqual(checkedPairs(ledger).filter(such));
    expect(shown.length).toBeGreaterThan(0);
  });

  test('a currency is that of the original or of the equivalent, a publisher the document’s', () => {
    const { printedCurrencies, publishers } = vocabularyOf(ledger);
    for (const printedCurrency of printedCurrencies) {
      const shown = selectPairs(ledger, { ...NONE, printedCurrency });
      expect(shown.length).toBeGreaterThan(0);
      expect(shown.every((one) => printedCurrenciesOf(one).includes(printedCurrency))).toBe(true);
    }
    const byPublisher = publishers.map(
      (publisher) => selectPairs(ledger, { ...NONE, publisher }).length,
    );
    expect(byPublisher.reduce((sum, count) => sum + count, 0)).toBe(25);
    expect(
      selectPairs(ledger, { verdict: 'off', printedCurrency: 'AZN', publisher: 'Today.Az' }).map(
        names,
      ),
    ).toEqual(['400000 as 803272']);
  });

  test('pairs of one contribution are those of the whole ledger', () => {
    expect(ledger.contributions.flatMap((one) => checkedPairsOf(one, ledger))).toEqual(
      checkedPairs(ledger),
    );
  });
});
