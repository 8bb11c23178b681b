import { listed } from '@/lib/format/words';
import type { Member } from './related-order';
import type { Tie, TiedPair } from './related-ties';
import { groupBy } from './totals';

/** Two members that may hold the same money, the tie read from the first. */
interface Shared {
  readonly tie: Tie;
  readonly from: Member;
  readonly to: Member;
}

/** Ties that may mean the same money, the plainest first. What follows another is money of its own. */
const SHARING: readonly Tie[] = ['contains', 'repeats', 'may-repeat', 'passes-on', 'may-be-same'];

/** How the rules keep money of a group from being added twice; where they do not, that is said. */
export function twiceSentences(
  members: readonly Member[],
  ties: readonly TiedPair[],
): readonly string[] {
  const shared = sharedIn(members, ties);
  if (shared.length === 0) {
    return ['Nothing is added twice: no document says that they hold the same money.'];
  }
  const beside = shared.filter(({ from, to }) => counts(from) && counts(to));
  const twice = beside.filter(({ from, to }) => countsInFull(from) && countsInFull(to));
  const high = beside.filter((pair) => !twice.includes(pair));
  if (twice.length > 0) return [fullSentence(twice), ...highSentence(high, 'The high end also')];
  if (high.length > 0) {
    return [
      'The low end adds nothing twice: of any two that may hold the same money, at most one counts in it.',
      ...highSentence(high, 'The high end, which takes in whatever may count,'),
    ];
  }
  return [
    `Nothing is added twice: of any two that may hold the same money, at most one counts. ${leftOutSentence(shared)}`,
  ];
}

function counts({ entry }: Member): boolean {
  return entry.counted !== null;
}

function countsInFull({ entry, contribution }: Member): boolean {
  return entry.counted !== null && contribution.counting.rule === 'full';
}

/** Each pair once, by its plainest tie; a part shares the money of every package around it. */
function sharedIn(members: readonly Member[], ties: readonly TiedPair[]): readonly Shared[] {
  const byId = new Map(members.map((member) => [member.contribution.id, member]));
  const contains = ties.filter(({ tie }) => tie === 'contains');
  const found = new Map<string, Shared>();
  const add = (tie: Tie, from: Member | undefined, to: Member | undefined) => {
    if (!from || !to || from === to) return;
    const [first = '', second = ''] = inOrder([from.letter, to.letter]);
    const key = `${first} ${second}`;
    const turned = tie === 'may-be-same' && first !== from.letter;
    if (!found.has(key)) found.set(key, turned ? { tie, from: to, to: from } : { tie, from, to });
  };
  for (const tie of SHARING) {
    for (const pair of ties.filter((one) => one.tie === tie)) {
      const inside = tie === 'contains' ? partsOf(pair.from, contains) : [pair.to];
      for (const id of inside) add(tie, byId.get(pair.from), byId.get(id));
    }
  }
  return [...found.values()];
}

/** Everything inside a package, at any depth. */
function partsOf(id: string, contains: readonly TiedPair[]): ReadonlySet<string> {
  const inside = new Set([id]);
  for (const one of inside) {
    for (const { from, to } of contains) if (from === one) inside.add(to);
  }
  inside.delete(id);
  return inside;
}

function fullSentence(twice: readonly Shared[]): string {
  return `${besideWords(twice)}: each counts in full. Were it the same money, a total would hold it twice; the ledger takes it for separate sums, for the reasons above.`;
}

function highSentence(high: readonly Shared[], start: string): readonly string[] {
  return high.length === 0 ? [] : [`${start} has ${besideWords(high)}.`];
}

/** `A beside its parts B and C; D beside E, which may be the same`. */
function besideWords(pairs: readonly Shared[]): string {
  const grouped = groupBy(pairs, ({ tie, from }) => `${tie} ${from.letter}`);
  return [...grouped.values()]
    .flatMap((some) => {
      const [first] = some;
      if (!first) return [];
      const others = listed(inOrder(some.map(({ to }) => to.letter)));
      return `${first.from.letter} beside ${besideWhat(first, others, some.length)}`;
    })
    .join('; ');
}

function besideWhat({ tie, from }: Shared, others: string, count: number): string {
  switch (tie) {
    case 'contains': {
      const { amount } = from.contribution;
      const less = amount && 'basis' in amount && amount.basis === 'worked-out';
      return `${count === 1 ? 'its part' : 'its parts'} ${others}${less ? `, where the amount of ${from.letter} is worked out from printed ones` : ''}`;
    }
    case 'may-be-same':
      return `${others}, which may be the same`;
    case 'passes-on':
      return `${others}, whose money it hands on`;
    default:
      return `${others}, whose money it may repeat`;
  }
}

/** `B and C add nothing, for the reasons above.` */
function leftOutSentence(shared: readonly Shared[]): string {
  const out = shared.flatMap(({ from, to }) => [from, to]).filter((one) => !counts(one));
  const letters = inOrder(out.map(({ letter }) => letter));
  return `${listed(letters)} ${letters.length === 1 ? 'adds' : 'add'} nothing, for the reasons above.`;
}

function inOrder(letters: readonly string[]): readonly string[] {
  return [...new Set(letters)].toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1));
}
