import { asHeld } from '@/lib/format/numbers';
import { compareDecimals, exact } from '@/lib/money';
import type { Total } from './totals';
import { outcomeOf, type TryValues } from './try-it-outcome';
import type { NearRow, TryField } from './try-it-rows';
import { amountNumber } from './try-it-words';

/** What the ledger fills in: the featured share, and its foreign support over the chosen period. */
export interface TryPrefill {
  readonly share: string;
  readonly foreign: Total;
}

interface Instead {
  readonly label: string;
  readonly change: Partial<TryValues>;
}

/**
 * The same question with one of its two values changed: the foreign total for an end of the
 * ledger's range, the share for the featured one and for one five points above and ten below.
 * Only where a number is the answer.
 */
export function nearRows(
  asked: TryField,
  used: TryValues,
  prefill: TryPrefill,
): readonly NearRow[] {
  const others = [
    ...(used.foreign === null ? [] : otherForeign(used.foreign, prefill.foreign)),
    ...(used.share === null ? [] : otherShares(used.share, prefill.share)),
  ];
  return others.flatMap(({ label, change }) => {
    const fields = { ...used, ...change };
    const outcome = outcomeOf(asked, fields);
    return outcome.kind === 'value' ? [{ label, value: outcome.value, fields }] : [];
  });
}

function otherForeign(used: string, { low, high }: Total): readonly Instead[] {
  const isOne = low === high;
  const ends = [
    { name: isOne ? 'what the ledger counts' : 'the low end', value: low },
    ...(isOne ? [] : [{ name: 'the high end', value: high }]),
  ];
  return ends
    .filter(({ value }) => compareDecimals(value, used) !== 0)
    .map(({ name, value }) => ({
      label: `the foreign total were ${name}, ${amountNumber(value)}`,
      change: { foreign: value },
    }));
}

function otherShares(used: string, featured: string): readonly Instead[] {
  const more = exact(used).plus(exact('5')).toFixed();
  const less = exact(used).minus(exact('10')).toFixed();
  const isApart = (share: string, other: string) => compareDecimals(share, other) !== 0;
  const near = [more, less].filter(
    (share) =>
      compareDecimals(share, '0') > 0 &&
      compareDecimals(share, '100') < 0 &&
      isApart(share, featured),
  );
  return [...(isApart(featured, used) ? [featured] : []), ...near].map((share) => ({
    label: `the share were ${asHeld(share)} per cent${isApart(share, featured) ? '' : ', as stated'}`,
    change: { share },
  }));
}
