import type { ClaimSentence } from '@/lib/analysis/claim-page-rows';
import { fullNumber } from '@/lib/format/numbers';

/** The pieces of which the sentences that have to be true are made. */
export type Pieces = ClaimSentence['parts'];

export const dot = { text: '.' } as const;

/** `169,287,645.06 USD`, the number set off. */
export function amount(value: string, currency: string): Pieces {
  return [{ text: fullNumber(value), amount: true }, { text: ` ${currency}` }];
}

/** A sentence under its key, with a quieter line below it or none. */
export function sentence(key: string, parts: Pieces, below: string | null = null): ClaimSentence {
  return { key, parts, below };
}
