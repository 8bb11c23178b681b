import { claimRequiredSpending } from './recompute-claim';
import { printedConversions } from './recompute-conversions';
import type { Recompute } from './recompute-files';
import { itemisedCoverage } from './recompute-itemised';
import { areaCleared, casualties, minesFound } from './recompute-readings';
import { restingOnOneSource } from './recompute-resting';
import { statedNationalShare } from './recompute-shares';
import { nationalSpendingLines } from './recompute-spending';
import {
  supportAddedUp,
  supportByChannel,
  supportByDonor,
  supportByDonorAndYear,
  supportByYear,
} from './recompute-support';

/** How each figure is made anew, by its id. A published figure that is not here is not reproduced. */
export const RECOMPUTED: Readonly<Record<string, Recompute>> = {
  'foreign-support-by-donor': supportByDonor,
  'foreign-support-by-year': supportByYear,
  'foreign-support-cumulative': supportAddedUp,
  'foreign-support-by-channel': supportByChannel,
  'foreign-support-by-donor-and-year': supportByDonorAndYear,
  'stated-national-share': statedNationalShare,
  'claim-required-spending': claimRequiredSpending,
  'national-spending-lines': nationalSpendingLines,
  'itemised-coverage': itemisedCoverage,
  'printed-conversions': printedConversions,
  'resting-on-one-source': restingOnOneSource,
  'area-cleared': areaCleared,
  casualties,
  'mines-found': minesFound,
};
