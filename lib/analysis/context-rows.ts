import type { Part, PrintedFigure } from './text-rows';

/** Dated readings in words: a row of a table, and the page of them all. Types only. */
export interface ReadingRow {
  readonly id: string;
  /** `13 March 2026`, `1 May 2024 to 31 May 2024`, `undated`. */
  readonly date: string;
  /** `killed, civilian, another scope`. */
  readonly what: string;
  /** `since 10 Nov. 2020`; null where it is no count that adds up. */
  readonly since: string | null;
  /** `over 249,000`. */
  readonly value: string;
  readonly printed: PrintedFigure;
  readonly source: Part;
  /** Who said it and where in the document. */
  readonly said: string;
  /** `drawn`, or why not. */
  readonly status: string;
  readonly note: string | null;
}

export interface ContextPage {
  /** What is held, a sentence. */
  readonly lead: string;
  readonly sections: readonly ContextSection[];
  /** How many readings are on no drawn line, by reason; empty where all are. */
  readonly notDrawn: readonly NotDrawnRow[];
}

/** Readings of kinds that no chart shows. */
export interface ContextSection {
  readonly id: 'contamination' | 'maps';
  readonly title: string;
  /** What the readings say, a sentence without full stop. */
  readonly headline: string;
  readonly lists: readonly ReadingList[];
}

export interface ReadingList {
  readonly indicator: string;
  /** `Contaminated area, hectares`. */
  readonly title: string;
  /** Where a line of it falls, sentences with links. */
  readonly falls: readonly (readonly Part[])[];
  readonly rows: readonly (ReadingRow & {
    /** Length of its bar, 0 to 1. */
    readonly share: number;
  })[];
}

export interface NotDrawnRow {
  readonly reason: string;
  readonly meaning: string;
  readonly count: string;
  /** `12 casualties`, each a link to the first of them. */
  readonly where: readonly Part[];
}
