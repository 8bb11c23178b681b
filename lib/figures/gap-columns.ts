import { partyOf } from '@/lib/analysis/count';
import type { CheckedPair } from '@/lib/analysis/printed-pairs';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Figure } from './figure';

/** The figure's rows as data: columns that files already use keep their places, later ones follow. */
export const GAP_COLUMNS = [
  'contribution',
  'source',
  'publisher',
  'original_printed',
  'equivalent_printed',
  'gap_on_date',
  'verdict_on_date',
  'reason_on_date',
  'gap_published',
  'verdict_published',
  'reason_published',
  'side_on_date',
  'side_published',
  'original_currency',
  'equivalent_currency',
  'equivalent_qualifier',
  'implied_low',
  'implied_high',
  'date',
  'rate_on_date',
  'rate_date_on_date',
  'published',
  'rate_published',
  'rate_date_published',
  'donor_name',
  'title',
  'original_qualifier',
  'original_currency_known_by',
  'equivalent_currency_known_by',
] as const;

/**
 * All that the drawing and the table show of a pair: gaps with their sides, rates with their dates,
 * whose contribution it is, the words before both figures, and whether a sign was lost.
 */
export function gapCells(pair: CheckedPair, ledger: Ledger): Figure['rows'][number] {
  const { contribution, source, original, equivalent, implied, onDate, published } = pair;
  return {
    contribution: contribution.id,
    source: source.id,
    publisher: source.publisher,
    original_printed: original.printed,
    equivalent_printed: equivalent.printed,
    gap_on_date: onDate.gap ?? '',
    verdict_on_date: onDate.verdict,
    reason_on_date: onDate.reason ?? '',
    gap_published: published.gap ?? '',
    verdict_published: published.verdict,
    reason_published: published.reason ?? '',
    side_on_date: onDate.side ?? '',
    side_published: published.side ?? '',
    original_currency: original.currency ?? '',
    equivalent_currency: equivalent.currency ?? '',
    equivalent_qualifier: equivalent.qualifier ?? '',
    implied_low: implied?.low ?? '',
    implied_high: implied?.high ?? '',
    date: contribution.date,
    rate_on_date: onDate.rate ?? '',
    rate_date_on_date: onDate.rates?.date ?? '',
    published: source.published ?? '',
    rate_published: published.rate ?? '',
    rate_date_published: published.rates?.date ?? '',
    donor_name: partyOf(ledger, contribution.donor).name,
    title: contribution.title,
    original_qualifier: original.qualifier ?? '',
    original_currency_known_by: original.currencyKnownBy,
    equivalent_currency_known_by: equivalent.currencyKnownBy,
  };
}
