/**
 * Share, foreign total and national total, of which any two give the third. Shares are per cent,
 * amounts decimal text in one currency. Types only.
 */

export type TryField = 'share' | 'foreign' | 'national';

/** What a field holds: typed by the reader, filled in from the ledger, or left to be worked out. */
export interface TryInput {
  /** Plain decimal text, as typed; null exactly where it is asked. */
  readonly value: string | null;
  readonly from: 'given' | 'prefilled' | 'asked';
}

/** What one of the three comes to, given the other two. */
export type TryOutcome =
  | {
      readonly kind: 'value';
      /** Two decimals, half away from zero. */
      readonly value: string;
      /** It only rounds to 0.00 or to 100.00 per cent: something is left on either side. */
      readonly nearly: boolean;
    }
  /** No value of it makes the other two true. */
  | { readonly kind: 'none' }
  /** Every value above zero does. */
  | { readonly kind: 'any' };

/** A piece of a sentence; numbers that were worked out or used are strong. */
export interface TryPart {
  readonly text: string;
  readonly strong: boolean;
}

/** One of the three against the other two. */
export interface TryCheck {
  readonly field: TryField;
  /** `The national total`. */
  readonly label: string;
  readonly given: string;
  readonly outcome: TryOutcome;
  /** Both for reading, with unit. */
  readonly givenShown: string;
  readonly outcomeShown: string;
}

export type TryAnswer =
  | { readonly kind: 'third'; readonly asked: TryField; readonly outcome: TryOutcome }
  | { readonly kind: 'check'; readonly fits: TryFit; readonly each: readonly TryCheck[] };

/**
 * How three given values go together: exactly; where the share that follows and the one given agree
 * in two decimals; where an amount that follows and the one given agree to the cent; or not. Where a
 * value is nothing or all, only exactly: no rounding makes something of nothing.
 */
export type TryFit = 'exactly' | 'to-two-decimals' | 'to-the-cent' | 'not';

/** What makes an answer unlike others; its sentence says so. */
export type TrySpecial = 'share-0' | 'share-100' | 'foreign-0' | 'national-0' | 'both-0';

/** The answer if one of the two used were another. */
export interface NearRow {
  /** `the foreign total were the high end, 40,328,372.63`. */
  readonly label: string;
  /** What is asked would then be: two decimals. */
  readonly value: string;
  /** The two that are used, for an address that asks so; null is what is asked. */
  readonly fields: Readonly<Record<TryField, string | null>>;
}

export interface TryIt {
  readonly currency: string;
  readonly fields: Readonly<Record<TryField, TryInput>>;
  readonly answer: TryAnswer;
  /** Set where one of the values used is a bound, the strangest of them; null elsewhere. */
  readonly special: TrySpecial | null;
  /** The answer in words: one sentence. */
  readonly sentence: readonly TryPart[];
  /** How it is worked out, `90 ÷ (100 − 90) × 18,809,738.34`; null where nothing is. */
  readonly working: string | null;
  /** Other values near by; none where all three are given. */
  readonly near: readonly NearRow[];
  /** The two parts in per cent, adding to 100.00, and as amounts; null where there is no such sum. */
  readonly drawing: TryDrawing | null;
}

export interface TryDrawing {
  readonly national: TryPiece;
  readonly foreign: TryPiece;
}

export interface TryPiece {
  /** Per cent, two decimals. */
  readonly share: string;
  /** Two decimals. */
  readonly amount: string;
}
