import { precisionOf } from '@/lib/dates';
import { PAGES } from '@/lib/filters/endpoints';
import { defaultQuery, type Query } from '@/lib/filters/query';
import { currencyName } from '@/lib/format/currencies';
import { longDate, publishedWords } from '@/lib/format/dates';
import { asHeld, counted as countOf, fullNumber, fullRange } from '@/lib/format/numbers';
import { basisWord } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Contribution } from '@/lib/ledger/schema';
import { compareDecimals, exact } from '@/lib/money';
import { atRates, type ConversionRates, ratesBetween } from '@/lib/rates/convert';
import type { Counted, Entry } from './count';
import { printedFigure } from './ledger-row';
import { type Links, linksFor } from './links';
import { quotientOf, type Reading } from './own-conversions';
import { periodWords } from './period-words';
import { amountText } from './plain-figure';
import { selectEntries } from './select';
import { summaryOf, totalOf } from './totals';
import { vocabularyOf } from './vocabulary';
import type { WorkedExample } from './worked-example-rows';

/** So many decimals of a quotient that does not end are shown. */
const SHOWN_DECIMALS = 12;

/** A contribution that can be followed by hand, with all that its conversion needs. */
interface Followed {
  readonly entry: Entry;
  readonly counted: Counted;
  readonly held: Reading;
  readonly rates: ConversionRates;
  readonly ranged: boolean;
  readonly full: boolean;
}

/**
 * One contribution of the counted period worked through, chosen by rule; null where a ledger holds
 * none that was converted at the reference rates of one day.
 */
export function workedExample(ledger: Ledger): WorkedExample | null {
  const query = defaultQuery(vocabularyOf(ledger), PAGES['/ledger']);
  const summary = summaryOf(selectEntries(ledger, query));
  const found = summary.counted.flatMap((entry) => followed(entry, ledger, query) ?? []);
  // The sort keeps the order of ids where nothing else tells two apart.
  const [chosen] = found.toSorted((a, b) => weightOf(b) - weightOf(a));
  if (!chosen) return null;
  const { entry, counted, held } = chosen;
  const { contribution, donor } = entry;
  const links = linksFor(ledger, query);
  const others = totalOf(summary.counted.filter((one) => one !== entry));
  const { total } = summary;
  const period = periodWords(ledger, query);
  return {
    contribution: { text: contribution.title, href: links.contribution(contribution.id) },
    donor: { text: donor.name, href: links.donor(donor.id) },
    date: longDate(contribution.date),
    chosen: `It is chosen by rule. Of those counted ${period} that are dated by a day and converted at the reference rates of one day, one that needs two rates comes first, then one with two ends, then one that counts in full; the first by its id stands here.`,
    printed: printedEnds(contribution, held, ledger, links),
    held: `${held.low.currency} ${chosen.ranged ? `${amountText(held.low.value)} to ` : ''}${amountText(held.high.value)}`,
    why: contribution.amount?.why ?? '',
    rule: chosen.full
      ? `Its rule is “full”: the low end adds to the low end of the total, the high end to the high end.`
      : `Its rule is “up-to”: it adds nothing to the low end of the total, and its high end to the high end.`,
    rates: ratesOf(chosen),
    quotients: quotientsOf(chosen),
    cells: cellsOf(chosen, query),
    sums: (['low', 'high'] as const).map((end) => ({
      column: `counted_${end}`,
      own: fullNumber(counted[end]),
      others: fullNumber(others[end]),
      total: fullNumber(total[end]),
    })),
    total: {
      text: `${fullRange(total.low, total.high)} ${currencyName(query.currency)}`,
      href: links.ledger({ counted: 'counted' }),
      sum: `${total.low} ${total.high}`,
    },
    files: {
      contributions: '/api/v1/contributions.csv?period=counted',
      counted: countOf(summary.counted.length, 'row'),
    },
  };
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

/** Two rates weigh more than two ends, and these more than counting in full. */
function weightOf({ rates, ranged, full }: Followed): number {
  const twoRates = rates.from?.currency !== 'EUR' && rates.to?.currency !== 'EUR';
  return 4 * Number(twoRates) + 2 * Number(ranged) + Number(full);
}

/** The first figure printed for each end, of the donor's own where there is one. */
function printedEnds(
  contribution: Contribution,
  { low, high }: Reading,
  ledger: Ledger,
  links: Links,
): WorkedExample['printed'] {
  const all = contribution.reports.flatMap((report) =>
    report.amounts.map((amount) => ({ report, amount })),
  );
  const ends = compareDecimals(low.value, high.value) === 0 ? [high] : [low, high];
  return ends.flatMap((end) => {
    const such = all.filter(
      ({ amount }) =>
        amount.currency === end.currency && compareDecimals(amount.value, end.value) === 0,
    );
    const first = such.find(({ amount }) => amount.role === 'original') ?? such[0];
    const source = first && ledger.byId.source.get(first.report.source);
    if (!first || !source) return [];
    return [
      {
        figure: printedFigure(first.amount, first.report, ledger),
        document: { text: source.publisher, href: links.source(source.id) },
        published: publishedWords(source.published),
      },
    ];
  });
}

function ratesOf({ entry, rates }: Followed): WorkedExample['rates'] {
  const { date } = entry.contribution;
  const day = rates.date ?? date;
  return {
    sentence:
      day === date
        ? `The file of the rates has a row for that day.`
        : `The file has no row for that day; ${basisWord(rates.basis)} stands in, ${longDate(day)}.`,
    rows: [rates.from, rates.to].flatMap((shown) =>
      shown
        ? [
            {
              currency: currencyName(shown.currency),
              perEuro: shown.perEuro,
              where:
                shown.currency === 'EUR'
                  ? 'one euro is one euro: no column'
                  : `row ${day}, column ${shown.currency}`,
            },
          ]
        : [],
    ),
  };
}

function quotientsOf({ held: { low, high }, rates, ranged }: Followed): WorkedExample['quotients'] {
  const ends = ranged
    ? [
        { end: 'Low end', value: low.value },
        { end: 'High end', value: high.value },
      ]
    : [{ end: 'Both ends', value: high.value }];
  return ends.map(({ end, value }) => ({
    end,
    formula: quotientOf(value, rates) ?? '',
    unrounded: unrounded(value, rates),
    rounded: fullNumber(atRates(value, rates)),
  }));
}

/** What the rounding is done to: all digits where they end, else the first of them. */
function unrounded(value: string, { factor: { over, under } }: ConversionRates): string {
  const text = exact(value).times(over).div(under).toFixed();
  const point = text.indexOf('.');
  if (point === -1 || text.length - point - 1 <= SHOWN_DECIMALS) return asHeld(text);
  return `${asHeld(text.slice(0, point + 1 + SHOWN_DECIMALS))}…`;
}

function cellsOf({ entry, counted, held }: Followed, query: Query): WorkedExample['cells'] {
  const { contribution } = entry;
  return Object.entries({
    id: contribution.id,
    date: contribution.date,
    amount_low: held.low.value,
    amount_high: held.high.value,
    currency: held.high.currency,
    counting_rule: contribution.counting.rule,
    counted_low: counted.low,
    counted_high: counted.high,
    counted_currency: query.currency,
    conversion_basis: counted.basis,
    rate_date: counted.rateDate ?? '',
  }).map(([name, value]) => ({ name, value }));
}
