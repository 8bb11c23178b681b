import { type Chosen, chosenDonors } from '@/lib/analysis/compare';
import { periodWords } from '@/lib/analysis/period-words';
import type { Query } from '@/lib/filters/query';
import { listed } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import { moneyPart, type Piece } from './finding-parts';
import { type Frame, frameOf } from './frame';
import { leadersOf } from './leaders';
import { type StageSum, sumsByStage } from './segments';

/** One donor of a comparison with its sums. */
export interface Side extends Chosen {
  readonly frame: Frame;
  readonly sums: readonly StageSum[];
  readonly low: string;
  readonly high: string;
}

/** The donors of a comparison, and all of them together (what stands in two of them, once). */
export function comparedSides(
  ledger: Ledger,
  query: Query,
): { readonly sides: readonly Side[]; readonly whole: Frame } {
  const sides = chosenDonors(ledger, query).map((one) => ({
    ...one,
    ...one.summary.total,
    frame: frameOf(ledger, one.query),
    sums: sumsByStage(one.summary.counted),
  }));
  const donor = sides.map((side) => side.choice);
  return { sides, whole: frameOf(ledger, { ...query, donor }) };
}

/** Who leads at each end, and of whom anything is paid or delivered: the sentence of the page. */
export function comparedFinding(
  sides: readonly Side[],
  { ledger, query }: Frame,
): readonly Piece[] {
  const counting = sides.filter((side) => side.sums.length > 0);
  const [only, second] = counting;
  const period = periodWords(ledger, query);
  if (!only) return [`Nothing is counted ${period}`];
  if (sides.length === 1) return [`Counted for ${only.name} ${period}: `, money(only)];
  if (!second) return [`Only for ${only.name} is anything counted ${period}: `, money(only)];
  return [...leadWords(counting), `. ${firmWords(counting)}`];
}

function money(side: Side): Piece {
  return moneyPart(side.frame, side, {});
}

function leadWords(counting: readonly Side[]): readonly Piece[] {
  const { low, high, same, allLevel } = leadersOf(counting);
  const names = (all: readonly { name: string }[]) => listed(all.map((one) => one.name));
  const [lead] = high;
  if (allLevel && lead) return ['All are level, at ', money(lead), ' each'];
  if (same && lead) return [`Largest at either end: ${names(high)}, `, money(lead)];
  if (low.length === 0) return [`Nothing is certain; the largest high end: ${names(high)}`];
  return [`Largest for certain: ${names(low)}; with everything that may count: ${names(high)}`];
}

function firmWords(counting: readonly Side[]): string {
  const firm = counting.filter((side) =>
    side.sums.some(({ stage }) => stage === 'paid' || stage === 'delivered'),
  );
  if (firm.length === 0) return 'Nothing that counts is reported as paid or delivered';
  if (firm.length === counting.length)
    return 'For each, something that counts is reported as paid or delivered';
  return `Only for ${listed(firm.map((side) => side.name))} is anything that counts reported as paid or delivered`;
}
