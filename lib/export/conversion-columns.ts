import type { CheckedPair } from '@/lib/analysis/printed-pairs';
import { type Column, decimal, text } from './column';

const VERDICT = 'agrees (at most 0.5 per cent), close (at most 2 per cent), off or not-testable';
const REASON =
  'why it is not testable: currency-unknown, undated, no-rate or coarse; empty where it is';
const RATE = 'units of the equivalent’s currency for one of the original’s, six significant digits';
const GAP =
  'per cent of the rate from it to the nearest end of what is implied, two decimals, 0.00 where the rate lies between the ends; the verdict uses the exact value';

/** The columns of `conversions.csv` and the names in `conversions.json`. */
export const CONVERSION_COLUMNS: readonly Column<CheckedPair>[] = [
  text('contribution', 'id of the contribution', ({ contribution }) => contribution.id),
  text('source', 'id of the document that prints both', ({ source }) => source.id),
  text('original_printed', 'the original as printed', ({ original }) => original.printed),
  decimal('original_value', 'its value', ({ original }) => original.value),
  text(
    'original_currency',
    'its currency, ISO 4217 code; empty where it is not known',
    ({ original }) => original.currency,
  ),
  text('equivalent_printed', 'the equivalent as printed', ({ equivalent }) => equivalent.printed),
  decimal('equivalent_value', 'its value', ({ equivalent }) => equivalent.value),
  text(
    'equivalent_currency',
    'its currency, ISO 4217 code; empty where it is not known',
    ({ equivalent }) => equivalent.currency,
  ),
  decimal(
    'implied_low',
    'the least that the equivalent can stand for, by the original; six significant digits',
    ({ implied }) => implied?.low ?? null,
  ),
  decimal(
    'implied_high',
    'the most that it can stand for, by the original; empty where that end lies open',
    ({ implied }) => implied?.high ?? null,
  ),
  decimal(
    'rate_on_date',
    `reference rate of the contribution’s date: ${RATE}`,
    ({ onDate }) => onDate.rate,
  ),
  text('date', 'the contribution’s date', ({ contribution }) => contribution.date),
  decimal('gap_on_date', GAP, ({ onDate }) => onDate.gap),
  text('verdict_on_date', VERDICT, ({ onDate }) => onDate.verdict),
  decimal(
    'rate_published',
    `reference rate of the day, or the span, in which the document was published: ${RATE}`,
    ({ published }) => published.rate,
  ),
  text('published', 'when the document was published', ({ source }) => source.published),
  decimal('gap_published', GAP, ({ published }) => published.gap),
  text('verdict_published', VERDICT, ({ published }) => published.verdict),
  text('reason_on_date', REASON, ({ onDate }) => onDate.reason),
  text('reason_published', REASON, ({ published }) => published.reason),
  text(
    'equivalent_qualifier',
    'over, about, up-to or at-least where the document says so of the equivalent; implied_low and implied_high allow for it',
    ({ equivalent }) => equivalent.qualifier,
  ),
];
