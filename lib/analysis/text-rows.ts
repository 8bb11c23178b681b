import type { SumMark } from '@/lib/format/sums';

/** A piece of a sentence; with `href` it is a link. */
export interface Part {
  readonly text: string;
  readonly href?: string;
  /** Set where the link opens the rows behind the number in the text. */
  readonly sum?: SumMark;
}

/** A sentence in pieces. */
export interface Sentence {
  readonly parts: readonly Part[];
}

/** A label with what it says: one line of a list of facts. */
export interface Fact {
  readonly label: string;
  readonly parts: readonly Part[];
}

/** A figure exactly as a document prints it. */
export interface PrintedFigure {
  readonly text: string;
  /** ISO 639-1 code of the document, for its letters and their direction. */
  readonly lang: string;
  /** The currency sign was dropped in the copy that was read. */
  readonly lost: boolean;
  /** `over`, `about`, `at least`, `up to`, or null. */
  readonly qualifier: string | null;
}
