import { donorKindWord } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Party } from '@/lib/ledger/schema';
import { centsOf } from '@/lib/money';
import type { Entry } from './count';
import { folded } from './search';
import { groupBy, type Summary, summaryOf } from './totals';

/** A donor with at least one contribution among some entries, and what they come to. */
export interface DonorSummary {
  readonly donor: Party;
  readonly domestic: boolean;
  readonly summary: Summary;
}

/** The donors of the entries, in the order of the ledger's parties. */
export function donorSummaries(ledger: Ledger, entries: readonly Entry[]): readonly DonorSummary[] {
  const groups = groupBy(entries, (entry) => entry.donor.id);
  return ledger.parties.flatMap((donor) => {
    const group = groups.get(donor.id);
    return group
      ? [{ donor, domestic: donor.country === ledger.subject.recipient, summary: summaryOf(group) }]
      : [];
  });
}

/** The order of a list of donors unless another is asked for: the largest high end first. */
export const USUAL_ORDER = '-high';

type Key = string | number | bigint;
const KEYS: Readonly<Record<string, (one: DonorSummary) => Key>> = {
  name: ({ donor }) => folded(donor.name),
  kind: ({ donor }) => donorKindWord(donor.kind),
  contributions: ({ summary }) => summary.counted.length + summary.leftOut.length,
  counted: ({ summary }) => summary.counted.length,
  left_out: ({ summary }) => summary.leftOut.length,
  low: ({ summary }) => centsOf(summary.total.low),
  high: ({ summary }) => centsOf(summary.total.high),
};

/** In the order of a column of `donors.csv`, turned round by `-`; ties in the order of names. */
export function sortDonors(
  donors: readonly DonorSummary[],
  sort: string | null,
): readonly DonorSummary[] {
  const order = sort ?? USUAL_ORDER;
  const keyOf = KEYS[order.replace(/^-/, '')];
  const named = donors.toSorted((a, b) => byName(a.donor, b.donor));
  if (!keyOf) return named;
  const turn = order.startsWith('-') ? -1 : 1;
  return named.sort((a, b) => {
    const [one, other] = [keyOf(a), keyOf(b)];
    return one < other ? -turn : one > other ? turn : 0;
  });
}

export function byName(a: Party, b: Party): number {
  return folded(a.name) < folded(b.name) ? -1 : 1;
}
