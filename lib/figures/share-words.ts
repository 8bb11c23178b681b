import { asHeld } from '@/lib/format/numbers';
import { qualifierWord } from '@/lib/format/words';
import type { Statement } from '@/lib/ledger/schema';

/** `over 90 %`. */
export function shareWords({ qualifier, value }: Pick<Statement, 'qualifier' | 'value'>): string {
  return `${qualifier ? `${qualifierWord(qualifier)} ` : ''}${asHeld(value)} %`;
}
