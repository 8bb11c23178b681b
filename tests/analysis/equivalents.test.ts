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
