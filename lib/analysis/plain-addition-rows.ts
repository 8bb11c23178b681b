import type { Part } from './text-rows';

/** What plain addition would give beside what is counted, in words and addresses. Types only. */
export interface PlainAdditionPage {
  readonly sentences: readonly Keyed[];
  readonly caption: string;
  /** The largest difference first; in each the rows too. */
  readonly groups: readonly PlainGroup[];
  /** Those that both ways add alike; null where there are none. */
  readonly same: PlainSums | null;
  readonly total: PlainSums;
  /** Contributions that may hold the same money and still both count, as sentences with links. */
  readonly doubles: {
    readonly lead: string;
    /** In the period; the largest first. */
    readonly here: readonly Keyed[];
    /** Said before those of other years; null where there are none, or where the lead says it. */
    readonly othersLead: string | null;
    readonly others: readonly Keyed[];
    readonly limit: string;
  };
}

interface Keyed {
  readonly key: string;
  readonly parts: readonly Part[];
}

export interface PlainGroup {
  readonly key: string;
  /** `Weakly sourced`. */
  readonly reason: string;
  readonly rows: readonly PlainLine[];
  readonly sums: PlainSums;
}

export interface PlainLine extends PlainEnds {
  readonly key: string;
  readonly name: Part;
  /** `Ruritania, 4 May 2021`, why, and which of those that hold its money, or may, count. */
  readonly detail: readonly Part[];
}

export interface PlainSums extends PlainEnds {
  readonly label: Part;
}

/** Both ends each, to the cent. */
export interface PlainEnds {
  readonly plain: { readonly low: Part; readonly high: Part };
  readonly counted: { readonly low: Part; readonly high: Part };
  readonly difference: { readonly low: Part; readonly high: Part };
}
