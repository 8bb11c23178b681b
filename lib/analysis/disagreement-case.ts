import type { Query } from '@/lib/filters/query';
import { currencyName } from '@/lib/format/currencies';
import { ratioSentence, ratioWords } from '@/lib/format/ratios';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Exact } from '@/lib/money';
import type { DisagreementCase } from './disagreement-rows';
import type { HeldAlone } from './held-alone';
import type { Apart } from './how-far-apart';
import type { Links } from './links';

/** A case in words, with the numbers by which the page orders and sums cases up. */
export interface Case {
  readonly words: DisagreementCase;
  /** The larger against the smaller of the sides furthest apart; null where none can be told. */
  readonly ratio: Exact | null;
  /** Null where the ledger holds one size alone: its own words say why. */
  readonly open: OpenSides | null;
  /** Which total counts it; null of what is left out for another reason, and of no contribution. */
  readonly counts: 'here' | 'ever' | 'not-converted' | null;
  /** What one side alone would make of a total; empty where no total asks for it. */
  readonly alone: readonly (HeldAlone | 'not-converted')[];
  /** The same of the total over all years, where only that one asks for it; else empty. */
  readonly ever: readonly (HeldAlone | 'not-converted')[];
}

/** Sides between which the ledger does not decide: the ends that it holds, or all where it holds none. */
export interface OpenSides {
  readonly ratio: Exact | null;
  /** Of how many sides the two compared are the ends. */
  readonly sides: number;
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
  untold: 'currency not told: set against nothing',
} as const;

/**
 * Said beside how far all sides are apart where the ledger does not hold some of them: how far those
 * held are, `Of those held, the larger is 9.1 % more than the smaller; …`.
 */
export function decidedWords(open: OpenSides | null): string | null {
  if (open === null) return `One of them is held; ${OWN_WORDS}`;
  const words = open.ratio && ratioWords(open.ratio.toFixed(), '1');
  if (!words) return null;
  const said = ratioSentence(words, open.sides);
  return `Of those held, ${said.charAt(0).toLowerCase()}${said.slice(1)}; ${OWN_WORDS}`;
}
const OWN_WORDS = 'the ledger’s own words on the rest stand below.';

/** For a list: which of the sides stand, where all do if the ledger decides against none. */
export function inShort(open: OpenSides | null, isDecided: boolean): string {
  if (open === null) return 'one size held';
  return isDecided ? 'some sizes held' : 'left side by side';
}

/** True of what one side alone would make of a total, where a rate is held for any of them. */
export function isConverted(alone: Case['alone'][number] | null): alone is HeldAlone {
  return alone !== null && alone !== 'not-converted';
}

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
