import { centsOf, fromCents } from '@/lib/money';
import type { Rates } from '@/lib/rates/rates';
import { convertHeld, type Entry } from './count';
import { reasonOf } from './select';
import { addUp, groupBy, type Total, totalOf } from './totals';

/** A contribution as plain addition would take it, and as it counts. */
export interface PlainEntry {
  readonly entry: Entry;
  /** What the amount held comes to, whatever its counting rule says. */
  readonly plain: Total;
  readonly counted: Total;
  /** `plain` less `counted`, each end by itself; never negative. */
  readonly difference: Total;
}

export interface PlainSum {
  readonly entries: readonly PlainEntry[];
  readonly plain: Total;
  readonly counted: Total;
  readonly difference: Total;
}

export interface PlainAddition {
  /** Every contribution with an amount that converts. */
  readonly all: PlainSum;
  /** Those that count otherwise than plain addition takes them, by reason, the largest first. */
  readonly reasons: readonly (PlainSum & { readonly reason: string })[];
  /** The contribution whose high end, then low end, differs most; null where none does. */
  readonly largest: PlainEntry | null;
  /** Those that both add alike. */
  readonly same: PlainSum;
}

/**
 * What comes of adding every amount held once, foreign and domestic alike, beside what counts: all
 * that separates the two sums is in `reasons`. Amounts in decimal text with two decimals.
 */
export function plainAddition(
  entries: readonly Entry[],
  currency: string,
  rates: Rates,
): PlainAddition {
  const all = entries.flatMap((entry) => plainEntry(entry, currency, rates));
  const differing = all.filter((one) => differs(one)).toSorted(largestFirst);
  const reasons = [...groupBy(differing, ({ entry }) => reasonOf(entry) ?? '')]
    .map(([reason, some]) => ({ reason, ...sumOf(some) }))
    .toSorted(largestFirst);
  return {
    all: sumOf(all),
    reasons,
    largest: differing[0] ?? null,
    same: sumOf(all.filter((one) => !differs(one))),
  };
}

function plainEntry(entry: Entry, currency: string, rates: Rates): readonly PlainEntry[] {
  const converted = convertHeld(entry.contribution, currency, rates);
  if (!converted) return [];
  const plain = { low: converted.low, high: converted.high };
  const counted = totalOf([entry]);
  return [{ entry, plain, counted, difference: less(plain, counted) }];
}

function differs({ difference: { low, high } }: PlainEntry): boolean {
  return centsOf(low) !== 0n || centsOf(high) !== 0n;
}

function sumOf(entries: readonly PlainEntry[]): PlainSum {
  const plain = addUp(entries.map((one) => one.plain));
  const counted = addUp(entries.map((one) => one.counted));
  return { entries, plain, counted, difference: less(plain, counted) };
}

function less(a: Total, b: Total): Total {
  return {
    low: fromCents(centsOf(a.low) - centsOf(b.low)),
    high: fromCents(centsOf(a.high) - centsOf(b.high)),
  };
}

/** By the high end, then by the low one; ties stay in id order. */
function largestFirst(a: Pick<PlainSum, 'difference'>, b: Pick<PlainSum, 'difference'>): number {
  for (const end of ['high', 'low'] as const) {
    const [one, other] = [centsOf(a.difference[end]), centsOf(b.difference[end])];
    if (one !== other) return one > other ? -1 : 1;
  }
  return 0;
}
