import { asHeld } from '@/lib/format/numbers';
import { baseWord, qualifierWord } from '@/lib/format/words';
import type { Statement } from '@/lib/ledger/schema';

/** `over 90 %`. */
export function shareWords({ qualifier, value }: Pick<Statement, 'qualifier' | 'value'>): string {
  return `${qualifier ? `${qualifierWord(qualifier)} ` : ''}${asHeld(value)} %`;
}

/** `the whole programme`: what a share or a total is of, where a column's head says so. */
export function baseOf({ base }: Pick<Statement, 'base'>): string {
  return base === 'unclear' ? 'not said' : baseWord(base).replace(/^of /, '');
}
