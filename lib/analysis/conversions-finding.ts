import { daysBetween, firstDay, lastDay } from '@/lib/dates';
import { longDate } from '@/lib/format/dates';
import { countWord } from '@/lib/format/numbers';
import { capitalised, listed } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import { compareDecimals } from '@/lib/money';
import { wholeMonths } from './claim-months';
import type { ConversionsFinding, OldestRate } from './conversions-rows';
import { printedFigure } from './ledger-row';
import type { Links } from './links';
import type { Check } from './printed-check';
import type { CheckedPair } from './printed-pairs';

/** Which of its two rates a printed conversion fits. */
export type Fit = 'date' | 'publication' | 'none' | 'untested';

/**
 * The rate that a pair agrees with: that of the contribution's date, else that of the publication,
 * else none that it could be held against, if it could be held against any.
 */
export function fitOf({ onDate, published }: CheckedPair): Fit {
  if (onDate.verdict === 'agrees') return 'date';
  if (published.verdict === 'agrees') return 'publication';
  return onDate.reason === null || published.reason === null ? 'none' : 'untested';
}

/** How many pairs fit which of their rates; together they are all. */
export function countFits(pairs: readonly CheckedPair[]): Readonly<Record<Fit, number>> {
  const counts = { date: 0, publication: 0, none: 0, untested: 0 };
  for (const pair of pairs) counts[fitOf(pair)] += 1;
  return counts;
}

/** What all the checks of a ledger show; null where there is none. */
export function conversionsFinding(
  pairs: readonly CheckedPair[],
  ledger: Ledger,
  links: Links,
): ConversionsFinding | null {
  if (pairs.length === 0) return null;
  const counts = countFits(pairs);
  return {
    headline: headlineOf(counts, pairs.length),
    sentences: restOf(counts, pairs.length),
    oldest: oldestRate(pairs, ledger, links),
  };
}

const ITS_RATE = 'with the rate of its contribution’s date';
const THEIR_RATE = 'with the rate of their contribution’s date';

function headlineOf({ date, untested }: Readonly<Record<Fit, number>>, all: number): string {
  if (all === 1) {
    const what = date === 1 ? 'agrees' : untested === 1 ? null : 'does not agree';
    return `The one printed conversion ${what === null ? 'cannot be tested' : `${what} ${ITS_RATE}`}`;
  }
  if (date === all) {
    return `${all === 2 ? 'Both' : `All ${countWord(all)}`} printed conversions agree ${THEIR_RATE}`;
  }
  if (date === 0) return `None of ${countWord(all)} printed conversions agrees ${ITS_RATE}`;
  return `${capitalised(countWord(date))} of ${countWord(all)} printed conversions ${date === 1 ? `agrees ${ITS_RATE}` : `agree ${THEIR_RATE}`}`;
}

function restOf(counts: Readonly<Record<Fit, number>>, all: number): readonly string[] {
  const { date, publication, none, untested } = counts;
  if (all === 1 && publication === 0) return [];
  const of = (count: number, one: string, many: string) =>
    count === 0 ? [] : [`${countWord(count)} ${count === 1 ? one : many}`];
  const clauses = [
    ...of(
      publication,
      'agrees only with the rate of its publication',
      'agree only with the rate of their publication',
    ),
    ...of(
      none,
      'agrees with no rate that it could be held against',
      'agree with no rate that they could be held against',
    ),
    ...of(untested, 'cannot be tested', 'cannot be tested'),
  ];
  if (clauses.length === 0) return [];
  if (all === 1) return ['It agrees only with the rate of its publication.'];
  return [date === 0 ? `${capitalised(listed(clauses))}.` : `Of the others, ${listed(clauses)}.`];
}

/** Days from the contribution's date to the publication of an old equivalent; null of any other. */
function ageOf({ contribution, source, onDate, published }: CheckedPair): number | null {
  if (onDate.verdict !== 'agrees' || published.verdict !== 'off' || !source.published) return null;
  const days = daysBetween(lastDay(contribution.date), firstDay(source.published));
  return days > 0 ? days : null;
}

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

function oldestRate(
  pairs: readonly CheckedPair[],
  ledger: Ledger,
  links: Links,
): OldestRate | null {
  const pair = oldestPair(pairs);
  const day = pair?.source.published;
  if (!pair || !day) return null;
  const { contribution, report, source, original, equivalent, onDate, published } = pair;
  const age = ageWords(lastDay(contribution.date), firstDay(day));
  const rate = (check: Check) => `${check.rate} ${equivalent.currency} for 1 ${original.currency}`;
  const old = pairs.filter((one) => ageOf(one) !== null).length;
  return {
    headline: `A document of ${longDate(day)} prints an equivalent that is ${age}`,
    document: { text: source.publisher, href: links.source(source.id) },
    equivalent: printedFigure(equivalent, report, ledger),
    original: printedFigure(original, report, ledger),
    contribution: { text: contribution.title, href: links.contribution(contribution.id) },
    sentences: [
      `It agrees with the rate of ${longDate(contribution.date)}, the date of the contribution (${rate(onDate)}).`,
      `By the rate of its own publication (${rate(published)}) it lies ${published.gap} per cent too ${published.side === 'below' ? 'low' : 'high'}.`,
      ...(old === 1
        ? []
        : [
            `Of ${countWord(old)} equivalents that agree with the one and are off by the other, none is older.`,
          ]),
    ],
  };
}

/** `a year old`, `14 months old`: the nearest whole month, below half a month the days. */
function ageWords(from: string, to: string): string {
  const months = wholeMonths(from, to);
  const [count, unit] =
    months === 0
      ? [daysBetween(from, to), 'day']
      : months % 12 === 0
        ? [months / 12, 'year']
        : [months, 'month'];
  return count === 1 ? `a ${unit} old` : `${countWord(count)} ${unit}s old`;
}
