import type { Query } from '@/lib/filters/query';
import { shortDate } from '@/lib/format/dates';
import { stageWord } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Contribution } from '@/lib/ledger/schema';
import { entriesOf } from './count';
import { heldWords } from './held-words';
import { countedPart } from './ledger-row';
import type { Links } from './links';
import { countedWords, groupCounts } from './related-counts';
import { groupHeadline } from './related-headline';
import { type Member, placed } from './related-order';
import { groupPicture } from './related-picture';
import { briefly, relationsIn } from './related-relations';
import type { GroupMember, RelatedGroup } from './related-rows';
import { stepsFrom, type TiedPair, tiesOf } from './related-ties';

/**
 * The whole group that a contribution belongs to: everything that contains, repeats, follows,
 * passes on or may be another of them, in any number of steps, those one step away first. Null
 * where it stands alone.
 */
export function relatedGroup(
  { id }: Contribution,
  ledger: Ledger,
  links: Links,
  query: Query,
): RelatedGroup | null {
  const all = tiesOf(ledger);
  const ids = stepsFrom(id, all);
  if (ids.size === 1) return null;
  const ties = all.filter(({ from }) => ids.has(from));
  const members = membersOf({ ids, own: id }, ties, ledger, query);
  return {
    headline: groupHeadline(members, ties, { own: id, ledger, query, links }),
    members: rowsOf(members, ties, { own: id, ledger, links, query }),
    picture: groupPicture(members, ties),
    counts: groupCounts(members, ties, { own: id, ledger, query, links }),
  };
}

function membersOf(
  { ids, own }: { ids: ReadonlyMap<string, number>; own: string },
  ties: readonly TiedPair[],
  ledger: Ledger,
  query: Query,
): readonly Member[] {
  const entries = new Map(
    entriesOf(ledger, query.currency).map((entry) => [entry.contribution.id, entry]),
  );
  const contributions = ledger.contributions.filter(({ id }) => ids.has(id));
  return placed(contributions, ties, own).flatMap((one) => {
    const entry = entries.get(one.contribution.id);
    return entry ? [{ ...one, entry }] : [];
  });
}

function rowsOf(
  members: readonly Member[],
  ties: readonly TiedPair[],
  { own, ledger, links, query }: { own: string; ledger: Ledger; links: Links; query: Query },
): readonly GroupMember[] {
  const relations = relationsIn(members, ties, own);
  return members.map((member) => {
    const { contribution, letter, level, near, entry } = member;
    const { id, title, date, stage, counting } = contribution;
    return {
      id,
      letter,
      level,
      near,
      own: id === own,
      donor: entry.donor.name,
      title: { text: title, href: links.contribution(id) },
      date: shortDate(date),
      stage,
      stageWord: stageWord(stage),
      part: countedPart(entry),
      held: heldWords(contribution),
      relations: relations.get(id) ?? [],
      brief: briefly(relations.get(id) ?? []),
      counted: countedWords(member, members, ties, { ledger, query }),
      why: counting.why,
    };
  });
}
