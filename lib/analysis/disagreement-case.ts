import type { Query } from '@/lib/filters/query';
import { currencyName } from '@/lib/format/currencies';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Exact } from '@/lib/money';
import type { DisagreementCase } from './disagreement-rows';
import type { HeldAlone } from './held-alone';
import type { Apart } from './how-far-apart';
import type { Links } from './links';

/** A case in words, with the numbers by which the page orders and sums cases up. */
export interface Case {
  readonly words: DisagreementCase;
  readonly ratio: Exact | null;
  readonly sides: number;
  /** What one side alone would make of a total; empty where no total asks for it. */
  readonly alone: readonly (HeldAlone | 'not-converted')[];
}

/** What a case is put in words with. */
export interface Place {
  readonly ledger: Ledger;
  readonly query: Query;
  readonly links: Links;
}

/** What a size is to the amount held. */
export const HELD_WORDS = {
  only: 'held',
  low: 'held as the low end',
  high: 'held as the high end',
  candidate: 'held as one of several readings',
  meets: 'not held; meets what is held',
  not: 'not held',
} as const;

/** How far the sides lie apart. */
export function apartWords({ words, note }: Apart): Pick<DisagreementCase, 'apart' | 'apartNote'> {
  return { apart: words, apartNote: note };
}

/** The heading above what each side alone would make of a sum; null where none would. */
export function outcomeLabel(
  label: string,
  alone: readonly (HeldAlone | 'not-converted' | null)[],
  { currency }: Query,
): string | null {
  return alone.some((one) => one !== null) ? `${label}, ${currencyName(currency)}` : null;
}
