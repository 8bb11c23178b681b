import type { Contribution, ReportAmount } from '@/lib/ledger/schema';
import { exactInterval, intervalsMeet, type Said } from './printed-interval';

/**
 * True where documents give one contribution two sizes: two of its originals or rivals have known
 * currencies that differ, or do not meet in one currency. An amount without qualifier is exact,
 * `about` is five per cent each way, `over` and `at-least` reach upward, `up-to` down to zero.
 */
export function sourcesDiffer({ reports }: Contribution): boolean {
  const amounts = reports
    .flatMap((report) => report.amounts)
    .filter((amount) => amount.role !== 'conversion' && amount.currency !== null);
  return amounts.some((one, index) =>
    amounts.slice(index + 1).some((other) => !sizesMeet(one, other)),
  );
}

/** True where two amounts are of one currency and can both hold. */
export function sizesMeet(
  one: Pick<ReportAmount, 'value' | 'currency' | 'qualifier'>,
  other: Pick<ReportAmount, 'value' | 'currency' | 'qualifier'>,
): boolean {
  return one.currency === other.currency && valuesMeet(one, other);
}

/** True where two values of one unit can both hold, each read by its own qualifier. */
export function valuesMeet(one: Said, other: Said): boolean {
  return intervalsMeet(exactInterval(one), exactInterval(other));
}
