import { PAGES } from '@/lib/filters/endpoints';
import { defaultQuery, type Query } from '@/lib/filters/query';
import { currencyName } from '@/lib/format/currencies';
import { longDate, publishedWords } from '@/lib/format/dates';
import { asHeld, counted as countOf, fullNumber, fullRange } from '@/lib/format/numbers';
import { basisWord, languageName } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Contribution, Report } from '@/lib/ledger/schema';
import { compareDecimals, exact } from '@/lib/money';
import { atRates, type ConversionRates } from '@/lib/rates/convert';
import { printedFigure } from './ledger-row';
import { type Links, linksFor } from './links';
import { quotientOf, type Reading } from './own-conversions';
import { amountText } from './plain-figure';
import { selectEntries } from './select';
import { summaryOf, totalOf } from './totals';
import { vocabularyOf } from './vocabulary';
import { chosenExample, type Followed } from './worked-example-choice';
import type { WorkedExample } from './worked-example-rows';

/** So many decimals of a quotient that does not end are shown. */
const SHOWN_DECIMALS = 12;
/** What the pages are written in, ISO 639-1. */
const LANGUAGE = 'en';

/**
 * One contribution of the counted period worked through, chosen by rule; null where a ledger holds
 * none that was converted at the reference rates of one day.
 */
export function workedExample(ledger: Ledger): WorkedExample | null {
  const query = defaultQuery(vocabularyOf(ledger), PAGES['/ledger']);
  const summary = summaryOf(selectEntries(ledger, query));
  const found = chosenExample(summary.counted, ledger, query);
  if (!found) return null;
  const { chosen, steps } = found;
  const { entry, counted, held } = chosen;
  const { contribution, donor } = entry;
  const links = linksFor(ledger, query);
  const others = totalOf(summary.counted.filter((one) => one !== entry));
  const { total } = summary;
  return {
    contribution: { text: contribution.title, href: links.contribution(contribution.id) },
    donor: { text: donor.name, href: links.donor(donor.id) },
    date: longDate(contribution.date),
    chosen: steps,
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
      total: { text: fullNumber(total[end]), href: links.ledger({ counted: 'counted' }), sum: end },
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

/**
 * A figure printed for each end: the donor's own where there is one, in the language of the pages
 * where there is one, else the first.
 */
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
    const own = such.filter(({ amount }) => amount.role === 'original');
    const printed = own.length > 0 ? own : such;
    const languageOf = (report: Report) => ledger.byId.source.get(report.source)?.language;
    const first = printed.find(({ report }) => languageOf(report) === LANGUAGE) ?? printed[0];
    const source = first && ledger.byId.source.get(first.report.source);
    if (!first || !source) return [];
    return [
      {
        figure: printedFigure(first.amount, first.report, ledger),
        document: { text: source.publisher, href: links.source(source.id) },
        published: publishedWords(source.published),
        language: source.language === LANGUAGE ? null : languageName(source.language),
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
