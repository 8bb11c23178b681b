import type { Query } from '@/lib/filters/query';
import { shortRange } from '@/lib/format/currencies';
import { countWord } from '@/lib/format/numbers';
import { listed } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import { periodWords } from './period-words';
import { countedIn } from './related-counts';
import type { Member } from './related-order';
import { plainTies, wordFrom } from './related-relations';
import type { Tie, TiedPair } from './related-ties';
import { totalOf } from './totals';

/** What members of a group do to each other. */
const VERBS: readonly (readonly [Tie, string])[] = [
  ['contains', 'contain'],
  ['passes-on', 'fund'],
  ['follows', 'follow'],
  ['repeats', 'repeat'],
  ['may-repeat', 'may repeat'],
  ['may-be-same', 'may be'],
];

/** `It is one of six contributions that contain or may be each other; three count since …`. */
export function groupHeadline(
  members: readonly Member[],
  ties: readonly TiedPair[],
  { own, ledger, query }: { own: string; ledger: Ledger; query: Query },
): string {
  const { inside, outside } = countedIn(members, ledger, query);
  const period = periodWords(ledger, query);
  const start = directWords(members, ties, own) ?? groupWords(members.length, ties);
  const many = (some: readonly Member[], verbs: Verbs = COUNT) =>
    manyWords(some, members.length, own, verbs);
  if (inside.length > 0) return `${start}; ${many(inside)} ${period}${amount(inside, query)}`;
  if (outside.length === 0) return `${start}; ${many([])}`;
  return `${start}; ${many([])} ${period}, ${many(outside, DO)} over all years${amount(outside, query)}`;
}

interface Verbs {
  readonly one: string;
  readonly many: string;
}

const COUNT: Verbs = { one: 'counts', many: 'count' };
const DO: Verbs = { one: 'does', many: 'do' };

/** `It contains two other contributions`, where it is tied to every other one in the same way. */
function directWords(
  members: readonly Member[],
  ties: readonly TiedPair[],
  own: string,
): string | null {
  const plain = plainTies(ties);
  const words = members.flatMap(({ contribution: { id } }) => {
    if (id === own) return [];
    const both = plain.filter(
      ({ from, to }) => [from, to].includes(id) && [from, to].includes(own),
    );
    return listed([...new Set(both.map((pair) => wordFrom(pair, own)))]);
  });
  const [first = '', different] = new Set(words);
  if (first === '' || different !== undefined) return null;
  const others = words.length === 1 ? 'contribution' : 'contributions';
  return `It ${first} ${countWord(words.length)} other ${others}`;
}

function groupWords(count: number, ties: readonly TiedPair[]): string {
  const plain = plainTies(ties);
  const verbs = VERBS.filter(([tie]) => plain.some((one) => one.tie === tie)).map(
    ([, verb]) => verb,
  );
  const [only, more] = verbs;
  const words = only === 'contain' && !more ? 'contain or are part of' : eitherOf(verbs);
  return `It is one of ${countWord(count)} contributions that ${words} each other`;
}

/** `contain`, `contain or follow`, `contain, follow or may be`. */
function eitherOf(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

function manyWords(some: readonly Member[], all: number, own: string, verbs: Verbs): string {
  const [first] = some;
  if (all > 2) {
    if (some.length === all) return `all ${verbs.many}`;
    if (!first) return `none ${verbs.one}`;
    return `${countWord(some.length)} ${some.length === 1 ? verbs.one : verbs.many}`;
  }
  if (some.length === 2) return `both ${verbs.many}`;
  if (!first) return `neither ${verbs.one}`;
  return `only ${first.contribution.id === own ? 'this one' : 'the other'} ${verbs.one}`;
}

function amount(some: readonly Member[], { currency }: Query): string {
  const { low, high } = totalOf(some.map(({ entry }) => entry));
  return `${some.length === 1 ? ':' : ', together'} ${shortRange(low, high, currency)}`;
}
