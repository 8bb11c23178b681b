import type { FilteredList, SortLink } from './ledger-rows';
import type { Part, PrintedFigure } from './text-rows';

/** The page of printed conversions: every part of it in words and addresses. Types only. */
export interface ConversionsPage extends FilteredList {
  /** What the checks show, whatever the filters; null where no document prints a conversion. */
  readonly finding: ConversionsFinding | null;
  readonly table: ConversionTable;
}

export interface ConversionsFinding {
  /** How many different equivalents there are, and whose, a sentence without full stop. */
  readonly headline: string;
  /** What comes of those that do not agree, how they are printed, how often, in sentences. */
  readonly sentences: readonly string[];
  /** Null where no document prints an equivalent that has grown old. */
  readonly oldest: OldestRate | null;
}

/** The equivalent that agrees with its contribution’s date and is printed the longest after it. */
export interface OldestRate {
  /** `A document of 9 September 2022 reprints an equivalent that is a year old`. */
  readonly headline: string;
  /** The publisher, with a link to the document. */
  readonly document: Part;
  readonly equivalent: PrintedFigure;
  readonly original: PrintedFigure;
  readonly contribution: Part;
  /** Where it stands, a sentence with the ledger's own words; null where they say nothing of it. */
  readonly place: string | null;
  /** What it agrees with, what it does not, which are as old, and of which no age is known. */
  readonly sentences: readonly string[];
  /** Dated documents that printed the same numbers before it, the oldest first. */
  readonly earlier: readonly EarlierCopy[];
}

export interface EarlierCopy {
  readonly key: string;
  /** `9 Sept. 2021`. */
  readonly published: string;
  /** The publisher, with a link to the document. */
  readonly document: Part;
  /** Held against the rate of its own publication. */
  readonly check: CheckLine;
}

export interface ConversionTable {
  readonly caption: string;
  readonly sorts: readonly SortLink[];
  readonly rows: readonly CheckedLine[];
  /** True where the reader asked for the table, its order or a further page of it. */
  readonly open: boolean;
}

/** One printed conversion as a line of the table. */
export interface CheckedLine {
  readonly key: string;
  readonly contribution: Part;
  /** `Ruritania, 8 Sept. 2021`. */
  readonly donorAndDate: string;
  readonly original: ReadFigure;
  readonly equivalent: ReadFigure;
  /** The publisher, with a link to the document. */
  readonly document: Part;
  /** `9 Sept. 2021`, or `undated`. */
  readonly published: string;
  /** `1.18188`, `1.215 to 1.217`, `2 or more`. */
  readonly implied: string;
  /** `USD for 1 EUR`, `AZN for 1 unit`; null where no currency is known or nothing is implied. */
  readonly impliedUnit: string | null;
  readonly onDate: CheckLine;
  readonly atPublication: CheckLine;
}

/** A figure as printed, and what it is read as where that is not plain. */
export interface ReadFigure {
  readonly printed: PrintedFigure;
  readonly reading: string | null;
}

/** A printed conversion held against the rate of one date, in words. */
export interface CheckLine {
  readonly verdict: 'agrees' | 'close' | 'off' | 'not-testable';
  /** `not testable`. */
  readonly word: string;
  /** `0.07 % below`; null where it cannot be tested. */
  readonly gap: string | null;
  readonly rate: string | null;
  /** `8 Sept. 2021`, `mean of 2012`. */
  readonly rateOf: string | null;
  /** Why it cannot be tested, a clause. */
  readonly why: string | null;
}
