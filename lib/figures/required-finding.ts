import type { ClaimTest, Reach } from '@/lib/analysis/claim-rows';
import { countWord, isZero } from '@/lib/format/numbers';
import { capitalised } from '@/lib/format/words';
import { isNoShare, isWholeShare, stretchWords } from './claim-terms';

/**
 * Which of the reported totals, and whether the published lines, reach what the statement asks
 * for: one sentence that is true of any ledger.
 */
export function requiredFinding(test: ClaimTest): string {
  const { required, totals, spending, statement } = test;
  const band = required.national;
  if (isNoShare(statement.value))
    return 'A national share of nothing requires nothing of the state';
  if (isWholeShare(statement.value)) {
    return 'A national share of 100 % leaves no room for foreign support, so no sum would be enough';
  }
  if (!band || isZero(required.foreign.high)) {
    return `Nothing foreign is counted from ${stretchWords(required.window)}, so nothing follows for what the state spent`;
  }
  const reaches = totals.flatMap(({ reach }) => reach ?? []);
  const ofTotals = totalsSentence(reaches, totals.length, band.low === band.high);
  const ofLines = linesSentence(test, band.low === band.high);
  return ofTotals === null && spending.rows.every((row) => row.kind === 'missing')
    ? 'Neither a national total nor a line of spending is reported for that time'
    : `${capitalised(ofTotals ?? 'no national total is stated for that time')}; ${ofLines}`;
}

/** Null where no total is stated for the time at all. */
function totalsSentence(
  reaches: readonly Reach[],
  stated: number,
  isOneEnd: boolean,
): string | null {
  if (stated === 0) return null;
  const count = reaches.length;
  if (count === 0) return 'no stated total could be converted';
  const both = reaches.filter((reach) => reach === 'both').length;
  const low = reaches.filter((reach) => reach !== 'neither').length;
  if (isOneEnd) {
    return count === 1 && both === 0
      ? 'the one stated total does not reach what is required'
      : `${who(both, count)} ${verb(both)} what is required`;
  }
  if (low === 0) {
    return count === 1
      ? 'the one stated total reaches neither end'
      : `${who(0, count)} reaches the low end`;
  }
  if (both === low) return `${who(both, count)} ${verb(both)} both ends`;
  const rest = low === 1 ? 'but not' : both === 0 ? 'none' : `${countWord(both)} of them`;
  return `${who(low, count)} ${verb(low)} the low end, ${rest} the high end`;
}

/** `all three stated totals`, `two of three stated totals`, `none of two stated totals`. */
function who(some: number, count: number): string {
  if (count === 1) return 'the one stated total';
  if (some === count)
    return count === 2 ? 'both stated totals' : `all ${countWord(count)} stated totals`;
  return `${some === 0 ? 'none' : countWord(some)} of ${countWord(count)} stated totals`;
}

function verb(some: number): string {
  return some > 1 ? 'reach' : 'reaches';
}

function linesSentence({ spending: { sum, rows } }: ClaimTest, isOneEnd: boolean): string {
  if (!sum) {
    return rows.some((row) => row.kind === 'line')
      ? 'the published lines are parts of lines of another time'
      : 'no line of spending is published for it';
  }
  if (sum.reach === null) return 'the published lines could not be converted';
  const isOne = sum.lines === 1;
  const lines = isOne ? 'the one published line' : 'the published lines';
  if (isOneEnd && sum.reach !== 'both') return `${lines} ${isOne ? 'does' : 'do'} not`;
  const ends = isOneEnd
    ? 'it'
    : { neither: 'neither', low: 'the low end', both: 'both' }[sum.reach];
  return `${lines} ${isOne ? 'reaches' : 'reach'} ${ends}`;
}
