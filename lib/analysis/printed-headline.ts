import { currencyName } from '@/lib/format/currencies';
import { countWord } from '@/lib/format/numbers';
import { capitalised, qualifierWord } from '@/lib/format/words';
import { amountText } from './plain-figure';
import type { PrintedGroup } from './printed-groups';

/** Amounts named one by one; the rest are summed up. */
const NAMED = 3;

/**
 * What the documents print, a sentence without full stop: `Ten documents print 400,000 euros,
 * three print 500,000, five print no amount`.
 */
export function printedHeadline(groups: readonly PrintedGroup[]): string {
  const amounts = groups.filter(({ value }) => value !== null);
  const none = groups.find(({ value }) => value === null)?.documents.length ?? 0;
  if (amounts.length === 0) {
    return none === 1 ? 'The one document prints no amount' : 'No document prints an amount';
  }
  const named = amounts.length <= NAMED + 1 ? amounts : amounts.slice(0, NAMED);
  const others = new Set(amounts.slice(named.length).flatMap(({ documents }) => documents)).size;
  const clauses = [
    ...named.map(({ documents, value, currency, qualifier }, index) => {
      const unit = named[index - 1]?.currency === currency && index > 0 ? '' : unitWords(currency);
      const lead = qualifier === null ? '' : `${qualifierWord(qualifier)} `;
      return { count: documents.length, what: `${lead}${amountText(value ?? '')}${unit}` };
    }),
    ...(others > 0 ? [{ count: others, what: 'other amounts' }] : []),
    ...(none > 0 ? [{ count: none, what: 'no amount' }] : []),
  ];
  return clauses.map(clauseWords).join(', ');
}

function clauseWords({ count, what }: { count: number; what: string }, index: number): string {
  const verb = count === 1 ? 'prints' : 'print';
  const number = countWord(count);
  if (index > 0) return `${number} ${verb} ${what}`;
  return `${capitalised(number)} ${count === 1 ? 'document' : 'documents'} ${verb} ${what}`;
}

function unitWords(currency: string | null): string {
  return currency === null ? ' without a known currency' : ` ${currencyName(currency)}`;
}
