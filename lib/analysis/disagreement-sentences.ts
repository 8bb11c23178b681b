import { PAGES } from '@/lib/filters/endpoints';
import type { Query } from '@/lib/filters/query';
import { addressOf } from '@/lib/filters/write-query';
import { currencyName } from '@/lib/format/currencies';
import { longDate } from '@/lib/format/dates';
import { countWord, fullNumber, fullRange, isZero } from '@/lib/format/numbers';
import { capitalised } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import { compareDecimals } from '@/lib/money';
import { type Case, isConverted } from './disagreement-case';
import { widestOpen } from './disagreement-headlines';
import { publishedSum } from './held-alone';
import { outsideParts } from './lines-outside';
import { linksFor } from './links';
import { periodWords } from './period-words';
import { selectEntries } from './select';
import type { Part, Sentence } from './text-rows';
import { totalOf } from './totals';

/** What stands below the headlines of the page of disagreements. */

/** That a ratio may be one of different things, and where sizes left side by side are the widest apart. */
export function settledSentences(cases: readonly Case[]): readonly Sentence[] {
  const settled = cases.filter(({ open }) => open === null).length;
  const widest = widestOpen(cases);
  const where =
    settled === cases.length
      ? 'of each'
      : `of ${countWord(settled)} of the ${countWord(cases.length)}`;
  return [
    ...(settled === 0
      ? []
      : [
          sentence(
            `One size alone is held ${where}, and the ledger’s reason is quoted with it. It may take the other sizes for another thing, another time or a mistake: how far apart such sides are is then no measure of a contradiction.`,
          ),
        ]),
    ...(widest === null || cases.length === 1
      ? []
      : [
          sentence(
            'Of the sizes that are left side by side, the widest apart are those of: ',
            { text: widest.words.title.text, href: `#${widest.words.id}` },
            '.',
          ),
        ]),
  ];
}

/** The totals that a side would move, and in which order the cases stand. */
export function contributionSentences(
  cases: readonly Case[],
  ledger: Ledger,
  query: Query,
): readonly Sentence[] {
  const ever = cases.filter(({ counts }) => counts === 'ever');
  const without = cases.filter(({ counts }) => counts === 'not-converted');
  const moving = cases.flatMap(({ alone }) => alone);
  const over = { ...query, period: 'all', from: null, to: null } as const;
  const [count, them] = [capitalised(countWord(ever.length)), ever.length === 1 ? 'it' : 'them'];
  return [
    ...(!moving.some(isConverted)
      ? []
      : [
          sentence(
            `Foreign support ${periodWords(ledger, query)} comes to `,
            totalPart(ledger, query),
            `, ${movedWords(moving, query)}. Beside each side stands what it would be if that side alone were held, for both ends and under the same counting rule, and all else as it is.`,
          ),
        ]),
    ...(ever.length === 0
      ? []
      : [
          sentence(
            `${count} of the contributions ${ever.length === 1 ? 'counts' : 'count'} only in the total ${periodWords(ledger, over)}, which comes to `,
            totalPart(ledger, over),
            `, ${movedWords(
              cases.flatMap((one) => one.ever),
              query,
            )}. Beside the sides of ${them} stands what that total would be.`,
          ),
        ]),
    ...(without.length === 0 ? [] : [sentence(unconvertedWords(without.length, query))]),
  ];
}

function totalPart(ledger: Ledger, query: Query): Part {
  const { low, high } = totalOf(selectEntries(ledger, query));
  return {
    text: `${fullRange(low, high)} ${currencyName(query.currency)}`,
    href: linksFor(ledger, query).ledger({}),
    sum: 'range',
  };
}

/** That a rate is lacking for what is held of some contributions, which are left out for that alone. */
function unconvertedWords(count: number, { currency }: Query): string {
  const [are, ones] =
    count === 1
      ? ['is', 'One contribution']
      : ['are', `${capitalised(countWord(count))} contributions`];
  return `${ones} could not be converted into ${currencyName(currency)}, since no rate of that time is held, and ${are} left out.`;
}

/** In which order contributions stand; null where there is none to tell. */
export function orderWords(cases: readonly Case[]): string | null {
  const of = (which: Case['counts']) => cases.filter(({ counts }) => counts === which).length;
  const [here, ever, all] = [of('here'), of('ever'), cases.length];
  if (here + ever === 0 || all < 2) return null;
  const groups = [
    ...(here > 0 ? ['those that the total of the period counts'] : []),
    ...(ever > 0 ? ['those that only the total over all years counts'] : []),
    ...(here + ever < all ? ['the others'] : []),
  ];
  const widest = 'the widest apart first';
  return groups.length === 1
    ? `They stand ${widest}.`
    : `First stand ${groups.join(', then ')}, in each ${widest}.`;
}

/** By how much an end of a total moves at most, in either direction. */
function movedWords(outcomes: Case['alone'], { currency }: Query): string {
  const moves = outcomes
    .filter(isConverted)
    .flatMap(({ change }) => [change.low, change.high])
    .map((by) => by.replace('-', ''));
  const most = moves.toSorted(compareDecimals).at(-1) ?? '0.00';
  return isZero(most)
    ? 'and no side would move it'
    : `and no side moves an end of it by more than ${fullNumber(most)} ${currencyName(currency)}`;
}

/** The sum that a side would move, and the lines in it that reach out of its time. */
export function spendingSentences(
  cases: readonly Case[],
  ledger: Ledger,
  query: Query,
): readonly Sentence[] {
  const { currency } = query;
  const start = 'What the recipient spends itself is in no total of foreign support.';
  const sum = publishedSum(ledger, currency);
  if (!sum || !cases.some(({ alone }) => alone.length > 0)) return [sentence(start)];
  const usual = ledger.subject.currencies[0] ?? '';
  const claim = addressOf(
    { path: '/claim', endpoint: PAGES['/claim'], currency: usual },
    { currency },
  );
  const { from, to } = sum.window;
  const outside = outsideParts(sum.outside, currency, linksFor(ledger, query));
  return [
    sentence(
      `${start} Lines that are spent, lie inside no other and fall at least in part between ${longDate(from)} and ${longDate(to)} add up to a sum of `,
      {
        text: `${fullNumber(sum.value)} ${currencyName(currency)}`,
        href: `${claim}#claim-required-spending`,
      },
      ', which is set beside what the statement requires. Beside each side stands what that sum would be.',
    ),
    ...(outside.length === 0 ? [] : [sentence(...outside)]),
  ];
}

/** A sentence of texts and links. */
export function sentence(...parts: readonly (Part | string)[]): Sentence {
  return { parts: parts.map((part) => (typeof part === 'string' ? { text: part } : part)) };
}
