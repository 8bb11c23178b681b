import type { Part } from './text-rows';

/** What the methodology page computes from the ledger, so that its words and numbers cannot part. */
export interface MethodologyPage {
  /** `since 10 November 2020`. */
  readonly period: string;
  readonly periodWhy: string;
  /** What the period holds: `19,092,613.98 to 40,611,248.27 US dollars`. */
  readonly total: Part;
  readonly counted: Part;
  /** How many lie outside it, in pieces; empty where none does. */
  readonly outside: readonly Part[];
  readonly rules: readonly CountedTerm[];
  /** Why something counts up to its high end only, and why something is left out. */
  readonly upTo: readonly CountedTerm[];
  readonly leftOut: readonly CountedTerm[];
  readonly stages: readonly CountedTerm[];
  /** How the counted amounts were converted. */
  readonly bases: {
    /** Names the period and the currency of the counts. */
    readonly caption: string;
    readonly rows: readonly {
      readonly term: string;
      readonly meaning: string;
      readonly count: Part;
    }[];
  };
  readonly rates: {
    readonly publisher: string;
    readonly first: string;
    readonly last: string;
    /** Currencies that the rates do not quote, each with what is used instead. */
    readonly outside: readonly string[];
  };
  /** How many contributions there are over all years. */
  readonly held: Part;
  /** How the documents were read. */
  readonly reading: readonly Part[];
}

/** A word of the ledger, what it means, and how many contributions of the period carry it. */
export interface CountedTerm {
  readonly term: string;
  readonly meaning: string;
  readonly count: Part;
}
