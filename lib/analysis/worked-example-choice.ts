import { precisionOf } from '@/lib/dates';
import type { Query } from '@/lib/filters/query';
import { fullNumber } from '@/lib/format/numbers';
import type { Ledger } from '@/lib/ledger/ledger';
import { compareDecimals } from '@/lib/money';
import { type ConversionRates, ratesBetween } from '@/lib/rates/convert';
import type { Counted, Entry } from './count';
import { linksFor } from './links';
import { quotientOf, type Reading } from './own-conversions';
import { periodWords } from './period-words';
import { selectsJust } from './select';
import type { Part, Sentence } from './text-rows';

/** A contribution that can be followed by hand, with all that its conversion needs. */
export interface Followed {
  readonly entry: Entry;
  readonly counted: Counted;
  readonly held: Reading;
  readonly rates: ConversionRates;
  readonly ranged: boolean;
  readonly full: boolean;
}

/** What the choice prefers, one after the other: where none is so, nothing is sorted out. */
const PREFERRED: readonly {
  readonly words: string;
  readonly isSo: (one: Followed) => boolean;
}[] = [
  {
    words: 'Keep those that need two rates, since neither currency is the euro',
    isSo: ({ rates }) => rates.from?.currency !== 'EUR' && rates.to?.currency !== 'EUR',
  },
  { words: 'Keep those whose two ends differ', isSo: ({ ranged }) => ranged },
  { words: 'Keep those that count in full', isSo: ({ full }) => full },
];

/**
 * The contribution that is worked through, of those that a query counts, and how it was found, a
 * sentence without full stop for each step; how many are taken opens them, where filters choose
 * just those. Null where none can be followed.
 */
export function chosenExample(
  counted: readonly Entry[],
  ledger: Ledger,
  query: Query,
): { readonly chosen: Followed; readonly steps: readonly Sentence[] } | null {
  let left = counted.flatMap((entry) => followed(entry, ledger, query) ?? []);
  const steps: Sentence[] = [
    {
      parts: [
        {
          text: `Take what counts ${periodWords(ledger, query)}, is dated by a day, and was converted at the rates of one day: `,
        },
        takenPart(left, ledger, query),
        { text: ' of ' },
        {
          text: digits(counted.length),
          href: linksFor(ledger, query).ledger({ counted: 'counted' }),
          sum: 'count',
        },
      ],
    },
  ];
  for (const { words, isSo } of PREFERRED) {
    const those = left.filter(isSo);
    steps.push({ parts: [{ text: `${words}: ${keptWords(those.length, left.length)}` }] });
    if (those.length > 0) left = those;
  }
  steps.push({ parts: [{ text: 'Take the first of them in the order of their ids' }] });
  const [chosen] = left;
  return chosen ? { chosen, steps } : null;
}

/** How many can be followed: a link where filters of the ledger choose no others. */
function takenPart(taken: readonly Followed[], ledger: Ledger, query: Query): Part {
  const filters = { counted: 'counted', dated: 'day', conversionBasis: 'day' } as const;
  const entries = taken.map(({ entry }) => entry);
  const text = digits(taken.length);
  return selectsJust(ledger, { ...query, ...filters }, entries)
    ? { text, href: linksFor(ledger, query).ledger(filters), sum: 'count' }
    : { text };
}

/** `3 of 14`, `all 14`, `none is so, and all 14 stay`. */
function keptWords(those: number, before: number): string {
  const all = before === 1 ? 'the one' : `all ${digits(before)}`;
  if (those === 0) return `none is so, and ${all} ${before === 1 ? 'stays' : 'stay'}`;
  return those === before ? all : `${digits(those)} of ${digits(before)}`;
}

/** Null where it cannot be followed with the rates of one day that are written out. */
function followed(entry: Entry, ledger: Ledger, query: Query): Followed | null {
  const { contribution, counted } = entry;
  const { amount, date, counting } = contribution;
  if (!counted || amount === null || 'candidates' in amount || precisionOf(date) !== 'day')
    return null;
  const rates = ratesBetween(ledger.rates, amount.high.currency, query.currency, date);
  if (!rates || quotientOf(amount.high.value, rates) === null) return null;
  return {
    entry,
    counted,
    held: amount,
    rates,
    ranged: compareDecimals(amount.low.value, amount.high.value) !== 0,
    full: counting.rule === 'full',
  };
}

function digits(count: number): string {
  return fullNumber(String(count), 0);
}
