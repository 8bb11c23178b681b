import type { Query } from '@/lib/filters/query';
import { shortRange } from '@/lib/format/currencies';
import { countWord } from '@/lib/format/numbers';
import { markOf } from '@/lib/format/sums';
import { listed } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Links } from './links';
import { periodWords } from './period-words';
import { countedIn } from './related-counts';
import type { Member } from './related-order';
import { plainTies, wordFrom } from './related-relations';
import { sumLinks } from './related-sum-words';
import type { TiedPair } from './related-ties';
import type { Part, Sentence } from './text-rows';
import { groupBy, totalOf } from './totals';

/**
 * `It contains two other contributions and may be the same as one more; two of the four count …`,
 * without full stop; what they come to opens their rows.
 */
export function groupHeadline(
  members: readonly Member[],
  ties: readonly TiedPair[],
  context: { own: string; ledger: Ledger; query: Query; links: Links },
): Sentence {
  const { own, ledger, query } = context;
  const hrefs = sumLinks(context);
  const { inside, outside } = countedIn(members, ledger, query);
  const period = periodWords(ledger, query);
  const start = [directWords(members, ties, own), ...farWords(members)].join('; ');
  const many = (some: readonly Member[]) => manyWords(some, members.length, own);
  if (inside.length > 0) {
    return ending(`${start}; ${many(inside)} ${period}`, inside, hrefs.inside, query);
  }
  if (outside.length === 0) return { parts: [{ text: `${start}; ${many([])}` }] };
  const beyond = `${beyondWords(outside, members.length, own)} over all years`;
  return ending(`${start}; ${many([])} ${period}, ${beyond}`, outside, hrefs.all, query);
}

/** With more kinds of ties than these a headline would be too long. */
const KINDS = 2;

/** `It contains two other contributions and comes after one more`: those tied to it itself. */
function directWords(members: readonly Member[], ties: readonly TiedPair[], own: string): string {
  const plain = plainTies(ties);
  const words = members.flatMap(({ near, contribution: { id } }) => {
    if (!near || id === own) return [];
    const both = plain.filter(
      ({ from, to }) => [from, to].includes(id) && [from, to].includes(own),
    );
    return listed([...new Set(both.map((pair) => wordFrom(pair, own)))]);
  });
  const groups = [...groupBy(words, (word) => word)].map(([word, { length }], index) => {
    const others = length === 1 ? 'other contribution' : 'other contributions';
    return `${word} ${countWord(length)} ${index === 0 ? others : 'more'}`;
  });
  return groups.length > KINDS
    ? `It is tied to ${countWord(words.length)} other contributions`
    : `It ${listed(groups)}`;
}

/** `six more are tied to it through those`; none where all are tied to it itself. */
function farWords(members: readonly Member[]): readonly string[] {
  const far = members.filter(({ near }) => !near).length;
  if (far === 0) return [];
  // The page's own contribution is among the near ones.
  const through = members.length - far === 2 ? 'that one' : 'those';
  return [`${countWord(far)} more ${far === 1 ? 'is' : 'are'} tied to it through ${through}`];
}

/** `four of the ten count`, `only this one counts`. */
function manyWords(some: readonly Member[], all: number, own: string): string {
  const [first] = some;
  if (all === 2) {
    if (some.length === 2) return 'both count';
    return first ? `only ${whichWord(first, own)} counts` : 'neither counts';
  }
  if (some.length === all) return `all ${countWord(all)} count`;
  const those = `of the ${countWord(all)}`;
  if (!first) return `none ${those} counts`;
  return `${countWord(some.length)} ${those} ${some.length === 1 ? 'counts' : 'count'}`;
}

/** The same where it has been said that none counts in the page's period. */
function beyondWords(some: readonly Member[], all: number, own: string): string {
  const [first, second] = some;
  if (all === 2) return second || !first ? 'both do' : `only ${whichWord(first, own)} does`;
  if (some.length === all) return 'all do';
  return `${countWord(some.length)} ${second ? 'do' : 'does'}`;
}

function whichWord({ contribution }: Member, own: string): string {
  return contribution.id === own ? 'this one' : 'the other';
}

function ending(
  start: string,
  some: readonly Member[],
  href: string,
  { currency }: Query,
): Sentence {
  const total = totalOf(some.map(({ entry }) => entry));
  const sum: Part = {
    text: shortRange(total.low, total.high, currency),
    href,
    sum: markOf(total),
  };
  return { parts: [{ text: `${start}${some.length === 1 ? ':' : ', together'} ` }, sum] };
}
