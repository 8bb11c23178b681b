import type { ClaimTest } from '@/lib/analysis/claim-rows';
import { shortRange } from '@/lib/format/currencies';
import { asHeld, isZero } from '@/lib/format/numbers';
import { baseWord, qualifierWord } from '@/lib/format/words';

/**
 * What the test comes to where others would put a mark, in at most 120 characters: the share with
 * its base, and what it takes of the state. It gives no verdict.
 */
export function ratingText(test: ClaimTest | null): string {
  if (test === null) return 'No verdict: the statement names no time that the ledger covers';
  const { required, statement, currency } = test;
  const { national, foreign } = required;
  const said = statement.qualifier === null ? '' : `${qualifierWord(statement.qualifier)} `;
  const base = statement.base === 'unclear' ? 'of a base not said' : baseWord(statement.base);
  const share = `No verdict: ${said}${asHeld(statement.value)} % ${base}`;
  if (isZero(foreign.high)) return `${share}; no foreign support is counted, so no sum follows`;
  if (national === null) {
    return `${share}; ${shortRange(foreign.low, foreign.high, currency)} of foreign support counts`;
  }
  return `${share} takes ${said}${shortRange(national.low, national.high, currency)} of national money`;
}
