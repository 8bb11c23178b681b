import type { ClaimTest, ReportedTotal, Requirement } from '@/lib/analysis/claim-rows';
import type { Total } from '@/lib/analysis/totals';
import type { Query } from '@/lib/filters/query';
import { shortMoney, shortRange } from '@/lib/format/currencies';
import { isZero } from '@/lib/format/numbers';
import { markOf } from '@/lib/format/sums';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Statement } from '@/lib/ledger/schema';
import { compareDecimals } from '@/lib/money';
import { asksForMore, isNoShare, isWholeShare, languageOf, rowsOf } from './claim-terms';
import type { StripWord, SummedRows } from './drawn-strips';
import type { Piece } from './finding-parts';
import { linked } from './strip-pieces';

/** Words about the foreign support that a total leaves room for, beside what the ledger holds. */

/** A total that says how much foreign support its share leaves room for. */
export type Breaking = ReportedTotal & { readonly breaks: string };

/** Which foreign support would break the words, on the highest and the lowest total. */
export function breaksHeadline(breaking: readonly Breaking[], test: ClaimTest): string {
  const { statement, currency } = test;
  if (isNoShare(statement.value)) return 'No foreign support could break a share of nothing';
  const sorted = breaking.toSorted((a, b) => compareDecimals(a.breaks, b.breaks));
  const [least] = sorted;
  const most = sorted.at(-1);
  if (!least || !most) {
    return 'No national total is reported for that time, so no sum that would break the words follows';
  }
  if (isWholeShare(statement.value)) return 'Any foreign support would break the words';
  const { value: lowest } = least.amount ?? { value: '0' };
  const limit = (total: Breaking) => limitWords(shortMoney(total.breaks, currency), test);
  if (breaking.length === 1 || least.breaks === most.breaks) {
    return `Foreign support ${limit(least)} would break the words on the total stated, ${shortMoney(lowest, currency)}`;
  }
  return `Foreign support ${limit(most)} would break the words on the highest stated total, ${limit(least)} on the lowest`;
}

/** `above $51.6 million`; the other way round where the words set an upper bound. */
function limitWords(amount: string, { statement }: ClaimTest): string {
  if (!asksForMore(statement.qualifier)) return `below ${amount}`;
  return statement.qualifier === 'about' ? `well above ${amount}` : `above ${amount}`;
}

/** `$18.8 – 40.3 million`: the ledger’s foreign support of the statement’s time, with its rows. */
export function heldPiece({ required, currency }: ClaimTest, ledger: Ledger, query: Query): Piece {
  const { low, high } = required.foreign;
  return isZero(high)
    ? 'no counted foreign support'
    : linked(shortRange(low, high, currency), supportRows(required, ledger, query));
}

/** The rows of the foreign support of a time, and what they come to. */
export function supportRows(
  { window, foreign }: Pick<Requirement, 'window' | 'foreign'>,
  ledger: Ledger,
  query: Query,
): SummedRows {
  return { href: rowsOf(ledger, query, window), sum: markOf(foreign) };
}

/** Where an amount lies to a range: the words that every row ends in. */
export function placeWords(amount: string, { low, high }: Total): string {
  if (isZero(high)) return 'nothing foreign is counted';
  if (compareDecimals(amount, low) < 0) return 'below the ledger’s range';
  if (compareDecimals(amount, high) > 0) return 'above the ledger’s range';
  return low === high ? 'equal to what the ledger holds' : 'inside the ledger’s range';
}

/** A total as the documents print it, with its own words between. */
export function printedWords({ statement, less }: Breaking, ledger: Ledger): readonly StripWord[] {
  const say = (one: Statement) => ({ text: one.printed, lang: languageOf(ledger, one) ?? 'en' });
  return less === null
    ? [say(statement)]
    : [say(statement), { text: ' less ', lang: null }, say(less)];
}
