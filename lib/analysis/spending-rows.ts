import type { Part, PrintedFigure } from './text-rows';

/** The page of reported spending: every line with what contradicts it. Types only. */
export interface SpendingPage {
  /** A sentence without full stop. */
  readonly headline: string;
  /** How many of all documents were read only in part, a sentence; null where none was. */
  readonly read: string | null;
  /** Spent, then planned, ordered or estimated; a group without a line is left out. */
  readonly groups: readonly SpendingGroup[];
  /** Rates that the conversions rest on, in sentences. */
  readonly rates: readonly string[];
}

export interface SpendingGroup {
  readonly id: 'spent' | 'planned';
  readonly label: string;
  /** A sentence without full stop. */
  readonly headline: string;
  /** In the order of time, lines inside another right below it. */
  readonly lines: readonly SpendingEntry[];
}

/** One line with all that is held of it. */
export interface SpendingEntry {
  readonly id: string;
  readonly title: string;
  /** How many lines of its group contain it, one in the other. */
  readonly level: number;
  readonly payer: Part;
  readonly period: string;
  readonly printed: PrintedFigure;
  /** `105,800,000 Azerbaijani manats`. */
  readonly held: string;
  readonly converted: SpentConverted;
  /** `spent, budget line of the activity, well supported`. */
  readonly what: string;
  /** The day from which the figure runs. */
  readonly cumulativeFrom: string | null;
  readonly inside: readonly Part[];
  readonly contains: readonly Part[];
  readonly note: string | null;
  readonly sources: readonly SpentSource[];
  readonly rivals: readonly SpentRival[];
  /** Where it is set against its rivals; null without any. */
  readonly disagreement: string | null;
}

/** `62,235,294.12 US dollars`, and how; null where it is reported in that currency. */
export type SpentConverted = { readonly amount: string | null; readonly how: string } | null;

export interface SpentSource {
  readonly document: Part;
  readonly published: string;
  readonly locator: string | null;
}

/** A figure for the same thing that is not held, and why. */
export interface SpentRival {
  readonly printed: PrintedFigure;
  readonly reading: string;
  readonly document: Part;
  readonly published: string;
  readonly why: string;
}
