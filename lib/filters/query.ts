/**
 * Everything that an address can ask for, as one value. Defaults are resolved, so a reader of this
 * value never asks whether something was given; `writeQuery` leaves defaults out again.
 */
export interface Query {
  readonly currency: string;
  /**
   * `window` where an end is named; the other end is then open. `statement` is the period of the
   * featured statement, the default of the page that tests it.
   */
  readonly period: 'counted' | 'all' | 'statement' | 'window';
  readonly from: string | null;
  readonly to: string | null;
  /** Party ids, or `<id>.members` for a party together with its members. */
  readonly donor: readonly string[];
  readonly donorKind: string | null;
  /** Whether the donor’s seat is the country that receives the support. */
  readonly domestic: 'true' | 'false' | null;
  /** First channel, `none-stated` where no source names one. */
  readonly channel: string | null;
  readonly stage: string | null;
  readonly kind: string | null;
  readonly rule: string | null;
  readonly reason: string | null;
  /** A document that reports it, with a figure or without. */
  readonly source: string | null;
  /** A contribution: itself and all that belong together with it, in any number of steps. */
  readonly relatedTo: string | null;
  /** A document that prints a figure for the amount held. */
  readonly amountFrom: string | null;
  /** Whose own text a document behind the amount is: what it carries, else who publishes it. */
  readonly voice: string | null;
  /** On how many documents or voices the amount rests. */
  readonly rests: Rests | null;
  /** Whether an amount is held, and whether its date is a day. */
  readonly amount: 'held' | 'none' | null;
  readonly dated: 'day' | 'span' | null;
  /** How what counts was converted into the comparison currency. */
  readonly conversionBasis: string | null;
  readonly year: string | null;
  /** Any channel of the chain. */
  readonly via: string | null;
  readonly counted: 'all' | 'counted' | 'left-out';
  readonly q: string | null;
  /** Name of whoever made a statement. */
  readonly speaker: string | null;
  readonly quantity: string | null;
  readonly base: string | null;
  /** Of a printed conversion, at either of its two rates. */
  readonly verdict: string | null;
  readonly publisher: string | null;
  /** Currency of the original or of the equivalent. */
  readonly printedCurrency: string | null;
  /** How far a document was read. */
  readonly read: Read | null;
  /** A share in per cent and two amounts to work with, plain decimal text. */
  readonly share: string | null;
  readonly foreign: string | null;
  readonly national: string | null;
  /** A column name, `-` in front turns it round; null for the table's own order. */
  readonly sort: string | null;
  readonly page: number;
  readonly view: 'chart' | 'table';
}

/** One document, documents of one voice (one document among them), or several voices. */
export const RESTS = ['one-document', 'one-voice', 'several-voices'] as const;
export type Rests = (typeof RESTS)[number];

/** A whole document, or only its opening. */
export const READS = ['whole', 'opening'] as const;
export type Read = (typeof READS)[number];

/** The parameters in the order in which addresses name them. */
export const PARAMETERS = [
  'donor',
  'donorKind',
  'domestic',
  'channel',
  'via',
  'kind',
  'stage',
  'year',
  'rule',
  'reason',
  'counted',
  'amount',
  'dated',
  'conversionBasis',
  'rests',
  'voice',
  'amountFrom',
  'source',
  'relatedTo',
  'q',
  'speaker',
  'quantity',
  'base',
  'verdict',
  'printedCurrency',
  'publisher',
  'read',
  'share',
  'foreign',
  'national',
  'currency',
  'period',
  'from',
  'to',
  'sort',
  'page',
  'view',
] as const;
export type Parameter = (typeof PARAMETERS)[number];

/** Parameters that narrow the contributions shown. */
export const FILTERS = [
  'donor',
  'donorKind',
  'domestic',
  'channel',
  'via',
  'kind',
  'stage',
  'year',
  'rule',
  'reason',
  'counted',
  'amount',
  'dated',
  'conversionBasis',
  'rests',
  'voice',
  'amountFrom',
  'source',
  'relatedTo',
  'q',
] as const satisfies readonly Parameter[];

/** Parameters that the site's own links carry on from page to page. */
export const CARRIED = ['currency', 'period', 'from', 'to'] as const satisfies readonly Parameter[];

/** What a page or file takes, and what is true there when nothing is asked for. */
export interface Endpoint {
  readonly takes: readonly Parameter[];
  readonly period: 'counted' | 'all' | 'statement';
  /** Columns that its table can be sorted by. */
  readonly sorts: readonly string[];
}

/** The values that are known, from the ledger; the filters themselves see no ledger. */
export interface Vocabulary {
  readonly currencies: readonly string[];
  /** Ids of donors, and of unions with `.members`. */
  readonly donors: readonly string[];
  readonly donorKinds: readonly string[];
  readonly conversionBases: readonly string[];
  readonly channels: readonly string[];
  /** Ids of parties, and of those that others belong to with `.members`. */
  readonly parties: readonly string[];
  readonly sources: readonly string[];
  readonly contributions: readonly string[];
  readonly voices: readonly string[];
  readonly stages: readonly string[];
  readonly kinds: readonly string[];
  readonly rules: readonly string[];
  readonly reasons: readonly string[];
  readonly speakers: readonly string[];
  readonly quantities: readonly string[];
  readonly bases: readonly string[];
  readonly verdicts: readonly string[];
  /** Who prints a conversion, and in which currencies. */
  readonly publishers: readonly string[];
  readonly printedCurrencies: readonly string[];
}

/** The query of an address that asks for nothing. */
export function defaultQuery(vocabulary: Vocabulary, endpoint: Endpoint): Query {
  return {
    currency: vocabulary.currencies[0] ?? '',
    period: endpoint.period,
    from: null,
    to: null,
    donor: [],
    donorKind: null,
    domestic: null,
    channel: null,
    stage: null,
    kind: null,
    rule: null,
    reason: null,
    source: null,
    relatedTo: null,
    amountFrom: null,
    voice: null,
    rests: null,
    amount: null,
    dated: null,
    conversionBasis: null,
    year: null,
    via: null,
    counted: 'all',
    q: null,
    speaker: null,
    quantity: null,
    base: null,
    verdict: null,
    publisher: null,
    printedCurrency: null,
    read: null,
    share: null,
    foreign: null,
    national: null,
    sort: null,
    page: 1,
    view: 'chart',
  };
}
