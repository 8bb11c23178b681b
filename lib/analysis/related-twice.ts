import { listed } from '@/lib/format/words';
import { fullSentences, highSentences, type Shared } from './related-beside';
import type { Member } from './related-order';
import type { TiedPair } from './related-ties';
import { sharedPairs } from './shared-money';

/**
 * Which members of a group the ledger ties as holding the same money, or perhaps so, and how many of
 * them count. Money of which no file says so is not found.
 */
export function twiceSentences(
  members: readonly Member[],
  ties: readonly TiedPair[],
  own: string,
): readonly string[] {
  const shared = sharedIn(members, ties);
  if (shared.length === 0) {
    return ['The ledger ties no two of them as holding the same money, or perhaps so.'];
  }
  const beside = shared.filter(({ from, to }) => counts(from) && counts(to));
  const twice = beside.filter(({ from, to }) => countsInFull(from) && countsInFull(to));
  const high = beside.filter((pair) => !twice.includes(pair));
  if (twice.length > 0) {
    return [...fullSentences(twice, own), ...highSentences(high, own)];
  }
  if (high.length > 0) {
    return [
      'In the low end, of any two that the ledger ties as holding the same money, or perhaps so, at most one counts.',
      ...highSentences(high, own),
    ];
  }
  return [
    `Of any two that the ledger ties as holding the same money, or perhaps so, at most one counts. ${leftOutSentence(members)}`,
  ];
}

function counts({ entry }: Member): boolean {
  return entry.counted !== null;
}

function countsInFull({ entry, contribution }: Member): boolean {
  return entry.counted !== null && contribution.counting.rule === 'full';
}

function sharedIn(members: readonly Member[], ties: readonly TiedPair[]): readonly Shared[] {
  const byId = new Map(members.map((member) => [member.contribution.id, member]));
  return sharedPairs([...byId.keys()], ties).flatMap(({ tie, from, to, through }) => {
    const [one, other] = [byId.get(from), byId.get(to)];
    if (!one || !other) return [];
    const member = through ? byId.get(through.id) : undefined;
    const chain = through && member ? { member, tie: through.tie } : null;
    return [{ tie, from: one, to: other, through: chain }];
  });
}

/** `B and C add nothing, for the reasons above.`: all that do not count, tied so or not. */
function leftOutSentence(members: readonly Member[]): string {
  const letters = members.filter((one) => !counts(one)).map(({ letter }) => letter);
  return `${listed(letters)} ${letters.length === 1 ? 'adds' : 'add'} nothing, for the reasons above.`;
}
