import type { Contribution, ReportAmount } from './schema';

interface PlacedAmount {
  /** `reports[2].amounts[0]` */
  readonly path: string;
  readonly amount: ReportAmount;
}

// Half a dozen rules ask for the same, and a ledger may be large.
const known = new WeakMap<Contribution, readonly PlacedAmount[]>();

/** Every printed amount of a contribution with its place in it. */
export function amountsOf(contribution: Contribution): readonly PlacedAmount[] {
  const before = known.get(contribution);
  if (before) return before;
  const amounts = contribution.reports.flatMap((report, at) =>
    report.amounts.map((amount, index) => ({ path: `reports[${at}].amounts[${index}]`, amount })),
  );
  known.set(contribution, amounts);
  return amounts;
}

/** The amounts that a contribution holds, with their places in it. */
export function heldIn({ amount }: Contribution) {
  if (amount === null) return [];
  if ('candidates' in amount) {
    return amount.candidates.map((money, index) => ({
      path: `amount.candidates[${index}]`,
      money,
    }));
  }
  return [
    { path: 'amount.low', money: amount.low },
    { path: 'amount.high', money: amount.high },
  ];
}
