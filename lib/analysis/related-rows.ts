import type { CountedPart } from './ledger-rows';
import type { Part } from './text-rows';

/** Contributions that belong together, as the page of one of them shows them. Types only. */
export interface RelatedGroup {
  /** `It is one of six contributions that contain or may be each other; …`, without full stop. */
  readonly headline: string;
  /** A package stands before its parts, else they stand in the order of their dates. */
  readonly members: readonly GroupMember[];
  readonly picture: GroupPicture;
  readonly counts: GroupCounts;
}

export interface GroupMember {
  readonly id: string;
  /** Its name within the group: `A`. */
  readonly letter: string;
  /** How many of those above contain it. */
  readonly level: number;
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
  /** The ledger's own words. */
  readonly why: string;
}

/** Time from left to right, in fractions of the whole from 0 to 1. */
export interface GroupPicture {
  readonly years: readonly { readonly label: string; readonly at: number }[];
  /** The days that the date of each member spans, in the order of the members. */
  readonly spans: readonly { readonly from: number; readonly to: number }[];
  /** Which member's contents reach down to which row; both count from 0. */
  readonly stems: readonly {
    readonly row: number;
    readonly last: number;
    readonly level: number;
  }[];
  readonly lines: readonly GroupLine[];
}

export interface GroupLine {
  /** `after` for what follows or hands on, `same` for what may be the same or repeats. */
  readonly kind: 'after' | 'same';
  /** Rows, counting from 0. */
  readonly from: number;
  readonly to: number;
}

/** What of the group is counted. */
export interface GroupCounts {
  readonly caption: string;
  /** Empty where fewer than two count: the sentences say it. */
  readonly rows: readonly GroupCount[];
  readonly total: { readonly label: string; readonly low: string; readonly high: string };
  readonly sentences: readonly string[];
}

export interface GroupCount {
  readonly key: string;
  /** Set on the first row of those in, and of those outside, the page's period. */
  readonly heading: string | null;
  readonly letter: string;
  readonly name: Part;
  readonly low: string;
  readonly high: string;
}
