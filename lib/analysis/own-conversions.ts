import type { Query } from '@/lib/filters/query';
import { currencyName } from '@/lib/format/currencies';
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
interface Reading {
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
    headline: headlineOf(contribution, ledger, query),
    sentences: [
      ...sentencesOf(readings, contribution, ledger, query),
      ...publishersOf(readings, contribution, ledger),
    ],
    rows: ledger.subject.currencies.flatMap((currency) =>
      readings.map((reading) => {
        const row = rowOf(reading, currency, contribution, ledger);
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
    equivalents: equivalentRows(contribution, ledger),
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
  { date }: Contribution,
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
  if (!converted) return `It cannot be converted into ${name}: no rate of its date is held`;
  const { low, high } = converted;
  const amount =
    low === high
      ? `${fullNumber(high)} ${name}`
      : `between ${fullNumber(low)} and ${fullNumber(high)} ${name}`;
  if (contribution.amount && 'candidates' in contribution.amount) {
    return `By its readings it comes to ${amount}`;
  }
  const words = rateWords('', currency, converted.rates);
  if (!words) return `It is reported in ${name}: ${amount}, without conversion`;
  const { basis } = converted.rates;
  const rates = basis === 'mean' ? `mean rates of ${words.rateOf}` : `rates of ${words.rateOf}`;
  return `At the ${rates} it comes to ${amount}`;
}

function sentencesOf(
  readings: readonly Reading[],
  { date }: Contribution,
  { rates }: Ledger,
  { currency }: Query,
): readonly string[] {
  const [only] = readings;
  const used = only && ratesBetween(rates, only.high.currency, currency, date);
  const rounding =
    'The exact quotient is rounded once, to two decimals, each end of a range by itself.';
  if (!only || !used) return [];
  if (readings.length > 1) {
    return ['Each reading of the undecided currency is converted by itself.', rounding];
  }
  if (used.basis === 'same') return [];
  const formula = formulaOf(only, used);
  return formula ? [`${formula}.`, rounding] : [rounding];
}

/** `400,000 ÷ 1 × 1.1827 = 473,080.00`; only where the rates shown are those reckoned with. */
function formulaOf({ low, high }: Reading, rates: ConversionRates): string | null {
  const { from, to, basis } = rates;
  const exactly = basis === 'day' || basis === 'earlier-day' || basis === 'carried';
  if (!from || !to || !exactly || from.perUsd || to.perUsd) return null;
  const ends = compareDecimals(low.value, high.value) === 0 ? [high] : [low, high];
  const [first, ...rest] = ends.map(
    ({ value }) =>
      `${amountText(value)} ÷ ${from.perEuro} × ${to.perEuro} = ${fullNumber(atRates(value, rates))}`,
  );
  return [first, ...rest].join(', and ');
}

/** Whose rates all of the table rests on, and what stands in where they quote nothing. */
function publishersOf(
  readings: readonly Reading[],
  { date }: Contribution,
  { rates, subject }: Ledger,
): readonly string[] {
  const words = readings.flatMap(({ high }) =>
    subject.currencies.flatMap((currency) => {
      const used = ratesBetween(rates, high.currency, currency, date);
      return (used && rateWords(high.currency, currency, used)) ?? [];
    }),
  );
  const publishers = new Set(words.map(({ publisher }) => publisher));
  const outside = new Set(words.flatMap((one) => one.outside));
  return [
    ...[...publishers].map((publisher) => `Rates: ${publisher}, euro reference rates.`),
    ...[...outside].map((said) => `${said}.`),
  ];
}
