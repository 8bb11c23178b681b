import type { Entry } from '@/lib/analysis/count';
import type { Ledger } from '@/lib/ledger/ledger';
import {
  type Report,
  type ReportAmount,
  reportAmountSchema,
  reportSchema,
  type Source,
  sourceSchema,
} from '@/lib/ledger/schema';
import { type Column, count, decimal, said, text } from './column';

/** One printed amount of a report, or a report without one. */
export interface ReportRow {
  readonly contribution: string;
  /** Counts from 1 in the contribution. */
  readonly reportNumber: number;
  /** Counts from 1 in the report; null where it prints no amount. */
  readonly amountNumber: number | null;
  readonly report: Report;
  readonly source: Source | undefined;
  readonly amount: ReportAmount | null;
}

/** Every printed amount of the entries, in the order of their reports. */
export function reportRows(ledger: Ledger, entries: readonly Entry[]): readonly ReportRow[] {
  return entries.flatMap(({ contribution: { id, reports } }) =>
    reports.flatMap((report, index): readonly ReportRow[] => {
      const row = {
        contribution: id,
        reportNumber: index + 1,
        report,
        source: ledger.byId.source.get(report.source),
      };
      return report.amounts.length === 0
        ? [{ ...row, amountNumber: null, amount: null }]
        : report.amounts.map((amount, place) => ({ ...row, amountNumber: place + 1, amount }));
    }),
  );
}

const REPORT = reportSchema.shape;
const AMOUNT = reportAmountSchema.shape;
const SOURCE = sourceSchema.shape;

/** The columns of `reports.csv`. */
export const REPORT_COLUMNS: readonly Column<ReportRow>[] = [
  text('contribution', 'id of the contribution', (row) => row.contribution),
  count('report', 'number of the report in the contribution, from 1', (row) => row.reportNumber),
  count(
    'amount',
    'number of the amount in the report, from 1; empty where it prints none',
    (row) => row.amountNumber,
  ),
  text('source', said(REPORT.source), ({ report }) => report.source),
  text('publisher', said(SOURCE.publisher), ({ source }) => source?.publisher ?? null),
  text('published', said(SOURCE.published), ({ source }) => source?.published ?? null),
  text('url', said(SOURCE.url), ({ source }) => source?.url ?? null),
  text('stage', said(REPORT.stage), ({ report }) => report.stage),
  text('printed', said(AMOUNT.printed), ({ amount }) => amount?.printed ?? null),
  decimal('value', said(AMOUNT.value), ({ amount }) => amount?.value ?? null),
  text('currency', said(AMOUNT.currency), ({ amount }) => amount?.currency ?? null),
  text(
    'currency_known_by',
    said(AMOUNT.currencyKnownBy),
    ({ amount }) => amount?.currencyKnownBy ?? null,
  ),
  text('role', said(AMOUNT.role), ({ amount }) => amount?.role ?? null),
  text('qualifier', said(AMOUNT.qualifier), ({ amount }) => amount?.qualifier ?? null),
  text('locator', said(REPORT.locator), ({ report }) => report.locator),
  text('note', said(REPORT.note), ({ report }) => report.note),
];
