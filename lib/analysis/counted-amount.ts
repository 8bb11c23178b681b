import type { Query } from '@/lib/filters/query';
import { currencySign } from '@/lib/format/currencies';
import { fullNumber, isZero } from '@/lib/format/numbers';
import { capitalised, reasonWord } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import type { CountedAmount } from './contribution-rows';
import { type Converted, type Counted, convertHeld, type Entry } from './count';
import { printedFigure } from './ledger-row';
import { isWithin, windowOf } from './period';
import { periodWords } from './period-words';
import { amountText } from './plain-figure';
import { rateWords } from './rate-words';
import { reasonOf } from './select';
import type { Fact, PrintedFigure } from './text-rows';

/** What a contribution adds to a total of foreign support, with both ends and the rates behind it. */
export function countedAmount(entry: Entry, ledger: Ledger, query: Query): CountedAmount {
  const { contribution, counted } = entry;
  const converted = convertHeld(contribution, query.currency, ledger.rates);
  const equivalents = printedEquivalents(entry, ledger);
  if (!counted) {
    return {
      label: leftOutLabel(entry, ledger, query),
      short: 'Nothing',
      note: reasonWord(reasonOf(entry) ?? ''),
      facts: converted ? [fact('By itself', byItself(converted, query))] : [],
      equivalents,
    };
  }
  const undecided = contribution.amount !== null && 'candidates' in contribution.amount;
  const words =
    converted && !undecided
      ? rateWords(heldCurrency(entry), query.currency, converted.rates)
      : null;
  return {
    label: labelOf(entry, ledger, query),
    short: shortOf(counted, query.currency),
    note: words
      ? `our conversion, ${words.rate}`
      : undecided
        ? 'its currency is undecided, each reading converted by itself'
        : 'as reported, without conversion',
    facts: [
      fact('Low end', `${fullNumber(counted.low)} ${query.currency}`),
      fact('High end', `${fullNumber(counted.high)} ${query.currency}`),
      ...(words
        ? [fact('Rate', capitalised([words.basis, words.rateOf, words.publisher].join(', ')))]
        : []),
    ],
    equivalents,
  };
}

/** `Counted in the total since …, in full`; outside the period it says so first. */
function labelOf(entry: Entry, ledger: Ledger, query: Query): string {
  const how = entry.contribution.counting.rule === 'full' ? 'in full' : 'up to its high end';
  const period = periodWords(ledger, query);
  return isInPeriod(entry, ledger, query)
    ? `Counted in the total ${period}, ${how}`
    : `Outside the total ${period}; counted ${how} over all years`;
}

function leftOutLabel(entry: Entry, ledger: Ledger, query: Query): string {
  const period = periodWords(ledger, query);
  return isInPeriod(entry, ledger, query)
    ? `Left out of the total ${period}`
    : `Outside the total ${period}, and left out of any`;
}

function isInPeriod({ contribution }: Entry, ledger: Ledger, query: Query): boolean {
  return isWithin(windowOf(ledger.subject, query), contribution.date);
}

/** `$473,080 – 591,350`, `up to $689,402.32`: every cent, without `.00`. */
function shortOf({ low, high }: Counted, currency: string): string {
  const sign = currencySign(currency);
  if (low === high) return `${sign}${amountText(high)}`;
  return isZero(low)
    ? `up to ${sign}${amountText(high)}`
    : `${sign}${amountText(low)} – ${amountText(high)}`;
}

function byItself({ low, high }: Converted, { currency }: Query): string {
  const amount = low === high ? fullNumber(high) : `${fullNumber(low)} to ${fullNumber(high)}`;
  return `the amount held would be ${amount} ${currency}`;
}

function heldCurrency({ contribution: { amount } }: Entry): string {
  return amount && 'high' in amount ? amount.high.currency : '';
}

/** The distinct equivalents that publishers print, in the order of the reports. */
function printedEquivalents({ contribution }: Entry, ledger: Ledger): readonly PrintedFigure[] {
  const found = contribution.reports.flatMap((report) =>
    report.amounts
      .filter(({ role }) => role === 'conversion')
      .map((amount) => printedFigure(amount, report, ledger)),
  );
  return [
    ...new Map(found.map((figure) => [`${figure.qualifier} ${figure.text}`, figure])).values(),
  ];
}

function fact(label: string, text: string): Fact {
  return { label, parts: [{ text }] };
}
