import type { Part, PrintedFigure } from './text-rows';

/** Dated readings in words: a row of a table, and the page of them all. Types only. */
export interface ReadingRow {
  readonly id: string;
  /** The last day counted, `13 March 2026`; `undated` where none is known. */
  readonly date: string;
  /** `from 1 May 2024`, `or as early as 1 May 2024`, `approximate`; null where the day says all. */
  readonly dateDetail: string | null;
  /** Among others of its chart: `killed, civilian`, `the agency`; empty where the title says all. */
  readonly what: string;
  /** The same without what is counted: `civilian`; empty where all of it is meant. */
  readonly who: string;
  /** `since 10 Nov. 2020`; null where it is no count that adds up. */
  readonly since: string | null;
  /** `over 249,000`. */
  readonly value: string;
  readonly printed: PrintedFigure;
  readonly source: Part;
  /** Who said it and where in the document. */
  readonly said: string;
  /** `misprinted`: why it is not drawn; null where it is, or where nothing of its kind is. */
  readonly status: string | null;
  readonly note: string | null;
}

export interface ContextPage {
  /** What is held, a sentence. */
  readonly lead: string;
  /** How many of the documents were read only in part, a sentence; null where none was. */
  readonly read: string | null;
  /** Names of the charts of which the ledger holds any reading. */
  readonly charts: readonly string[];
  readonly sections: readonly ContextSection[];
  /** Readings on no drawn line; null where every one is drawn, or where there is none. */
  readonly notDrawn: NotDrawnSection | null;
}

/** Readings of kinds that no chart shows. */
export interface ContextSection {
  readonly id: 'contamination' | 'maps';
  readonly title: string;
  /** What the latest readings say, a sentence without full stop. */
  readonly headline: string;
  readonly lists: readonly ReadingList[];
}

export interface ReadingList {
  readonly indicator: string;
  /** `Contaminated area, in hectares`. */
  readonly title: string;
  /** Where lines of it fall or seem to, a sentence with links for each line. */
  readonly falls: readonly (readonly Part[])[];
  readonly rows: readonly ListedReading[];
}

export interface ListedReading extends ReadingRow {
  /** Length of its bar, 0 to 1. */
  readonly share: number;
}

export interface NotDrawnSection {
  /** A sentence without full stop. */
  readonly headline: string;
  readonly rows: readonly NotDrawnRow[];
}

export interface NotDrawnRow {
  readonly reason: string;
  readonly meaning: string;
  readonly count: string;
  /** `12 casualties`, each a link to the first of them. */
  readonly where: readonly Part[];
}
