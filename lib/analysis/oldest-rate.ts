import { daysBetween, firstDay, lastDay } from '@/lib/dates';
import { longDate, publishedWords } from '@/lib/format/dates';
import { countWord } from '@/lib/format/numbers';
import { capitalised, listed } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Report } from '@/lib/ledger/schema';
import { compareDecimals } from '@/lib/money';
import { ageWords } from './age-words';
import { checkLine } from './check-words';
import type { EarlierCopy, OldestRate } from './conversions-rows';
import { printedFigure } from './ledger-row';
import type { Links } from './links';
import type { Check } from './printed-check';
import type { CheckedPair } from './printed-pairs';
import { sameNumbers } from './same-numbers';

/**
 * The pair that agrees with the rate of its contribution's date, is off by that of its publication,
 * and has the longest time between the two; of equally old ones that with the widest gap.
 */
export function oldestPair(pairs: readonly CheckedPair[]): CheckedPair | null {
  const [oldest] = pairs
    .flatMap((pair) => {
      const age = ageOf(pair);
      return age === null ? [] : [{ pair, age }];
    })
    .toSorted(
      (a, b) =>
        b.age - a.age || compareDecimals(b.pair.published.gap ?? '0', a.pair.published.gap ?? '0'),
    );
  return oldest?.pair ?? null;
}

/** The oldest rate that a dated document still prints, in words, with the copies before it; null for none. */
export function oldestRate(
  pairs: readonly CheckedPair[],
  ledger: Ledger,
  links: Links,
): OldestRate | null {
  const pair = oldestPair(pairs);
  const day = pair?.source.published;
  if (!pair || !day) return null;
  const { contribution, report, source, original, equivalent, onDate, published } = pair;
  const earlier = pairs
    .filter((one) => isEarlierCopy(one, pair))
    .toSorted((a, b) => (publishedOn(a) < publishedOn(b) ? -1 : 1));
  const rate = (check: Check) => `${check.rate} ${equivalent.currency} for 1 ${original.currency}`;
  const age = ageWords(lastDay(contribution.date), firstDay(day));
  return {
    headline: `A document of ${longDate(day)} ${earlier.length > 0 ? 'reprints' : 'prints'} an equivalent that is ${age} old`,
    document: { text: source.publisher, href: links.source(source.id) },
    equivalent: printedFigure(equivalent, report, ledger),
    original: printedFigure(original, report, ledger),
    contribution: { text: contribution.title, href: links.contribution(contribution.id) },
    place: placeWords(report),
    sentences: [
      `It agrees with the rate of ${longDate(contribution.date)}, the date of the contribution (${rate(onDate)}).`,
      `It lies ${published.gap} per cent ${published.side ?? 'off'} the reference rate of its own publication (${rate(published)}).`,
      ...othersWords(pairs, pair),
      ...unknownWords(pairs),
    ],
    earlier: earlier.map((one) => copyOf(one, links)),
  };
}

/** How many others are old too, of which none is older, and which of them are as old. */
function othersWords(pairs: readonly CheckedPair[], pair: CheckedPair): readonly string[] {
  const old = pairs.filter((one) => ageOf(one) !== null);
  if (old.length === 1) return [];
  const as = old.filter((one) => one !== pair && ageOf(one) === ageOf(pair));
  const where = ({ source }: CheckedPair) =>
    source.id === pair.source.id
      ? 'in the same document'
      : `by ${source.publisher}, ${publishedWords(source.published)}`;
  const same = as.map((one) => `“${one.equivalent.printed}” ${where(one)}`);
  const ties =
    as.length === 0
      ? ''
      : `; ${countWord(as.length)} ${as.length === 1 ? 'other is' : 'others are'} as old: ${listed(same)}`;
  return [
    `Of ${countWord(old.length)} printed conversions that agree with the rate of their contribution’s date and are off by that of a later publication, none is older${ties}.`,
  ];
}

/** Of how many it cannot be told whether they are old: without a date, or without both rates. */
function unknownWords(pairs: readonly CheckedPair[]): readonly string[] {
  const undated = pairs.filter(({ source }) => source.published === null).length;
  const untested = pairs.filter(
    ({ source, onDate, published }) =>
      source.published !== null && (onDate.reason ?? published.reason) !== null,
  ).length;
  if (undated + untested === 0) return [];
  const noun = (count: number) => `printed conversion${count === 1 ? '' : 's'}`;
  const first =
    undated === 0
      ? []
      : [
          `${countWord(undated)} ${noun(undated)} ${undated === 1 ? 'stands in an undated document' : 'stand in undated documents'}`,
        ];
  const second =
    untested === 0
      ? []
      : [
          `${countWord(untested)}${undated === 0 ? ` ${noun(untested)}` : ''} in ${untested === 1 ? 'a dated document' : 'dated documents'} cannot be held against both rates`,
        ];
  const which = undated + untested === 1 ? 'it prints' : 'they print';
  return [`${capitalised(listed([...first, ...second]))}: how old a rate ${which} cannot be told.`];
}

/** Days from the contribution's date to the publication of an old equivalent; null of any other. */
function ageOf({ contribution, source, onDate, published }: CheckedPair): number | null {
  if (onDate.verdict !== 'agrees' || published.verdict !== 'off' || !source.published) return null;
  const days = daysBetween(lastDay(contribution.date), firstDay(source.published));
  return days > 0 ? days : null;
}

/** The same numbers in a document that was published before it; an undated one may be later. */
function isEarlierCopy(one: CheckedPair, pair: CheckedPair): boolean {
  return (
    sameNumbers(one) === sameNumbers(pair) &&
    one.source.published !== null &&
    publishedOn(one) < publishedOn(pair)
  );
}

function publishedOn({ source: { published } }: CheckedPair): string {
  return published === null ? '' : firstDay(published);
}

function copyOf(pair: CheckedPair, links: Links): EarlierCopy {
  const { source, contribution, reportNumber, published } = pair;
  return {
    key: `${contribution.id} ${reportNumber}`,
    published: publishedWords(source.published),
    document: { text: source.publisher, href: links.source(source.id) },
    check: checkLine(pair, published),
  };
}

/** Where it stands in its document, in the ledger's own words; null where it says nothing of it. */
function placeWords({ locator, note }: Report): string | null {
  const words = [locator, note].flatMap((one) => (one === null ? [] : [`“${one}”`]));
  return words.length === 0 ? null : `The ledger’s words on the place: ${listed(words)}`;
}
