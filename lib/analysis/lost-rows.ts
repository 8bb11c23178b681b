import type { CheckLine } from './conversions-rows';
import type { Part, PrintedFigure, Sentence } from './text-rows';

/** Printed figures whose currency is not told, and what a test of their readings shows. Types only. */
export interface LostCurrencies {
  /** What the tests show, a sentence without full stop. */
  readonly headline: string;
  readonly sentences: readonly string[];
  readonly cases: readonly LostCase[];
}

/** One printed figure without a known currency. */
export interface LostCase {
  readonly key: string;
  readonly figure: PrintedFigure;
  /** The publisher, with a link to the document, and when it was published. */
  readonly document: Part;
  readonly published: string;
  readonly contribution: Part;
  readonly donor: string;
  /** `sign lost in this copy`, `only a word that several currencies share`. */
  readonly how: string;
  /** What the printed equivalents allow, a sentence without full stop. */
  readonly finding: string;
  /** Null where there is nothing to try it against. */
  readonly table: LostTable | null;
  /** What the test leaves open, what other documents print, how the ledger holds it. */
  readonly sentences: readonly Sentence[];
}

export interface LostTable {
  readonly caption: string;
  readonly equivalents: readonly TriedEquivalent[];
}

/** All readings of the figure, tried against one equivalent of the same report. */
export interface TriedEquivalent {
  readonly key: string;
  readonly figure: PrintedFigure;
  readonly rows: readonly TriedReading[];
}

export interface TriedReading {
  readonly currency: string;
  /** `Euros`. */
  readonly name: string;
  /** `1 EUR = 1.18188 USD`; a dash where the original is zero. */
  readonly implied: string;
  readonly onDate: CheckLine;
  readonly atPublication: CheckLine;
  /** `allowed`, `excluded`, `cannot tell`. */
  readonly reading: string;
}
