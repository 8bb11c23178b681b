import {
  CONVERSION_FIGURE,
  CONVERTED_FIGURE,
  STATEMENT_FIGURE,
  SUPPORT_FIGURE,
} from '@/lib/filters/endpoints';
import type { Endpoint, Query } from '@/lib/filters/query';
import type { Ledger } from '@/lib/ledger/ledger';
import { areaCleared } from './area-cleared';
import { foreignSupportByChannel } from './by-channel';
import { foreignSupportByDonor } from './by-donor';
import { foreignSupportByDonorAndYear } from './by-donor-and-year';
import { foreignSupportByYear } from './by-year';
import { casualties } from './casualties';
import { claimRequiredSpending } from './claim-required-spending';
import { foreignSupportCumulative } from './cumulative';
import type { Figure, FigureId } from './figure';
import { itemisedCoverage } from './itemised-coverage';
import { minesFound } from './mines-found';
import { nationalSpendingLines } from './national-spending-lines';
import { printedConversions } from './printed-conversions';
import { restingOnOneSource } from './resting-on-one-source';
import { statedNationalShare } from './stated-share';

/** A figure that can be asked for: its address, its title, what it takes, how it is made. */
export interface FigureKind {
  readonly id: FigureId;
  readonly title: string;
  readonly endpoint: Endpoint;
  /** The page on which it stands. */
  readonly page: '/' | '/claim' | '/sources' | '/conversions' | '/spending' | '/context';
  readonly make: (ledger: Ledger, query: Query) => Figure;
}

/** Every figure, page by page, in the order in which they show them. */
export const FIGURES: readonly FigureKind[] = [
  {
    id: 'foreign-support-by-donor',
    title: 'Foreign support by donor',
    endpoint: SUPPORT_FIGURE,
    page: '/',
    make: foreignSupportByDonor,
  },
  {
    id: 'foreign-support-by-year',
    title: 'Foreign support by year',
    endpoint: SUPPORT_FIGURE,
    page: '/',
    make: foreignSupportByYear,
  },
  {
    id: 'foreign-support-cumulative',
    title: 'Foreign support, added up',
    endpoint: SUPPORT_FIGURE,
    page: '/',
    make: foreignSupportCumulative,
  },
  {
    id: 'foreign-support-by-channel',
    title: 'Foreign support by channel',
    endpoint: SUPPORT_FIGURE,
    page: '/',
    make: foreignSupportByChannel,
  },
  {
    id: 'foreign-support-by-donor-and-year',
    title: 'Foreign support by donor and year',
    endpoint: SUPPORT_FIGURE,
    page: '/',
    make: foreignSupportByDonorAndYear,
  },
  {
    id: 'stated-national-share',
    title: 'Stated national share',
    endpoint: STATEMENT_FIGURE,
    page: '/',
    make: statedNationalShare,
  },
  {
    id: 'claim-required-spending',
    title: 'National spending, reported and required',
    endpoint: CONVERTED_FIGURE,
    page: '/claim',
    make: claimRequiredSpending,
  },
  {
    id: 'itemised-coverage',
    title: 'Foreign totals, stated and itemised',
    endpoint: CONVERTED_FIGURE,
    page: '/claim',
    make: itemisedCoverage,
  },
  {
    id: 'resting-on-one-source',
    title: 'What rests on one voice alone',
    endpoint: SUPPORT_FIGURE,
    page: '/sources',
    make: restingOnOneSource,
  },
  {
    id: 'printed-conversions',
    title: 'Printed conversions, checked',
    endpoint: CONVERSION_FIGURE,
    page: '/conversions',
    make: printedConversions,
  },
  {
    id: 'national-spending-lines',
    title: 'National spending, line by line',
    endpoint: CONVERTED_FIGURE,
    page: '/spending',
    make: nationalSpendingLines,
  },
  {
    id: 'area-cleared',
    title: 'Area cleared',
    endpoint: STATEMENT_FIGURE,
    page: '/context',
    make: areaCleared,
  },
  {
    id: 'casualties',
    title: 'Casualties',
    endpoint: STATEMENT_FIGURE,
    page: '/context',
    make: casualties,
  },
  {
    id: 'mines-found',
    title: 'Mines found',
    endpoint: STATEMENT_FIGURE,
    page: '/context',
    make: minesFound,
  },
];

/** The figures of a page, in the order in which it shows them. */
export function figuresOn(page: FigureKind['page']): readonly FigureKind[] {
  return FIGURES.filter((kind) => kind.page === page);
}

/** The figure of an id, or null where there is none. */
export function figureKind(id: string): FigureKind | null {
  return FIGURES.find((figure) => figure.id === id) ?? null;
}
