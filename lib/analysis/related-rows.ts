import type { CountedPart } from './ledger-rows';
import type { Tie } from './related-ties';
import type { Part, Sentence } from './text-rows';

/** Contributions that belong together, as the page of one of them shows them. Types only. */
export interface RelatedGroup {
  /** `It contains two other contributions; …`, without full stop; what they come to opens its rows. */
  readonly headline: Sentence;
  /**
   * Those tied to this one itself come first. A package stands before its parts, else they stand
   * in the order of their dates.
   */
  readonly members: readonly GroupMember[];
  readonly picture: GroupPicture;
  readonly counts: GroupCounts;
}

export interface GroupMember {
  readonly id: string;
  /** Its name within the group: `A`. */
  readonly letter: string;
  /** How many of those above it is set in. */
  readonly level: number;
  /** Tied to this one itself, or this one; else only through those. */
  readonly near: boolean;
  /** The contribution whose page it is. */
  readonly own: boolean;
  readonly donor: string;
  readonly title: Part;
  readonly date: string;
  readonly stage: string;
  readonly stageWord: string;
  readonly part: CountedPart;
  /** `EUR 2,750,000 – 3,000,000`, `no amount`. */
  readonly held: string;
  readonly relations: readonly Relation[];
  /** The same in one line: `is part of B; may be the same as this one and D`. */
  readonly brief: string;
  /** `adds 473,080.00 USD to the total since …`. */
  readonly counted: string;
  /** The ledger's own words on how it counts. */
  readonly why: string;
}

/** One member seen from another: `is part of` this one. */
export interface Relation {
  readonly how: string;
  /** `this one` or the letter of the other, which leads to it. */
  readonly other: Part;
  /** The name of the other one's donor. */
  readonly donor: string;
  /** The ledger's own words; null where those on how it counts are the same. */
  readonly why: string | null;
  /** Those words are of the other one's record, and speak as from there. */
  readonly mirrored: boolean;
}

/** Time from left to right, in fractions of the whole from 0 to 1. */
export interface GroupPicture {
  readonly years: readonly { readonly label: string; readonly at: number }[];
  /** The days that the date of each member spans, in the order of the members; `exact` is one day. */
  readonly spans: readonly {
    readonly from: number;
    readonly to: number;
    readonly exact: boolean;
  }[];
  /** Which member's contents reach down to which row; both count from 0. */
  readonly stems: readonly {
    readonly row: number;
    readonly last: number;
    readonly level: number;
  }[];
  readonly lines: readonly GroupLine[];
  /** How many tracks the lines take side by side. */
  readonly tracks: number;
}

/** A tie that the places of the members do not show; rows count from 0. */
export interface GroupLine {
  readonly tie: Tie;
  readonly top: number;
  readonly bottom: number;
  /** Where its mark stands: at what came later, hands on, is the whole or the money repeated. */
  readonly mark: 'top' | 'bottom' | null;
  /** From 0, the nearest to the rows' own marks. */
  readonly track: number;
  /** Steps below the middle of the row, or above it where less than 0. */
  readonly topShift: number;
  readonly bottomShift: number;
}

/** What of the group is counted. */
export interface GroupCounts {
  readonly caption: string;
  /** Empty where fewer than two count: the sentences say it. */
  readonly rows: readonly GroupCount[];
  readonly total: GroupTotal;
  /** What they add together; the sum opens its rows. */
  readonly sum: readonly Part[];
  /** Why that adds nothing twice, or where it may; and where parts come to more than their whole. */
  readonly sentences: readonly string[];
}

export interface GroupTotal {
  readonly label: string;
  readonly low: string;
  readonly high: string;
  /** Opens the rows. */
  readonly href: string;
}

export interface GroupCount {
  readonly key: string;
  /** Set on the first row of those in, and of those outside, the page's period. */
  readonly heading: string | null;
  readonly letter: string;
  readonly name: Part;
  /** `Ruritania, 4 May 2021`: titles alone may be the same. */
  readonly detail: string;
  readonly low: string;
  readonly high: string;
}
