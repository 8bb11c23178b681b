import type { Part, PrintedFigure, Sentence } from './text-rows';

/** The page of figures on which sources differ, in words and addresses. Types only. */
export interface DisagreementsPage {
  /** A sentence without full stop. */
  readonly headline: string;
  /** How many documents print the sides, and how far they were read; null of none. */
  readonly read: string | null;
  /** Of how many figures one size is held for a reason, and which of the rest is widest apart. */
  readonly settled: readonly Sentence[];
  readonly sections: readonly DisagreementSection[];
}

export interface DisagreementSection {
  readonly id: 'contributions' | 'spending' | 'statements';
  readonly label: string;
  /** `Contributions: 7`, for a list of contents. */
  readonly contents: string;
  /** A sentence without full stop. */
  readonly headline: string;
  readonly sentences: readonly Sentence[];
  readonly cases: readonly DisagreementCase[];
  /** In which order they stand, a sentence; null where it need not be told. */
  readonly order: string | null;
  /** Figures stated more than once whose values all meet; empty but of statements. */
  readonly met: readonly MetFigure[];
}

/** A figure that several statements put a number to, none of which another contradicts. */
export interface MetFigure {
  /** Its anchor on the page. */
  readonly id: string;
  /** `Foreign support in total`. */
  readonly title: string;
  /** Whom it is about, and the period: `Ruritania, 2020 to 2022`. */
  readonly detail: string;
  readonly said: readonly {
    readonly id: string;
    readonly figure: PrintedFigure;
    /** Who said it when; opens the statement. */
    readonly by: Part;
  }[];
}

/** One figure with every size that it is given. */
export interface DisagreementCase {
  /** Its anchor on the page. */
  readonly id: string;
  /** Opens the record; a case of statements has several records, each with a link of its own. */
  readonly title: Part;
  /** `Ruritania, 4 May 2021`. */
  readonly detail: string;
  /** `2.9 times`, `9.1 % more`, or that it cannot be told. */
  readonly apart: string;
  /** `500,000 beside 400,000 euros.`, with the rate where they were converted. */
  readonly apartNote: string;
  /** Which of the sides are held, where the ledger decides against others; else null. */
  readonly decided: string | null;
  /** Which of the sides stand, in three words. */
  readonly inShort: string;
  readonly sides: readonly DisagreementSide[];
  /** How it is held and counted, each with the ledger’s own words. */
  readonly holding: readonly HoldingFact[];
  /** What the last column says, or null where nothing would change. */
  readonly outcomeLabel: string | null;
}

export interface DisagreementSide {
  readonly key: string;
  /** Set where the side is a record of its own: its anchor, who said it when, and its note. */
  readonly said: { readonly id: string; readonly words: Part; readonly note: string | null } | null;
  /** `400,000 euros`. */
  readonly reading: string;
  /** `held`, `held as the low end`, `not held`, `not held; meets what is held`; null of statements. */
  readonly held: string | null;
  readonly isHeld: boolean;
  /** Its converted amount where the sides have several currencies: `272,628.41 US dollars`. */
  readonly converted: string | null;
  /** Length of its mark from zero, 0 to 1 of the largest; null where it is on no common scale. */
  readonly length: number | null;
  readonly printed: readonly PrintedBy[];
  /** Those behind a fold, and the words on it: `Seven more documents`. */
  readonly more: { readonly label: string; readonly printed: readonly PrintedBy[] } | null;
  /** What the total would be; null where nothing would change. */
  readonly outcome: { readonly total: string; readonly change: string } | null;
  /** Statements that it does not meet. */
  readonly against: readonly Part[];
}

/** A document with the figure as it prints it; null where its own wording is not held. */
export interface PrintedBy {
  readonly key: string;
  readonly figure: PrintedFigure | null;
  readonly publisher: Part;
  readonly published: string;
  /** The publisher whose text it reprints or retells, and so no voice of its own; else null. */
  readonly textOf: string | null;
  readonly remark: string | null;
}

export interface HoldingFact {
  readonly label: string;
  /** In our words. */
  readonly text: string;
  /** In the ledger’s. */
  readonly why: string | null;
}
