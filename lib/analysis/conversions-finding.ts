import { countWord } from '@/lib/format/numbers';
import { capitalised, listed } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import { type Groups, groupsOf, oneRateWords, untestedWords } from './conversions-groups';
import { qualifiedWords, repeatedWords } from './conversions-repeats';
import type { ConversionsFinding } from './conversions-rows';
import type { Links } from './links';
import { oldestRate } from './oldest-rate';
import type { CheckedPair } from './printed-pairs';

/** What all the checks of a ledger show; null where there is none. */
export function conversionsFinding(
  pairs: readonly CheckedPair[],
  ledger: Ledger,
  links: Links,
): ConversionsFinding | null {
  if (pairs.length === 0) return null;
  const groups = groupsOf(pairs);
  return {
    headline: headlineOf(groups),
    sentences: [
      ...othersWords(groups),
      ...untestedWords(groups),
      ...oneRateWords(groups),
      ...qualifiedWords(groups),
      ...repeatedWords(groups),
    ],
    oldest: oldestRate(pairs, ledger, links),
  };
}

const ITS_RATE = 'with the rate of its contribution’s date';
const THEIR_RATE = 'with the rate of their contribution’s date';

function headlineOf({ all, tested, agree, later }: Groups): string {
  const what = 'printed conversion';
  if (tested.length === 0) {
    const not =
      later.length === 0 ? 'be tested' : 'be tested by the rate of its contribution’s date';
    return all.length === 1
      ? `The one ${what} cannot ${not}`
      : `None of ${countWord(all.length)} ${what}s can ${not}`;
  }
  const some = tested.length < all.length;
  const rest = some ? ` that can be tested (of ${countWord(all.length)} printed)` : '';
  const many = countWord(tested.length);
  if (tested.length === 1) {
    return `The one ${what}${rest} ${agree.length === 1 ? 'agrees' : 'does not agree'} ${ITS_RATE}`;
  }
  if (agree.length === tested.length) {
    return `${tested.length === 2 ? 'Both' : `All ${many}`} ${what}s${rest} agree ${THEIR_RATE}`;
  }
  const of = `of ${some ? 'the ' : ''}${many} ${what}s${rest}`;
  if (agree.length === 0) return `None ${of} agrees ${ITS_RATE}`;
  return agree.length === 1
    ? `One ${of} agrees ${ITS_RATE}`
    : `${alike(agree.length, many)} ${of} agree ${THEIR_RATE}`;
}

/** A number at the beginning of a sentence, in digits where the other one is. */
function alike(count: number, other: string): string {
  return /\d/.test(other) ? String(count) : capitalised(countWord(count));
}

/** What comes of those that do not agree with the rate of the contribution's date. */
function othersWords({ all, tested, agree }: Groups): readonly string[] {
  const others = tested.filter((pair) => !agree.includes(pair));
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
  if (agree.length === 0) return [`${capitalised(listed(clauses))}.`];
  return [
    clauses.length === 1
      ? `The other ${listed(clauses)}.`
      : `Of the other ${countWord(others.length)}, ${listed(clauses)}.`,
  ];
}
