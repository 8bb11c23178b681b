import { currencyName } from '@/lib/format/currencies';
import { listed } from '@/lib/format/words';
import type { Contribution } from '@/lib/ledger/schema';
import { compareDecimals } from '@/lib/money';
import type { HeldAmount } from './contribution-rows';
import { amountText } from './plain-figure';

/** The amount that the ledger holds, in the currency in which it was given. */
export function heldAmount({ amount, reports }: Contribution): HeldAmount {
  if (amount === null) {
    const printed = reports.some((report) => report.amounts.length > 0);
    return {
      short: 'No amount',
      unit: printed ? 'is held, though figures are printed' : 'is printed in any document',
      why: null,
    };
  }
  if ('candidates' in amount) {
    const values = [...new Set(amount.candidates.map(({ value }) => amountText(value)))];
    const names = amount.candidates.map(({ currency }) => currencyName(currency));
    return {
      short: values.join(' or '),
      unit: `${[...new Set(names)].join(' or ')}: the currency is undecided`,
      why: amount.why,
    };
  }
  const { low, high, basis, why } = amount;
  const same = compareDecimals(low.value, high.value) === 0;
  const remarks = [
    ...(same ? [] : ['documents give different sizes']),
    ...(basis === 'worked-out' ? ['worked out from printed figures, printed nowhere itself'] : []),
  ];
  return {
    short: same ? amountText(high.value) : `${amountText(low.value)} – ${amountText(high.value)}`,
    unit: [currencyName(high.currency), listed(remarks)].filter(Boolean).join(': '),
    why,
  };
}
