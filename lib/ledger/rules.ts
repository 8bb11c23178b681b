import type { Draft } from './draft';
import type { Problem } from './ledger';
import type { Rule } from './rule';
import {
  candidateCurrencies,
  candidatesPrinted,
  endsPrinted,
  lowBeforeHigh,
  oneCurrency,
  workedOutFromPrinted,
} from './rules-amounts';
import {
  countedAmount,
  countingCircle,
  countingOf,
  countingReason,
  domesticDonors,
  noAmount,
  undecidedCurrency,
} from './rules-counting';
import {
  comparisonCurrencies,
  currenciesOnce,
  currencyCodes,
  currencyKnown,
} from './rules-currency';
import { countedOrder, intervalOrder, observationSpan, publishedBeforeUpdate } from './rules-dates';
import {
  contributionIds,
  fileNames,
  partyNames,
  sourceIds,
  stateIds,
  uniqueIds,
} from './rules-ids';
import { recordOrder, relatedOrder, reportOrder } from './rules-order';
import { printedValue } from './rules-printed';
import {
  languages,
  memberCircle,
  observationUnits,
  recipient,
  sourcesToFind,
  spendingCircle,
  uncitedSources,
} from './rules-records';
import { references } from './rules-references';
import { relatedMirror, relatedOneSide, relatedToOthers, reportedOnce } from './rules-related';
import {
  counterparts,
  featuredClaim,
  pair,
  percentages,
  statedDecimals,
  statementUnit,
  unitCosts,
} from './rules-statements';

/** Every rule that looks at more than one value, in the order of the format. */
export const RULES_OF_LEDGER: readonly Rule[] = [
  uniqueIds,
  fileNames,
  contributionIds,
  stateIds,
  sourceIds,
  partyNames,
  recordOrder,
  relatedOrder,
  reportOrder,
  references,
  memberCircle,
  recipient,
  languages,
  sourcesToFind,
  uncitedSources,
  intervalOrder,
  countedOrder,
  publishedBeforeUpdate,
  observationSpan,
  currencyCodes,
  comparisonCurrencies,
  currenciesOnce,
  currencyKnown,
  oneCurrency,
  lowBeforeHigh,
  endsPrinted,
  workedOutFromPrinted,
  candidateCurrencies,
  candidatesPrinted,
  printedValue,
  countingReason,
  countingOf,
  countingCircle,
  domesticDonors,
  countedAmount,
  noAmount,
  undecidedCurrency,
  relatedMirror,
  relatedOneSide,
  relatedToOthers,
  reportedOnce,
  statementUnit,
  unitCosts,
  percentages,
  statedDecimals,
  pair,
  counterparts,
  featuredClaim,
  spendingCircle,
  observationUnits,
];

/** Applies every rule; none stops another. */
export function applyRules(draft: Draft): Problem[] {
  return RULES_OF_LEDGER.flatMap((rule) =>
    Array.from(rule.faultsIn(draft), (fault) => ({ rule: rule.name, ...fault })),
  );
}
