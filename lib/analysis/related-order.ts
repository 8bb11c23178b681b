import { firstDay } from '@/lib/dates';
import type { Contribution } from '@/lib/ledger/schema';
import type { Entry } from './count';
import { stepsFrom, type TiedPair } from './related-ties';

/** A contribution in its place within a group, as the page of one of them shows it. */
export interface Placed {
  readonly contribution: Contribution;
  readonly letter: string;
  /** Tied to the page's own contribution itself, or that one; else only through those. */
  readonly near: boolean;
  /** The id of the package above in which it is set; null where there is none. */
  readonly within: string | null;
  /** How many of those above it is set in. */
  readonly level: number;
}

/** A member of a group, with what of it is counted. */
export interface Member extends Placed {
  readonly entry: Entry;
}

/**
 * The page's own contribution and those tied to it come first, then those tied to them only. In
 * both a package stands before its parts, else the fewer steps to the page's own, then the first
 * day, then the ids decide.
 */
export function placed(
  contributions: readonly Contribution[],
  ties: readonly TiedPair[],
  own: string,
): readonly Placed[] {
  const steps = stepsFrom(own, ties);
  const stepOf = ({ id }: Contribution) => Math.max(1, steps.get(id) ?? Number.POSITIVE_INFINITY);
  const inOrder = contributions.toSorted((a, b) => stepOf(a) - stepOf(b) || byDate(a, b));
  const isNear = (one: Contribution) => stepOf(one) === 1;
  const near = nested(inOrder.filter(isNear), ties);
  const far = nested(
    inOrder.filter((one) => !isNear(one)),
    ties,
  );
  return [...near, ...far].map((one, index) => ({
    ...one,
    near: isNear(one.contribution),
    letter: letterOf(index),
  }));
}

type Nested = Pick<Placed, 'contribution' | 'within' | 'level'>;

/** In the order given; a part of several packages stands in the first, a circle is broken where it is met. */
function nested(
  contributions: readonly Contribution[],
  ties: readonly TiedPair[],
): readonly Nested[] {
  const ids = new Set(contributions.map(({ id }) => id));
  const contains = ties.filter(
    ({ tie, from, to }) => tie === 'contains' && ids.has(from) && ids.has(to),
  );
  const inside = new Set(contains.map(({ to }) => to));
  const order: Nested[] = [];
  const seen = new Set<string>();
  const visit = (contribution: Contribution, within: string | null, level: number): void => {
    const { id } = contribution;
    if (seen.has(id)) return;
    seen.add(id);
    order.push({ contribution, within, level });
    const parts = new Set(contains.filter(({ from }) => from === id).map(({ to }) => to));
    for (const part of contributions) if (parts.has(part.id)) visit(part, id, level + 1);
  };
  for (const one of contributions) if (!inside.has(one.id)) visit(one, null, 0);
  for (const one of contributions) visit(one, null, 0);
  return order;
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
