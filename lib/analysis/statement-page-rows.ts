import type { OwnConversions, SourcesPart } from './contribution-rows';
import type { StatementLine } from './source-rows';
import type { Fact, Part, PrintedFigure, Sentence } from './text-rows';

/** The page of one statement: every part of it in words and addresses. Types only. */
export interface StatementPage {
  readonly id: string;
  readonly speaker: string;
  readonly printed: PrintedFigure;
  /** `Read as: over 90 per cent, national share of the activities`. */
  readonly reading: string;
  readonly scope: string;
  readonly facts: readonly Fact[];
  readonly note: string | null;
  /** Null where nothing was stated as the other side on the same occasion. */
  readonly pair: StatedPair | null;
  /** Null of a share. */
  readonly conversion: OwnConversions | null;
  /** What the site sets it beside; sentences in pieces. */
  readonly compared: readonly Sentence[];
  /** Statements of the same figure that do not meet it; null where all do. */
  readonly rivals: (StatedLines & { readonly disagreement: string }) | null;
  /** Others of the same speaker by what time they are of; null where there are none. */
  readonly others: StatedLines | null;
  readonly sources: SourcesPart;
  /** The record as its file holds it. */
  readonly json: string;
}

export interface StatedLines {
  /** A sentence without full stop. */
  readonly headline: string;
  readonly lines: readonly StatementLine[];
  /** How many of their documents were read only in part, a sentence; null where none was. */
  readonly read: string | null;
}

/** The two sides of one occasion, and what they yield together. */
export interface StatedPair {
  /** A sentence without full stop. */
  readonly headline: string;
  readonly sides: readonly PairSide[];
  readonly readings: readonly StatedReading[];
  /** Why there is more than one reading, a sentence; null where there is not. */
  readonly why: string | null;
  /** Where the same two amounts were said before. */
  readonly repeats: Part | null;
}

export interface PairSide {
  readonly id: string;
  /** Null for the statement of the page itself. */
  readonly href: string | null;
  /** `national total of the whole programme`. */
  readonly what: string;
  readonly printed: PrintedFigure;
  readonly reading: string;
  readonly period: string;
}

export interface StatedReading {
  /** `the foreign part inside it`. */
  readonly how: string;
  /** `(349,100,000 − 16,100,000) ÷ 349,100,000`; null where both were converted first. */
  readonly formula: string | null;
  /** `95.39`, per cent. */
  readonly share: string;
  /** `144,900,000.00 US dollars`; null where no sum follows. */
  readonly needs: string | null;
}
