import type { Query } from '@/lib/filters/query';
import { currencyName } from '@/lib/format/currencies';
import { longDate } from '@/lib/format/dates';
import { fullNumber } from '@/lib/format/numbers';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Contribution } from '@/lib/ledger/schema';
import { compareDecimals, type MoneyText } from '@/lib/money';
import { atRates, type ConversionRates, ratesBetween } from '@/lib/rates/convert';
import type { ConversionRow, OwnConversions } from './contribution-rows';
import { convertHeld } from './count';
import { equivalentRows } from './equivalents';
import { amountText, coded } from './plain-figure';
import { rateWords } from './rate-words';

/** Two ends of an amount in one currency; a candidate is a reading of its own. */
export interface Reading {
  readonly low: MoneyText;
  readonly high: MoneyText;
}

/** Our conversions of the amount held into every comparison currency; null without an amount. */
export function ownConversions(
  contribution: Contribution,
  ledger: Ledger,
  query: Query,
): OwnConversions | null {
  const readings = readingsOf(contribution);
  if (readings.length === 0) return null;
  return {
    ...conversionsOf(readings, contribution.date, ledger, query),
    headline: headlineOf(contribution, ledger, query),
    equivalents: equivalentRows(contribution, ledger),
  };
}

/** The conversions of one amount of any record into every comparison currency, at a date. */
export function amountConversions(
  amount: MoneyText,
  date: string,
  ledger: Ledger,
  query: Query,
): OwnConversions {
  const { currency } = query;
  const used = ratesBetween(ledger.rates, amount.currency, currency, date);
  return {
    ...conversionsOf([{ low: amount, high: amount }], date, ledger, query),
    headline: used
      ? atRatesWords(
          `${fullNumber(atRates(amount.value, used))} ${currencyName(currency)}`,
          currency,
          used,
        )
      : noRateWords(currency),
    equivalents: [],
  };
}

function conversionsOf(
  readings: readonly Reading[],
  date: string,
  ledger: Ledger,
  query: Query,
): Pick<OwnConversions, 'sentences' | 'rows'> {
  return {
    sentences: [
      ...sentencesOf(readings, date, ledger, query),
      ...publishersOf(readings, date, ledger, query),
    ],
    rows: ledger.subject.currencies.flatMap((currency) =>
      readings.map((reading) => {
        const row = rowOf(reading, currency, date, ledger);
        const label = currencyName(currency);
        return {
          ...row,
          current: currency === query.currency,
          label:
            readings.length === 1
              ? label
              : `${coded(reading.high.value, reading.high.currency)} in ${label}`,
        };
      }),
    ),
  };
}

function readingsOf({ amount }: Contribution): readonly Reading[] {
  if (amount === null) return [];
  if ('candidates' in amount) return amount.candidates.map((one) => ({ low: one, high: one }));
  return [amount];
}

function rowOf(
  { low, high }: Reading,
  currency: string,
  date: string,
  { rates }: Ledger,
): Omit<ConversionRow, 'label' | 'current'> {
  const used = ratesBetween(rates, high.currency, currency, date);
  if (!used) {
    return { low: null, high: null, rate: '–', rateOf: '–', basis: 'no rate is held' };
  }
  const words = rateWords(high.currency, currency, used);
  return {
    low: fullNumber(atRates(low.value, used)),
    high: fullNumber(atRates(high.value, used)),
    rate: words?.rate ?? '–',
    rateOf: words?.rateOf ?? '–',
    basis: words?.basis ?? 'as reported, no conversion',
  };
}

function headlineOf(contribution: Contribution, ledger: Ledger, { currency }: Query): string {
  const converted = convertHeld(contribution, currency, ledger.rates);
  const name = currencyName(currency);
  if (!converted) return noRateWords(currency);
  const { low, high } = converted;
  const amount =
    low === high
      ? `${fullNumber(high)} ${name}`
      : `between ${fullNumber(low)} and ${fullNumber(high)} ${name}`;
  if (contribution.amount && 'candidates' in contribution.amount) {
    return `By its readings it comes to ${amount}`;
  }
  return atRatesWords(amount, currency, converted.rates);
}

function noRateWords(currency: string): string {
  return `It cannot be converted into ${currencyName(currency)}: no rate of its date is held`;
}

/** `amount` is in the comparison currency, in words. */
function atRatesWords(amount: string, currency: string, used: ConversionRates): string {
  if (used.date === null) {
    return `It is reported in ${currencyName(currency)}: ${amount}, without conversion`;
  }
  const of = longDate(used.date);
  const rates = used.basis === 'mean' ? `mean rates of ${of}` : `rates of ${of}`;
  return `At the ${rates} it comes to ${amount}`;
}

function sentencesOf(
  readings: readonly Reading[],
  date: string,
  { rates }: Ledger,
  { currency }: Query,
): readonly string[] {
  const [only] = readings;
  const used = only && ratesBetween(rates, only.high.currency, currency, date);
  const rounding =
    'The exact result is rounded once, to two decimals, each end of a range by itself.';
  if (!only || !used) return [];
  if (readings.length > 1) {
    return ['Each reading of the undecided currency is converted by itself.', rounding];
  }
  if (used.basis === 'same') return [];
  const formula = formulaOf(only, used);
  return formula ? [`${formula}.`, rounding] : [rounding];
}

/**
 * `500,000 ÷ 0.85915 × 1.1846 = 689,402.32`; only where the rates shown are those reckoned with. A
 * side in euros has no rate to write out.
 */
export function formulaOf(reading: Reading, rates: ConversionRates): string | null {
  const { low, high } = reading;
  const ends = compareDecimals(low.value, high.value) === 0 ? [high] : [low, high];
  const [first, ...rest] = ends.flatMap(({ value }) => {
    const quotient = quotientOf(value, rates);
    return quotient === null ? [] : [`${quotient} = ${fullNumber(atRates(value, rates))}`];
  });
  return first === undefined ? null : [first, ...rest].join(', and ');
}

/** `500,000 ÷ 0.85915 × 1.1846`: the same without what it comes to. */
export function quotientOf(value: string, { from, to, basis }: ConversionRates): string | null {
  const exactly = basis === 'day' || basis === 'earlier-day' || basis === 'carried';
  if (!from || !to || !exactly || from.perUsd || to.perUsd) return null;
  const divided = isOne(from.perEuro) ? '' : ` ÷ ${from.perEuro}`;
  const multiplied = isOne(to.perEuro) ? '' : ` × ${to.perEuro}`;
  return `${amountText(value)}${divided}${multiplied}`;
}

function isOne(rate: string): boolean {
  return compareDecimals(rate, '1') === 0;
}

/**
 * Whose rates all of the table rests on; and for the comparison currency of the page, what stands in
 * where they quote nothing. The other rows name that basis, and their own page its source.
 */
function publishersOf(
  readings: readonly Reading[],
  date: string,
  { rates, subject }: Ledger,
  query: Query,
): readonly string[] {
  const words = readings.flatMap(({ high }) =>
    subject.currencies.flatMap((currency) => {
      const used = ratesBetween(rates, high.currency, currency, date);
      const said = used && rateWords(high.currency, currency, used);
      return said ? [{ ...said, current: currency === query.currency }] : [];
    }),
  );
  const publishers = new Set(words.map(({ publisher }) => publisher));
  const outside = new Set(words.flatMap((one) => (one.current ? one.outside : [])));
  return [
    ...[...publishers].map((publisher) => `Rates: ${publisher}, euro reference rates.`),
    ...[...outside].map((said) => `${said}.`),
  ];
}
