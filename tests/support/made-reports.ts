import type { Contribution, Report, ReportAmount } from '@/lib/ledger/schema';
import { type MadeContribution, madeContribution } from '@/tests/support/made-ledger';

/** A printed amount: the donor's own figure, its currency known by its code, unless told otherwise. */
export function printed(
  text: string,
  value: string,
  currency: string | null = 'USD',
  made: Partial<ReportAmount> = {},
): ReportAmount {
  return {
    printed: text,
    value,
    currency,
    currencyKnownBy: 'code',
    role: 'original',
    qualifier: null,
    ...made,
  };
}

/** A report of these amounts. */
export function report(amounts: readonly ReportAmount[], made: Partial<Report> = {}): Report {
  return {
    source: 'paper-2021-0000',
    stage: 'announced',
    amounts: [...amounts],
    locator: 'Lead',
    note: null,
    ...made,
  };
}

/** A contribution with these reports. */
export function reported(
  reports: readonly (readonly ReportAmount[])[],
  made: MadeContribution = {},
): Contribution {
  return { ...madeContribution(made), reports: reports.map((amounts) => report(amounts)) };
}
