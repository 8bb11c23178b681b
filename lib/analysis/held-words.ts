import { currencySign } from '@/lib/format/currencies';
import { asHeld } from '@/lib/format/numbers';
import type { Contribution } from '@/lib/ledger/schema';

/** The amount held, in its own currency: `€400,000 – 500,000`, `CA$500,000 or $500,000`. */
export function heldWords({ amount }: Pick<Contribution, 'amount'>): string {
  if (amount === null) return 'no amount';
  const say = (money: { value: string; currency: string }) =>
    `${currencySign(money.currency)}${asHeld(money.value)}`;
  if ('candidates' in amount) return amount.candidates.map(say).join(' or ');
  const { low, high } = amount;
  return low.value === high.value ? say(low) : `${say(low)} – ${asHeld(high.value)}`;
}
