import { describe, expect, test } from 'vitest';
import { equivalentRows } from '@/lib/analysis/equivalents';
import type { ReportAmount } from '@/lib/ledger/schema';
import { madeLedger } from '@/tests/support/made-ledger';
import { printed, reported } from '@/tests/support/made-reports';
import { ledgerIn, REAL } from '@/tests/support/real-ledger';

const eur = (text: string, value: string) => printed(text, value, 'EUR');
const usd = (text: string, value: string) => printed(text, value, 'USD', { role: 'conversion' });

/** The rows of a contribution of 4 May 2021, when a euro was 1.25 dollars. */
function rowsOf(...reports: (readonly ReportAmount[])[]) {
  return equivalentRows(reported(reports), madeLedger({})).map((row) => [
    row.printed.map(({ text }) => text).join(' or '),
    row.of?.text ?? null,
    row.implied,
    row.check?.word ?? null,
    row.documents.join(' '),
  ]);
}

describe('equivalents of a contribution', () => {
  test('the same equivalent of the same original is one row, with every spelling', () => {
    expect(
      rowsOf(
        [eur('€400', '400'), usd('$501', '501')],
        [eur('EUR 400', '400'), usd('501 USD', '501')],
        [eur('€400', '400'), usd('$611', '611')],
      ),
    ).toEqual([
      ['$501 or 501 USD', '€400', '1.25125 to 1.25375', 'agrees', '1 2'],
      ['$611', '€400', '1.52625 to 1.52875', 'off', '3'],
    ]);
  });

  test('with two originals it is held against each', () => {
    expect(rowsOf([eur('€400', '400'), eur('€489', '489'), usd('$611', '611')])).toEqual([
      ['$611', '€400', '1.52625 to 1.52875', 'off', '1'],
      ['$611', '€489', '1.24847 to 1.25051', 'agrees', '1'],
    ]);
  });

  test('without an original it stands all the same, and nothing is checked', () => {
    expect(rowsOf([usd('$501', '501')], [])).toEqual([['$501', null, null, null, '1']]);
    expect(rowsOf([eur('€400', '400')], [])).toEqual([]);
  });

  test('says what comes of it at the publication of each document, the same once', () => {
    const row = (id: string, text: string) => {
      const contribution = ledgerIn(REAL).byId.contribution.get(id);
      if (!contribution) throw new Error(`the ledger holds ${id}`);
      const found = equivalentRows(contribution, ledgerIn(REAL)).find(
        ({ printed: spellings, of }) =>
          spellings.some((one) => one.text === text) && of?.lost === false,
      );
      return [
        found?.check && `${found.check.word} ${found.check.gap}`,
        found?.atPublication.map(({ check, documents }) => [
          check?.word,
          check?.gap ?? check?.why,
          documents.join(' '),
        ]),
      ];
    };
    expect(row('gbr-2021-undp-tranche', '$608,000')).toEqual([
      'off 11.74 % below',
      [
        ['agrees', 'no gap', '9 10'],
        ['not testable', 'the document is undated', '11'],
      ],
    ]);
    expect(row('fra-2021-demining', '$472,752')).toEqual([
      'agrees 0.07 % below',
      [
        ['agrees', '0.16 % below', '6'],
        ['off', '4.80 % above', '13'],
        ['off', '17.61 % above', '15'],
      ],
    ]);
  });

  test('every printed equivalent of the real ledger has a row that names its document', () => {
    const ledger = ledgerIn(REAL);
    for (const contribution of ledger.contributions) {
      const numbers = contribution.reports.flatMap((report, index) =>
        report.amounts.some(({ role }) => role === 'conversion') ? [index + 1] : [],
      );
      const rows = equivalentRows(contribution, ledger);
      expect(new Set(rows.flatMap(({ documents }) => documents)), contribution.id).toEqual(
        new Set(numbers),
      );
    }
  });
});
