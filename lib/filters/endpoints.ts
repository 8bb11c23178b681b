import { CARRIED, type Endpoint, FILTERS } from './query';

/** Parameters that narrow printed conversions. */
export const CONVERSION_FILTERS = ['verdict', 'printedCurrency', 'publisher'] as const;

/**
 * Which parameters each page takes. A page that is not here takes none and passes its query over.
 * `sorts` are column names of the CSV that holds the same table.
 */
export const PAGES = {
  '/': { takes: [...CARRIED, 'view'], period: 'counted', sorts: [] },
  '/ledger': {
    takes: [...FILTERS, ...CARRIED, 'sort', 'page'],
    period: 'counted',
    sorts: [
      'date',
      'donor_name',
      'title',
      'counted_low',
      'counted_high',
      'stage',
      'counting_rule',
      'reports',
    ],
  },
  '/ledger/[id]': { takes: ['currency'], period: 'counted', sorts: [] },
  '/donors': {
    takes: ['donorKind', ...CARRIED, 'sort'],
    period: 'counted',
    sorts: ['name', 'kind', 'contributions', 'counted', 'left_out', 'low', 'high'],
  },
  '/donors/[id]': { takes: [...CARRIED, 'view'], period: 'counted', sorts: [] },
  '/compare': { takes: ['donor', ...CARRIED, 'view'], period: 'counted', sorts: [] },
  '/parties/[id]': { takes: [...CARRIED], period: 'counted', sorts: [] },
  '/sources': {
    takes: ['read', 'q', ...CARRIED, 'sort', 'page', 'view'],
    period: 'counted',
    sorts: ['publisher', 'title', 'published', 'language', 'kind', 'read'],
  },
  '/sources/[id]': { takes: [...CARRIED], period: 'counted', sorts: [] },
  '/claim': {
    takes: ['share', 'foreign', 'national', ...CARRIED, 'view'],
    period: 'statement',
    sorts: [],
  },
  '/statements': {
    takes: ['speaker', 'quantity', 'base', 'q', 'sort', 'page'],
    period: 'all',
    sorts: ['date', 'speaker', 'quantity', 'base', 'value'],
  },
  '/statements/[id]': { takes: ['currency'], period: 'counted', sorts: [] },
  '/conversions': {
    takes: [...CONVERSION_FILTERS, 'sort', 'page', 'view'],
    period: 'all',
    sorts: ['contribution', 'source', 'date', 'gap_on_date', 'published', 'gap_published'],
  },
  '/disagreements': { takes: ['currency'], period: 'counted', sorts: [] },
  '/spending': { takes: ['currency', 'view'], period: 'counted', sorts: [] },
  '/context': { takes: ['view'], period: 'all', sorts: [] },
} as const satisfies Readonly<Record<string, Endpoint>>;

export type PagePath = keyof typeof PAGES;

/** What a figure of foreign support takes, on a page of its own, in the API and in its files. */
export const SUPPORT_FIGURE: Endpoint = {
  takes: [...FILTERS, ...CARRIED, 'view'],
  period: 'counted',
  sorts: [],
};

/** What a figure takes that is no sum of contributions and converts nothing. */
export const STATEMENT_FIGURE: Endpoint = { takes: ['view'], period: 'counted', sorts: [] };

/** What the figure of printed conversions takes, and the files that hold them. */
export const CONVERSION_FIGURE: Endpoint = {
  takes: [...CONVERSION_FILTERS, 'view'],
  period: 'all',
  sorts: [],
};

/** What a figure takes that sets converted amounts beside each other, each over its own time. */
export const CONVERTED_FIGURE: Endpoint = {
  takes: ['currency', 'view'],
  period: 'counted',
  sorts: [],
};
