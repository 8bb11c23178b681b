import { currencyName } from '@/lib/format/currencies';
import { asHeld } from '@/lib/format/numbers';
import { listed } from '@/lib/format/words';
import type { Contribution } from '@/lib/ledger/schema';
import { compareDecimals } from '@/lib/money';
import type { HeldAmount } from './contribution-rows';

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
    const values = [...new Set(amount.candidates.map(({ value }) => asHeld(value)))];
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
    short: same ? asHeld(high.value) : `${asHeld(low.value)} – ${asHeld(high.value)}`,
    unit: [currencyName(high.currency), listed(remarks)].filter(Boolean).join(': '),
    why,
  };
}
