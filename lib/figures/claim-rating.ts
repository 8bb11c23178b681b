import type { ClaimTest } from '@/lib/analysis/claim-rows';
import { countWord, fullRange, isZero } from '@/lib/format/numbers';
import { asksForMore, comparedWords, isWholeShare, stretchWords } from './claim-terms';

/**
 * What the test comes to in words, where others would put a mark: what is required over which
 * time, and how many of the reported totals reach it. It gives no verdict.
 */
export function ratingText(test: ClaimTest | null): string {
  if (test === null) return 'No verdict: the statement names no time that the ledger covers';
  const { required, statement, currency, totals } = test;
  const time = `from ${stretchWords(required.window)}`;
  const { national, foreign } = required;
  if (isZero(foreign.high)) {
    return `No verdict: no foreign support is counted ${time}, so no sum follows`;
  }
  if (national === null) {
    return isWholeShare(statement.value)
      ? `No verdict: ${fullRange(foreign.low, foreign.high)} ${currency} of foreign support is counted ${time}`
      : `No verdict: no sum follows from the statement`;
  }
  const compared = comparedWords(statement.qualifier);
  const needed = `No verdict: it takes national spending of ${compared}${fullRange(national.low, national.high)} ${currency} ${time}`;
  return asksForMore(statement.qualifier) ? `${needed}; ${reachWords(totals)}` : needed;
}

function reachWords(totals: ClaimTest['totals']): string {
  const counted = totals.filter(({ reach }) => reach !== null);
  if (counted.length === 0) return 'no national total is reported for that time';
  const low = counted.filter(({ reach }) => reach !== 'neither').length;
  const both = counted.filter(({ reach }) => reach === 'both').length;
  const all = `of ${countWord(counted.length)} reported ${counted.length === 1 ? 'total' : 'totals'}`;
  return `${all}, each of its own months, ${countWord(low)} ${low === 1 ? 'reaches' : 'reach'} the low end and ${countWord(both)} the high end`;
}
