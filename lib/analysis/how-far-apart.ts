import { currencyName } from '@/lib/format/currencies';
import { longDate } from '@/lib/format/dates';
import { asHeld, fullNumber } from '@/lib/format/numbers';
import { ratioWords } from '@/lib/format/ratios';
import { capitalised, listed } from '@/lib/format/words';
import { compareDecimals, type Exact, exact } from '@/lib/money';
import { atRates, ratesBetween } from '@/lib/rates/convert';
import type { Rates } from '@/lib/rates/rates';
import { valuesMeet } from './differ';
import { amountText } from './plain-figure';
import type { Said } from './printed-interval';
import { rateWords } from './rate-words';

/** A size in a unit: an ISO currency code or `percent`; null where the currency is not known. */
interface Sized extends Said {
  readonly unit: string | null;
}

/** How far the sides of a disagreement are apart. */
export interface Apart {
  /** `2.9 times`, `9.1 % more`, `4 points`; `no ratio` where none can be told. */
  readonly words: string;
  /** The same as sentences, with the rate where sides were converted. */
  readonly note: string;
  /** The larger ÷ the smaller of the two widest apart; null of shares, and where none can be told. */
  readonly ratio: Exact | null;
  /** Of how many sides those two are the ends: 2 where another side, that meets one, lies outside. */
  readonly sides: number;
  /** Each side in one unit, in the order given; null where it is in none. */
  readonly values: readonly (string | null)[];
  /** True where the sides have several currencies and were converted. */
  readonly converted: boolean;
}

/**
 * The two sides furthest apart of those that do not meet, the larger against the smaller: as printed
 * where all are in one unit, else in the comparison currency at the reference rates of the date. A
 * side that rounds another one is no measure of how far they differ. Sides of unknown currency are
 * not asked.
 */
export function howFarApart(
  sides: readonly Sized[],
  { currency, date, rates }: { readonly currency: string; readonly date: string; rates: Rates },
): Apart {
  const units = [...new Set(sides.flatMap(({ unit }) => unit ?? []))];
  const [only] = units;
  if (units.length === 1 && only !== undefined) {
    const values = sides.map(({ value, unit }) => (unit === null ? null : value));
    return only === 'percent'
      ? pointsApart(widestApart(sides, values, distanceOf))
      : timesApart(widestApart(sides, values, ratioThenDistance), only, null);
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
      sides: sides.filter(({ unit }) => unit !== null).length,
      values: sides.map(() => null),
      converted: false,
    };
  }
  const rate = ratesNote(units, currency, date, rates);
  return timesApart(widestApart(sides, values, ratioThenDistance), currency, rate);
}

/** The two sides that are set against each other, of all values. */
interface Widest extends Pick<Apart, 'values' | 'sides'> {
  readonly ends: Ends;
}

/** The widest apart of two sides that do not meet; the smallest and the largest where all meet. */
function widestApart(
  sides: readonly Sized[],
  values: Apart['values'],
  compare: (a: Ends, b: Ends) => number,
): Widest {
  const known = sides.flatMap((side, index) => {
    const value = values[index];
    return value == null ? [] : [{ side, value }];
  });
  const pairs = known.flatMap((one, index) =>
    known
      .slice(index + 1)
      .filter(({ side }) => side.unit !== one.side.unit || !valuesMeet(side, one.side))
      .map((other) => endsOf([one.value, other.value])),
  );
  const all = endsOf(values);
  const [first, ...others] = pairs;
  const ends = first ? others.reduce((a, b) => (compare(b, a) > 0 ? b : a), first) : all;
  const areAll = ends.every((end, index) => compareDecimals(end, all[index] ?? end) === 0);
  return { values, ends, sides: areAll ? known.length : 2 };
}

/** By ratio, whose sides are multiplied crosswise since an end may be zero; else by distance. */
function ratioThenDistance(a: Ends, b: Ends): number {
  const [[small, large], [least, most]] = [a, b];
  const ratio = exact(large)
    .times(exact(least))
    .cmp(exact(most).times(exact(small)));
  return ratio === 0 ? distanceOf(a, b) : ratio;
}

function distanceOf([small, large]: Ends, [least, most]: Ends): number {
  return exact(large)
    .minus(exact(small))
    .cmp(exact(most).minus(exact(least)));
}

/** `, the widest apart that do not meet` where another side lies outside of the two. */
function outsideWords({ values, sides }: Widest): string {
  const isPart = sides < values.filter((value) => value !== null).length;
  return isPart ? ', the widest apart that do not meet' : '';
}

function timesApart(widest: Widest, unit: string, rate: string | null): Apart {
  const { values, sides } = widest;
  const [smallest, largest] = widest.ends;
  const words = ratioWords(largest, smallest);
  const text = rate === null ? amountText : (value: string) => fullNumber(value);
  const both = `${text(largest)} beside ${text(smallest)} ${currencyName(unit)}${outsideWords(widest)}`;
  const note = words === null ? `${both}: nothing is a multiple of zero` : both;
  return {
    words: words ?? 'no ratio',
    note: rate === null ? `${note}.` : `${note}, ${rate}`,
    ratio: ratioOf([smallest, largest]),
    sides,
    values,
    converted: rate !== null,
  };
}

/** Shares are not said to be so much per cent more than others. */
function pointsApart(widest: Widest): Apart {
  const { values, sides } = widest;
  const [smallest, largest] = widest.ends;
  const points = exact(largest).minus(exact(smallest));
  const unit = points.cmp(exact('1')) === 0 ? 'point' : 'points';
  return {
    words: `${asHeld(points.toFixed())} ${unit}`,
    note: `${asHeld(largest)} beside ${asHeld(smallest)} per cent${outsideWords(widest)}.`,
    ratio: null,
    sides,
    values,
    converted: false,
  };
}

/** The largest of some values ÷ the smallest; null of none, and beside nothing. */
export function ratioOf(values: Apart['values']): Exact | null {
  const [smallest, largest] = endsOf(values);
  return ratioWords(largest, smallest) === null ? null : exact(largest).div(exact(smallest));
}

type Ends = readonly [smallest: string, largest: string];

function endsOf(values: Apart['values']): Ends {
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
