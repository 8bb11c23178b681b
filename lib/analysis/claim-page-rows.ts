import type { SumMark } from '@/lib/format/sums';
import type { Part } from './text-rows';

/** What the parts of the page on the statement hold, whoever shows them. Types only. */

/** One of the first three steps: a large value, the words below it, and lines of facts. */
export interface ClaimColumn {
  readonly id: string;
  readonly step: string;
  readonly label: string;
  readonly large: string;
  /** Where it is a sum of contributions: their rows. */
  readonly rows: { readonly href: string; readonly sum: SumMark } | null;
  /** Language of words that a document prints; null where the value is ours. */
  readonly printedIn: string | null;
  /** Painted like the band of the drawing below. */
  readonly band: boolean;
  readonly below: string;
  readonly facts: readonly ClaimFact[];
}

export interface ClaimFact {
  readonly label: string;
  readonly parts: readonly Part[];
  /** An amount: right-aligned, tabular digits. */
  readonly numeric: boolean;
  /** What can be unfolded below it. */
  readonly more: { readonly summary: string; readonly text: string } | null;
}

/** A sentence that has to be true, amounts in it set off. */
export interface ClaimSentence {
  readonly key: string;
  readonly parts: readonly { readonly text: string; readonly amount?: true }[];
  readonly below: string | null;
}

/** The national shares that follow from each stated total, one row an assumption. */
export interface HangsOn {
  readonly headline: string;
  readonly subtitle: string;
  readonly totals: readonly {
    readonly key: string;
    readonly amount: string;
    /** The same with the letter of its scale, where there is little room. */
    readonly short: string;
    readonly period: string;
    /** The statement of the total. */
    readonly href: string;
    /** The foreign contributions of its months. */
    readonly rows: string;
    readonly sum: SumMark;
  }[];
  readonly rows: readonly {
    readonly key: string;
    readonly label: string;
    readonly detail: readonly Part[];
    readonly cells: readonly {
      readonly key: string;
      readonly text: string;
      /** Places on the scale, per cent of its width. */
      readonly from: string;
      readonly to: string;
    }[];
  }[];
  readonly scale: {
    readonly ticks: readonly { readonly label: string; readonly at: string }[];
    readonly line: { readonly label: string; readonly at: string };
  };
  readonly notes: readonly { readonly parts: readonly Part[] }[];
}
