import type { Contribution, ReportAmount, Statement } from '@/lib/ledger/schema';
import { type Exact, exact } from '@/lib/money';

/** Both ends of what an amount can mean; null is an open end. */
interface Span {
  readonly low: Exact;
  readonly high: Exact | null;
}

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

/** A value in one unit, and how its words qualify it. */
interface Said {
  readonly value: string;
  readonly qualifier: ReportAmount['qualifier'] | Statement['qualifier'];
}

/** True where two values of one unit can both hold, each read by its own qualifier. */
export function valuesMeet(one: Said, other: Said): boolean {
  const [a, b] = [spanOf(one), spanOf(other)];
  return (b.high === null || a.low.lte(b.high)) && (a.high === null || b.low.lte(a.high));
}

function spanOf({ value, qualifier }: Said): Span {
  const amount = exact(value);
  switch (qualifier) {
    case 'about':
      return { low: amount.times('0.95'), high: amount.times('1.05') };
    case 'over':
    case 'at-least':
      return { low: amount, high: null };
    case 'under':
    case 'up-to':
      return { low: exact('0'), high: amount };
    default:
      return { low: amount, high: amount };
  }
}
