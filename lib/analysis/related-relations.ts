import { relationWord } from '@/lib/format/record-words';
import { listed } from '@/lib/format/words';
import type { Member } from './related-order';
import type { Relation } from './related-rows';
import type { Tie, TiedPair } from './related-ties';
import { groupBy } from './totals';

/** A tie as the second of the two reads it. */
const TURNED: Readonly<Record<Tie, string>> = {
  contains: 'part-of',
  repeats: 'repeated-by',
  'may-repeat': 'may-be-repeated-by',
  'passes-on': 'passed-on-by',
  follows: 'followed-by',
  'may-be-same': 'may-be-same',
};

const PART_OF = relationWord('part-of');

/** Ties without those that say again of a pair what another says of it already. */
export function plainTies(ties: readonly TiedPair[]): readonly TiedPair[] {
  return ties.filter(
    (one) => !repeats(one) || !ties.some((other) => !repeats(other) && keyOf(other) === keyOf(one)),
  );
}

function repeats({ tie }: TiedPair): boolean {
  return tie === 'repeats' || tie === 'may-repeat';
}

function keyOf({ from, to }: TiedPair): string {
  return [from, to].sort().join(' ');
}

/**
 * The relations of a group by member, each told once: of the page's own contribution at the other
 * one, else at the part, at the one that follows, hands on or repeats, or at the later of two.
 */
export function relationsIn(
  members: readonly Member[],
  ties: readonly TiedPair[],
  own: string,
): ReadonlyMap<string, readonly Relation[]> {
  const byId = new Map(members.map((member) => [member.contribution.id, member]));
  const places = [...byId.keys()];
  const found = new Map<string, Relation[]>(places.map((id) => [id, []]));
  for (const pair of plainTies(ties)) {
    const place = placeOf(pair, own, places);
    const other = byId.get(place === pair.from ? pair.to : pair.from);
    if (!other) continue;
    const { contribution, letter, entry } = other;
    found.get(place)?.push({
      how: wordFrom(pair, place),
      other:
        contribution.id === own
          ? { text: 'this one' }
          : { text: letter, href: `#${anchorOf(letter)}` },
      donor: entry.donor.name,
      ...whyAt(place, pair),
    });
  }
  return new Map([...found].map(([id, some]) => [id, inOrder(some)]));
}

/** The words of the place's own record where it has any, else those of the other one's. */
function whyAt(place: string, pair: TiedPair): Pick<Relation, 'why' | 'mirrored'> {
  const mirrored = !pair.whys.has(place);
  // What a record repeats it says where it says how it counts; once is enough.
  if (!mirrored && repeats(pair)) return { why: null, mirrored };
  return { why: pair.whys.get(place) ?? [...pair.whys.values()][0] ?? null, mirrored };
}

/** This one first, then what it is part of, then by letter: the shorter letters come earlier. */
function inOrder(relations: readonly Relation[]): readonly Relation[] {
  const place = ({ how, other: { text, href } }: Relation) =>
    href === undefined ? '' : `${how === PART_OF ? '' : '~'} ${text.length} ${text}`;
  return relations.toSorted((a, b) => (place(a) < place(b) ? -1 : Number(place(a) > place(b))));
}

/** `is part of B; may be the same as this one and D`. */
export function briefly(relations: readonly Relation[]): string {
  return [...groupBy(relations, ({ how }) => how)]
    .map(([how, some]) => `${how} ${listed(some.map(({ other }) => other.text))}`)
    .join('; ');
}

/** A tie as one of the two reads it: `contains`. */
export function wordFrom({ tie, from }: Pick<TiedPair, 'tie' | 'from'>, id: string): string {
  return relationWord(from === id ? tie : TURNED[tie]);
}

/** The anchor of a member's place in the list. */
export function anchorOf(letter: string): string {
  return `group-${letter.toLowerCase()}`;
}

function placeOf({ tie, from, to }: TiedPair, own: string, places: readonly string[]): string {
  if (from === own) return to;
  if (to === own) return from;
  if (tie === 'contains') return to;
  if (tie !== 'may-be-same') return from;
  return places.indexOf(from) < places.indexOf(to) ? to : from;
}
