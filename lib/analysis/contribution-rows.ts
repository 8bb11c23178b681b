import type { CheckLine } from './conversions-rows';
import type { LostCurrencies } from './lost-rows';
import type { RelatedGroup } from './related-rows';
import type { SourceRow } from './source-rows';
import type { Fact, Part, PrintedFigure } from './text-rows';

/** The page of one contribution as a sheet of evidence, in words and addresses. Types only. */
export interface ContributionPage {
  readonly id: string;
  readonly donor: Part;
  readonly title: string;
  readonly purpose: string;
  readonly held: HeldAmount;
  readonly counted: CountedAmount;
  readonly facts: readonly Fact[];
  readonly printed: PrintedReports;
  /** Null where no amount is held. */
  readonly conversions: OwnConversions | null;
  /** Null where every printed figure tells its currency. */
  readonly lost: LostCurrencies | null;
  readonly counting: Counting;
  /** Null where nothing is related to it. */
  readonly related: RelatedGroup | null;
  readonly sources: SourcesPart;
  /** The record as its file holds it. */
  readonly json: string;
}

/** A big number with the words below it and why it is so. */
export interface HeldAmount {
  /** `400,000 – 500,000`, `No amount`. */
  readonly short: string;
  /** `euros: documents give two sizes`. */
  readonly unit: string;
  /** The ledger's own words on which reports it rests; null where no amount is held. */
  readonly why: string | null;
}

export interface CountedAmount {
  /** `Counted in the total since 10 November 2020, in full`. */
  readonly label: string;
  /** `$473,080 – 591,350`, `Nothing`. */
  readonly short: string;
  /** `our conversion, 1 EUR = 1.1827 USD`. */
  readonly note: string;
  readonly facts: readonly Fact[];
  /** The equivalents that publishers print themselves. */
  readonly equivalents: readonly PrintedFigure[];
}

/** Every report side by side, grouped by the amount printed. */
export interface PrintedReports {
  /** What the documents print, a sentence without full stop. */
  readonly headline: string;
  readonly sentences: readonly string[];
  /** Columns of the picture: years, then `undated` where a document is. */
  readonly years: readonly string[];
  readonly groups: readonly ReportGroup[];
  /** Columns that would say the same in every row are left out; `sentences` say it once. */
  readonly columns: { readonly knownBy: boolean; readonly equivalents: boolean };
  /** Where its sizes are set against each other; null where documents do not differ. */
  readonly disagreement: string | null;
}

export interface ReportGroup {
  readonly key: string;
  /** `400,000 euros`, `No amount`. */
  readonly label: string;
  /** How many documents, and which end of the amount held it is. */
  readonly detail: string;
  readonly reports: readonly ReportLine[];
}

export interface ReportLine {
  /** Counts from 1 in the contribution. */
  readonly number: number;
  /** `filled` prints the amount, `lost` without its sign, `hollow` prints none. */
  readonly mark: 'filled' | 'lost' | 'hollow';
  /** A year, or `undated`. */
  readonly year: string;
  readonly published: string;
  readonly publisher: Part;
  /** Null where it is the language of the site. */
  readonly language: string | null;
  readonly figures: readonly {
    readonly printed: PrintedFigure;
    readonly knownBy: string;
    readonly rival: boolean;
  }[];
  readonly equivalents: readonly PrintedFigure[];
  /** Where it stands in the document; the stage that it reports, a sentence; a remark. */
  readonly locator: string | null;
  readonly stage: string | null;
  readonly note: string | null;
}

/** Our conversions of the amount held, and the publishers' equivalents beside them. */
export interface OwnConversions {
  readonly headline: string;
  readonly sentences: readonly string[];
  readonly rows: readonly ConversionRow[];
  readonly equivalents: readonly EquivalentRow[];
}

export interface ConversionRow {
  /** `US dollars`, with candidates `400,000 CAD in US dollars`. */
  readonly label: string;
  readonly current: boolean;
  /** Both ends to the cent; null where no rate is held. */
  readonly low: string | null;
  readonly high: string | null;
  /** `1 EUR = 1.1827 USD`, or a dash. */
  readonly rate: string;
  readonly rateOf: string;
  readonly basis: string;
}

export interface EquivalentRow {
  readonly key: string;
  readonly printed: readonly PrintedFigure[];
  /** The figure that it is an equivalent of. */
  readonly of: PrintedFigure | null;
  /** Numbers of the documents that print it. */
  readonly documents: readonly number[];
  /** The rate that the two imply, what it counts, and what comes of it; null without an original. */
  readonly implied: string | null;
  readonly unit: string | null;
  readonly check: CheckLine | null;
  /** The same at the publication of each document that prints it, in the order of their numbers. */
  readonly atPublication: readonly PublicationCheck[];
}

/** What comes of an equivalent at the publication of some documents; null without an original. */
export interface PublicationCheck {
  readonly check: CheckLine | null;
  readonly documents: readonly number[];
}

export interface Counting {
  readonly headline: string;
  /** The rule in words. */
  readonly rule: string;
  /** The ledger's own words. */
  readonly why: string;
  /** How much of it counts in which others, or whose money it may repeat; empty where there is none. */
  readonly of: readonly Part[];
  /** `What it adds to the total since …, in US dollars`. */
  readonly caption: string;
  /** What it adds to which total; empty where it adds nothing there. */
  readonly adds: readonly {
    readonly label: string;
    readonly adds: string;
    readonly total: Part;
  }[];
}

export interface SourcesPart {
  readonly headline: string;
  readonly rows: readonly SourceRow[];
}
