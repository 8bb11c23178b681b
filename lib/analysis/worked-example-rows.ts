import type { Part, PrintedFigure, Sentence } from './text-rows';

/** One contribution from its printed figures to the total, each step to be done by hand. Types only. */
export interface WorkedExample {
  readonly contribution: Part;
  readonly donor: Part;
  readonly date: string;
  /** How it was chosen, a sentence without full stop for each step. */
  readonly chosen: readonly Sentence[];
  /** A document that prints each end of the amount held, the low end first. */
  readonly printed: readonly {
    readonly figure: PrintedFigure;
    readonly document: Part;
    readonly published: string;
    /** Of the document, where it is not that of the pages: `Russian`. */
    readonly language: string | null;
  }[];
  /** `EUR 400,000 to 500,000`, and the ledger's words on why. */
  readonly held: string;
  readonly why: string;
  /** What its rule does, a sentence. */
  readonly rule: string;
  readonly rates: {
    /** Of which day the row is, a sentence. */
    readonly sentence: string;
    readonly rows: readonly {
      readonly currency: string;
      readonly perEuro: string;
      readonly where: string;
    }[];
  };
  /** One where both ends are equal. */
  readonly quotients: readonly {
    readonly end: string;
    readonly formula: string;
    /** As many digits as it has, or the first of them. */
    readonly unrounded: string;
    readonly rounded: string;
  }[];
  /** Its row in contributions.csv, as far as it matters here. */
  readonly cells: readonly { readonly name: string; readonly value: string }[];
  /** The sum of both columns: this contribution, all others, together. */
  readonly sums: readonly {
    readonly column: string;
    readonly own: string;
    readonly others: string;
    /** Opens the rows. */
    readonly total: Part;
  }[];
  readonly total: Part;
  readonly files: {
    readonly contributions: string;
    /** How many rows of it have something counted. */
    readonly counted: string;
  };
}
