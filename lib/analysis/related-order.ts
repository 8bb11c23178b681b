import { firstDay } from '@/lib/dates';
import type { Contribution } from '@/lib/ledger/schema';
import type { Entry } from './count';
import type { TiedPair } from './related-ties';

/** A contribution in its place within a group. */
export interface Placed {
  readonly contribution: Contribution;
  readonly letter: string;
  /** How many of those above contain it. */
  readonly level: number;
}

/** A member of a group, with what of it is counted. */
export interface Member extends Placed {
  readonly entry: Entry;
}

/**
 * A package before its parts, else in the order of the first day, then of the ids. A part of
 * several packages stands in the first of them; a circle is broken where it is met.
 */
export function placed(
  contributions: readonly Contribution[],
  ties: readonly TiedPair[],
): readonly Placed[] {
  const contains = ties.filter(({ tie }) => tie === 'contains');
  const inside = new Set(contains.map(({ to }) => to));
  const dated = contributions.toSorted(byDate);
  const order: { contribution: Contribution; level: number }[] = [];
  const seen = new Set<string>();
  const visit = (contribution: Contribution, level: number): void => {
    if (seen.has(contribution.id)) return;
    seen.add(contribution.id);
    order.push({ contribution, level });
    const parts = new Set(
      contains.filter(({ from }) => from === contribution.id).map(({ to }) => to),
    );
    for (const part of dated) if (parts.has(part.id)) visit(part, level + 1);
  };
  for (const one of dated) if (!inside.has(one.id)) visit(one, 0);
  for (const one of dated) visit(one, 0);
  return order.map((one, index) => ({ ...one, letter: letterOf(index) }));
}

function byDate(a: Contribution, b: Contribution): number {
  const [one, other] = [`${firstDay(a.date)} ${a.id}`, `${firstDay(b.date)} ${b.id}`];
  return one < other ? -1 : 1;
}

/** `A` to `Z`, then `AA`. */
function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : `${letterOf(Math.floor(index / 26) - 1)}${last}`;
}
