import { currencyName } from '@/lib/format/currencies';
import { longDate } from '@/lib/format/dates';
import { asHeld, fullNumber } from '@/lib/format/numbers';
import { ratioWords } from '@/lib/format/ratios';
import { capitalised, listed } from '@/lib/format/words';
import { compareDecimals, type Exact, exact } from '@/lib/money';
import { atRates, ratesBetween } from '@/lib/rates/convert';
import type { Rates } from '@/lib/rates/rates';
import { amountText } from './plain-figure';
import { rateWords } from './rate-words';

/** A size in a unit: an ISO currency code or `percent`; null where the currency is not known. */
interface Sized {
  readonly value: string;
  readonly unit: string | null;
}

/** How far the sides of a disagreement are apart. */
export interface Apart {
  /** `2.9 times`, `9.1 % more`, `4 points`; `no ratio` where none can be told. */
  readonly words: string;
  /** The same as sentences, with the rate where sides were converted. */
  readonly note: string;
  /** Largest ÷ smallest; null of shares, and where no ratio can be told. */
  readonly ratio: Exact | null;
  /** Each side in one unit, in the order given; null where it is in none. */
  readonly values: readonly (string | null)[];
  /** True where the sides have several currencies and were converted. */
  readonly converted: boolean;
}

/**
 * The largest side against the smallest: as printed where all are in one unit, else in the
 * comparison currency at the reference rates of the date. Sides of unknown currency are not asked.
 */
export function howFarApart(
  sides: readonly Sized[],
  { currency, date, rates }: { readonly currency: string; readonly date: string; rates: Rates },
): Apart {
  const units = [...new Set(sides.flatMap(({ unit }) => unit ?? []))];
  const [only] = units;
  if (units.length === 1 && only !== undefined) {
    const values = sides.map(({ value, unit }) => (unit === null ? null : value));
    return only === 'percent' ? pointsApart(values) : timesApart(values, only, null);
  }
  const values = sides.map(({ value, unit }) => {
    const used = unit === null ? null : ratesBetween(rates, unit, currency, date);
    return used && atRates(value, used);
  });
  const lacking = sides.some(({ unit }, index) => unit !== null && values[index] === null);
  if (lacking) {
    return {
      words: 'no ratio',
      note: `Their currencies differ, and no rate of ${longDate(date)} is held to compare them.`,
      ratio: null,
      values: sides.map(() => null),
      converted: false,
    };
  }
  return timesApart(values, currency, ratesNote(units, currency, date, rates));
}

function timesApart(values: Apart['values'], unit: string, rate: string | null): Apart {
  const [smallest, largest] = endsOf(values);
  const words = ratioWords(largest, smallest);
  const text = rate === null ? amountText : (value: string) => fullNumber(value);
  const sides = `${text(largest)} beside ${text(smallest)} ${currencyName(unit)}`;
  const note = words === null ? `${sides}: nothing is a multiple of zero` : sides;
  return {
    words: words ?? 'no ratio',
    note: rate === null ? `${note}.` : `${note}, ${rate}`,
    ratio: ratioOf(values),
    values,
    converted: rate !== null,
  };
}

/** Shares are not said to be so much per cent more than others. */
function pointsApart(values: Apart['values']): Apart {
  const [smallest, largest] = endsOf(values);
  const points = exact(largest).minus(exact(smallest));
  const unit = points.cmp(exact('1')) === 0 ? 'point' : 'points';
  return {
    words: `${asHeld(points.toFixed())} ${unit}`,
    note: `${asHeld(largest)} beside ${asHeld(smallest)} per cent.`,
    ratio: null,
    values,
    converted: false,
  };
}

/** The largest of some values ÷ the smallest; null of none, and beside nothing. */
export function ratioOf(values: Apart['values']): Exact | null {
  const [smallest, largest] = endsOf(values);
  return ratioWords(largest, smallest) === null ? null : exact(largest).div(exact(smallest));
}

function endsOf(values: Apart['values']): readonly [smallest: string, largest: string] {
  const sorted = values.flatMap((value) => value ?? []).toSorted(compareDecimals);
  return [sorted[0] ?? '0', sorted.at(-1) ?? '0'];
}

/** `at 1 EUR = 1.25 USD, rate of the day (4 May 2021). Rates: European Central Bank.` */
function ratesNote(units: readonly string[], currency: string, date: string, rates: Rates): string {
  const used = units.flatMap((unit) => {
    const found = ratesBetween(rates, unit, currency, date);
    return (found && rateWords(unit, currency, found)) ?? [];
  });
  const said = (words: readonly string[]) => listed([...new Set(words)]);
  const outside = new Set(used.flatMap((one) => one.outside));
  return [
    `at ${said(used.map(({ rate }) => rate))},`,
    `${said(used.map(({ basis, rateOf }) => `${basis} (${rateOf})`))}.`,
    ...(used.length === 0 ? [] : [`Rates: ${said(used.map(({ publisher }) => publisher))}.`]),
    ...[...outside].map((one) => `${capitalised(one)}.`),
  ].join(' ');
}
