import type { PublicFiles, Recompute, Row } from './recompute-files';
import type { PublicContribution } from './recompute-ledger';
import { intervalOf, notTestable, type Verdict, verdictOn } from './recompute-printed';
import { over, type Quotient, quotientOf, sixDigits, times } from './recompute-quotients';
import { conversionAt } from './recompute-rates';

/** Every original with every equivalent that one document prints beside it, held against two rates. */

type Amount = PublicContribution['reports'][number]['amounts'][number];

/** The rows of the figure `printed-conversions`. */
export const printedConversions: Recompute = (files) => ({
  total: null,
  rows: conversionRows(files).map(({ row, publisher }) => ({
    contribution: row.contribution ?? '',
    source: row.source ?? '',
    publisher,
    original_printed: row.original_printed ?? '',
    equivalent_printed: row.equivalent_printed ?? '',
    gap_on_date: row.gap_on_date ?? '',
    verdict_on_date: row.verdict_on_date ?? '',
    reason_on_date: row.reason_on_date ?? '',
    gap_published: row.gap_published ?? '',
    verdict_published: row.verdict_published ?? '',
    reason_published: row.reason_published ?? '',
  })),
});

/** The rows of `conversions.csv`, each with the publisher of its document. */
export function conversionRows(
  files: PublicFiles,
): readonly { readonly row: Row; readonly publisher: string }[] {
  const { contributions, sources } = files.ledger;
  return contributions.flatMap(({ id, date, reports }) =>
    reports.flatMap(({ source, amounts }) => {
      const document = sources.find((one) => one.id === source);
      const of = (role: string) => amounts.filter((one) => one.role === role);
      return of('original').flatMap((original) =>
        of('conversion').map((equivalent) => ({
          publisher: document?.publisher ?? '',
          row: {
            contribution: id,
            source,
            ...printedCells(original, equivalent),
            date,
            ...checkedCells('on_date', original, equivalent, date, files),
            published: document?.published ?? '',
            ...checkedCells('published', original, equivalent, document?.published ?? null, files),
            equivalent_qualifier: equivalent.qualifier ?? '',
          },
        })),
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
  original: Amount,
  equivalent: Amount,
  date: string | null,
  files: PublicFiles,
): Row {
  const { rate, gap, verdict, reason } = checkedAt(original, equivalent, date, files);
  return {
    [`rate_${when}`]: rate,
    [`gap_${when}`]: gap,
    [`verdict_${when}`]: verdict,
    [`reason_${when}`]: reason,
  };
}

function checkedAt(
  original: Amount,
  equivalent: Amount,
  date: string | null,
  files: PublicFiles,
): Verdict & { readonly rate: string } {
  const { currency: from } = original;
  const { currency: to } = equivalent;
  if (from === null || to === null) return { rate: '', ...notTestable('currency-unknown') };
  if (date === null) return { rate: '', ...notTestable('undated') };
  const conversion = conversionAt(from, to, date, files);
  const value = quotientOf(original.value);
  if (!conversion || value[0] === 0n) return { rate: '', ...notTestable('no-rate') };
  return {
    rate: sixDigits(conversion.factor),
    ...verdictOn(equivalent, times(value, conversion.factor)),
  };
}
