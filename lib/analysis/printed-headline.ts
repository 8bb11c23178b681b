import { currencyName } from '@/lib/format/currencies';
import { countWord } from '@/lib/format/numbers';
import { capitalised, qualifierWord } from '@/lib/format/words';
import { amountText } from './plain-figure';
import type { PrintedGroup } from './printed-groups';

/** Amounts named one by one; the rest are summed up. */
const NAMED = 3;

/**
 * What the documents print, a sentence without full stop: `Ten documents print 400,000 euros,
 * three print 500,000, five print no amount`. A copy that lost its currency sign is counted by
 * itself: `14 documents print 500,000 euros, one more 500,000 without its sign`.
 */
export function printedHeadline(groups: readonly PrintedGroup[]): string {
  const amounts = groups.filter(({ value }) => value !== null);
  const none = groups.find(({ value }) => value === null)?.documents.length ?? 0;
  if (amounts.length === 0) {
    return none === 1 ? 'The one document prints no amount' : 'No document prints an amount';
  }
  const named = amounts.length <= NAMED + 1 ? amounts : amounts.slice(0, NAMED);
  const others = new Set(amounts.slice(named.length).flatMap(({ documents }) => documents)).size;
  const clauses: readonly Clause[] = [
    ...named.map((group, index) => {
      const unit = unitWords(group);
      const before = named[index - 1];
      const told = before !== undefined && group.currency !== null && unit === unitWords(before);
      const lead = group.qualifier === null ? '' : `${qualifierWord(group.qualifier)} `;
      return {
        count: group.documents.length,
        more: isOneMore(group, named.slice(0, index)),
        what: `${lead}${amountText(group.value ?? '')}${told ? '' : unit}`,
      };
    }),
    ...(others > 0 ? [{ count: others, more: false, what: 'other amounts' }] : []),
    ...(none > 0 ? [{ count: none, more: false, what: 'no amount' }] : []),
  ];
  return clauses.map(clauseWords).join(', ');
}

interface Clause {
  readonly count: number;
  /** True where these documents print the figure of others again, without telling its currency. */
  readonly more: boolean;
  readonly what: string;
}

/** True where the same value stands before with a currency, printed by other documents. */
function isOneMore(group: PrintedGroup, before: readonly PrintedGroup[]): boolean {
  const same = before.filter(({ value, currency }) => currency !== null && value === group.value);
  const printed = new Set(same.flatMap(({ documents }) => documents));
  return (
    group.currency === null && same.length > 0 && !group.documents.some((one) => printed.has(one))
  );
}

function clauseWords({ count, more, what }: Clause, index: number): string {
  const verb = count === 1 ? 'prints' : 'print';
  const number = countWord(count);
  if (more) return `${number} more ${what}`;
  if (index > 0) return `${number} ${verb} ${what}`;
  return `${capitalised(number)} ${count === 1 ? 'document' : 'documents'} ${verb} ${what}`;
}

function unitWords({ currency, lost }: Pick<PrintedGroup, 'currency' | 'lost'>): string {
  if (currency !== null) return ` ${currencyName(currency)}`;
  return lost ? ' without its sign' : ' without a known currency';
}
