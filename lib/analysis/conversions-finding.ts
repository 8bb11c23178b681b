import { countWord } from '@/lib/format/numbers';
import { capitalised, listed, qualifierWord } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import {
  type Groups,
  groupsOf,
  isRepeated,
  laterWords,
  undatedWords,
  untestedWords,
} from './conversions-groups';
import { conversionsHeadline, timesWord } from './conversions-headline';
import { agreeingOf } from './conversions-repeats';
import type { ConversionsFinding } from './conversions-rows';
import type { Links } from './links';
import { oldestRate } from './oldest-rate';
import type { CheckedPair } from './printed-pairs';

/** What all the checks of a ledger show, reprints taken together; null where there is none. */
export function conversionsFinding(
  pairs: readonly CheckedPair[],
  ledger: Ledger,
  links: Links,
): ConversionsFinding | null {
  if (pairs.length === 0) return null;
  const groups = groupsOf(pairs);
  // The figure says of a single one all that comes of it.
  const results =
    pairs.length === 1
      ? []
      : [othersWords, untestedWords, laterWords, undatedWords].flatMap((words) => words(groups));
  return {
    headline: conversionsHeadline(groups),
    sentences: [
      ...results,
      ...qualifiedWords(groups),
      ...onlySomeWords(groups),
      ...printingsWords(groups),
    ],
    oldest: oldestRate(pairs, ledger, links),
  };
}

/** What comes of those that do not agree with the rate of the contribution's date. */
function othersWords(groups: Groups): readonly string[] {
  const { all, tested, agree } = groups;
  const others = tested.filter((one) => !agree.includes(one));
  const publication = others.filter(({ published }) => published.verdict === 'agrees').length;
  const none = others.length - publication;
  if (others.length === 0) return [];
  if (all.length === 1) {
    return publication === 0 ? [] : ['It agrees only with the rate of its publication.'];
  }
  const clauses = [
    ...(publication === 0
      ? []
      : [
          publication === 1
            ? 'one agrees only with the rate of its publication'
            : `${countWord(publication)} agree only with the rate of their publication`,
        ]),
    ...(none === 0
      ? []
      : [
          none === 1
            ? 'one agrees with no rate that it could be held against'
            : `${countWord(none)} agree with no rate that they could be held against`,
        ]),
  ];
  // Where the headline does not say how many agree, there are no others yet.
  if (agree.length === 0 || !isRepeated(groups)) return [`${capitalised(listed(clauses))}.`];
  return [
    clauses.length === 1
      ? `The other ${listed(clauses)}.`
      : `Of the other ${countWord(others.length)}, ${listed(clauses)}.`,
  ];
}

/** How many of those that agree name no exact equivalent, and so agree with more rates. */
function qualifiedWords({ all, agree }: Groups): readonly string[] {
  const qualified = agree.filter((one) =>
    agreeingOf(one).every(({ equivalent }) => equivalent.qualifier !== null),
  );
  if (qualified.length === 0) return [];
  const qualifiers = qualified.flatMap((one) =>
    agreeingOf(one).flatMap(({ equivalent }) => equivalent.qualifier ?? []),
  );
  const words = [...new Set(qualifiers)].sort().map((one) => `“${qualifierWord(one)}”`);
  const how = `printed with ${words.join(' or ')}, which leaves room for more rates`;
  if (all.length === 1) return [`It is ${how}.`];
  const verb = qualified.length === 1 ? 'is' : 'are';
  return [`${partOf(qualified.length, agree.length)} ${verb} ${how}.`];
}

/** How many agree in one wording and not in another: the same numbers, and one may say “over”. */
function onlySomeWords({ all, agree }: Groups): readonly string[] {
  const some = agree.filter(({ printings }) =>
    printings.some(({ onDate: { verdict } }) => verdict === 'close' || verdict === 'off'),
  ).length;
  if (some === 0) return [];
  if (all.length === 1) return ['It does so only as some documents print it.'];
  const them =
    some === 1
      ? 'does so only as some documents print it'
      : 'do so only as some documents print them';
  return [`${partOf(some, agree.length)} ${them}.`];
}

/** `Five of the 18 that agree`, `Both that agree`, `The one that agrees`. */
function partOf(some: number, agree: number): string {
  if (agree === 1) return 'The one that agrees';
  if (some < agree) return `${capitalised(countWord(some))} of the ${countWord(agree)} that agree`;
  return `${agree === 2 ? 'Both' : `All ${countWord(agree)}`} that agree`;
}

/** How often they are printed in all, where the headline does not say it. */
function printingsWords(groups: Groups): readonly string[] {
  const { all, printings, voices } = groups;
  const one = all.length === 1;
  if (!isRepeated(groups) || (one && voices === 1)) return [];
  const what = one ? 'it is' : `the ${countWord(all.length)} are`;
  return [
    `Reprints are taken together here: in all, ${what} printed ${timesWord(printings.length)}.`,
  ];
}
