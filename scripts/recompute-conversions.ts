import type { PublicFiles, Recompute, Row } from './recompute-files';
import type { PublicContribution } from './recompute-ledger';
import { intervalOf, notTestable, type Verdict, verdictOn } from './recompute-printed';
import { over, type Quotient, quotientOf, sixDigits, times } from './recompute-quotients';
import { conversionAt } from './recompute-rates';

/** Every original with every equivalent that one document prints beside it, held against two rates. */

type Amount = PublicContribution['reports'][number]['amounts'][number];

/** What the figure takes over from `conversions.csv`. */
const TAKEN_OVER = [
  'contribution',
  'source',
  'original_printed',
  'original_currency',
  'equivalent_printed',
  'equivalent_currency',
  'equivalent_qualifier',
  'implied_low',
  'implied_high',
  'date',
  'rate_on_date',
  'gap_on_date',
  'verdict_on_date',
  'reason_on_date',
  'published',
  'rate_published',
  'gap_published',
  'verdict_published',
  'reason_published',
];

/** The rows of the figure `printed-conversions`. */
export const printedConversions: Recompute = (files) => ({
  total: null,
  rows: conversionRows(files).map(({ row, shown }) => ({
    ...Object.fromEntries(TAKEN_OVER.map((name) => [name, row[name] ?? ''])),
    ...shown,
  })),
});

interface ConversionRow {
  /** As in `conversions.csv`. */
  readonly row: Row;
  /** What the figure shows beside that. */
  readonly shown: Row;
}

/** The rows of `conversions.csv`, each with what the figure shows beside them. */
export function conversionRows(files: PublicFiles): readonly ConversionRow[] {
  const { contributions, parties, sources } = files.ledger;
  return contributions.flatMap(({ id, donor, title, date, reports }) =>
    reports.flatMap(({ source, amounts }) => {
      const document = sources.find((one) => one.id === source);
      const of = (role: string) => amounts.filter((one) => one.role === role);
      return of('original').flatMap((original) =>
        of('conversion').map((equivalent) => {
          const onDate = checkedAt(original, equivalent, date, files);
          const published = checkedAt(original, equivalent, document?.published ?? null, files);
          return {
            shown: {
              publisher: document?.publisher ?? '',
              side_on_date: onDate.side,
              side_published: published.side,
              rate_date_on_date: onDate.rateDate,
              rate_date_published: published.rateDate,
              donor_name: parties.find((one) => one.id === donor)?.name ?? '',
              title,
              original_qualifier: original.qualifier ?? '',
              original_currency_known_by: original.currencyKnownBy,
              equivalent_currency_known_by: equivalent.currencyKnownBy,
            },
            row: {
              contribution: id,
              source,
              ...printedCells(original, equivalent),
              date,
              ...checkedCells('on_date', onDate),
              published: document?.published ?? '',
              ...checkedCells('published', published),
              equivalent_qualifier: equivalent.qualifier ?? '',
            },
          };
        }),
      );
    }),
  );
}

function printedCells(original: Amount, equivalent: Amount): Row {
  const { low, high } = intervalOf(equivalent.value, equivalent.qualifier);
  const by = quotientOf(original.value);
  const implied = (end: Quotient | null) =>
    end === null || by[0] === 0n ? '' : sixDigits(over(end, by));
  return {
    original_printed: original.printed,
    original_value: original.value,
    original_currency: original.currency ?? '',
    equivalent_printed: equivalent.printed,
    equivalent_value: equivalent.value,
    equivalent_currency: equivalent.currency ?? '',
    implied_low: implied(low),
    implied_high: implied(high),
  };
}

/** Rate, gap, verdict and reason by the rates of one date. */
function checkedCells(
  when: 'on_date' | 'published',
  { rate, gap, verdict, reason }: CheckedAt,
): Row {
  return {
    [`rate_${when}`]: rate,
    [`gap_${when}`]: gap,
    [`verdict_${when}`]: verdict,
    [`reason_${when}`]: reason,
  };
}

interface CheckedAt extends Verdict {
  /** `''` where there is none. */
  readonly rate: string;
  readonly rateDate: string;
}

function checkedAt(
  original: Amount,
  equivalent: Amount,
  date: string | null,
  files: PublicFiles,
): CheckedAt {
  const none = (reason: string) => ({ rate: '', rateDate: '', ...notTestable(reason) });
  const { currency: from } = original;
  const { currency: to } = equivalent;
  if (from === null || to === null) return none('currency-unknown');
  if (date === null) return none('undated');
  const conversion = conversionAt(from, to, date, files);
  const value = quotientOf(original.value);
  if (!conversion || value[0] === 0n) return none('no-rate');
  return {
    rate: sixDigits(conversion.factor),
    rateDate: conversion.rateDate,
    ...verdictOn(equivalent, times(value, conversion.factor)),
  };
}
