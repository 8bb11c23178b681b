import type { RatesFault } from './faults';
import type { Rates } from './rates';
import { readEuroRates } from './read-euro-rates';
import { readSpans } from './read-spans';

/**
 * Reads the tables of reference rates from their CSV text: `ecb` (a column `date`, then units of
 * each currency per 1 EUR) and `perUsd` (spans of units per 1 USD; null where there is no such
 * file). Collects every fault; `rates` is null where there is one.
 */
export function parseRates(
  ecb: string,
  perUsd: string | null,
): { readonly rates: Rates | null; readonly faults: readonly RatesFault[] } {
  const faults: RatesFault[] = [];
  const euro = readEuroRates(ecb, faults);
  const spans = perUsd === null ? [] : readSpans(perUsd, faults);
  return { rates: faults.length === 0 ? { ...euro, perUsd: spans } : null, faults };
}
