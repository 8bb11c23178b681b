import type { Spending, Statement } from '@/lib/ledger/schema';
import { exact, toCents } from '@/lib/money';
import { atRates, ratesBetween } from '@/lib/rates/convert';
import type { Rates } from '@/lib/rates/rates';
import type { ConvertedAmount } from './claim-rows';

/**
 * A statement's amount in a comparison currency, by its period, or by its date where it names
 * none. Null where it is no amount (a share, a unit cost) or has no conversion.
 */
export function statedAmount(
  statement: Statement,
  currency: string,
  rates: Rates,
): ConvertedAmount | null {
  if (!isAmount(statement)) return null;
  const { value, unit, period, date } = statement;
  return convertedAmount(value, unit, period ?? date, currency, rates);
}

/** An amount spent, by the period of its entry; null where it has no conversion. */
export function spentAmount(
  { amount, period }: Spending,
  currency: string,
  rates: Rates,
): ConvertedAmount | null {
  return convertedAmount(amount.value, amount.currency, period, currency, rates);
}

/** True where a statement's value is a sum of money, not a share and not the cost of one piece. */
export function isAmount({ unit, per }: Statement): boolean {
  return unit !== 'percent' && per === null;
}

/**
 * What is left of a total once a part is taken off it, both converted and rounded first. It keeps
 * the rate of the total, or of the part where only that is converted. Null where the part is
 * larger: it cannot be inside.
 */
export function lessPart(
  total: ConvertedAmount | null,
  part: ConvertedAmount | null,
): ConvertedAmount | null {
  if (!total || !part) return null;
  const rest = exact(total.value).minus(exact(part.value));
  if (rest.cmp(exact('0')) < 0) return null;
  return { ...(total.basis === 'same' ? part : total), value: toCents(rest) };
}

function convertedAmount(
  value: string,
  from: string,
  date: string,
  to: string,
  rates: Rates,
): ConvertedAmount | null {
  const used = ratesBetween(rates, from, to, date);
  if (!used) return null;
  const { basis, rate, date: rateDate, publisher } = used;
  return { value: atRates(value, used), basis, rate, rateDate, publisher };
}
