import type { Query } from '@/lib/filters/query';
import { currencyName } from '@/lib/format/currencies';
import { shortDate } from '@/lib/format/dates';
import { fullNumber, isZero } from '@/lib/format/numbers';
import { capitalised, reasonClause } from '@/lib/format/words';
import type { Entry } from './count';
import type { Links } from './links';
import { type CountedElsewhere, sharersOf } from './possible-doubles';
import { wordFrom } from './related-relations';
import type { TiedPair } from './related-ties';
import type { Part } from './text-rows';
import type { Total } from './totals';

interface Place {
  readonly query: Query;
  readonly links: Links;
}

/** After `It adds nothing:`, where it is taken for money of another that adds nothing itself. */
export function takenForClause(other: string): string {
  return `all of it or a part is taken for money of ${other}, which adds nothing itself`;
}

/** The clause of what repeats others, some of which count or none: `all of it or a part is …`. */
export function repeatsClause({ entries }: CountedElsewhere): string {
  return entries.length === 0 ? takenForClause('another contribution') : reasonClause('repeats');
}

/** `at most 20.00 USD`, `nothing at the low end and at most 3,000,000.00 USD at the high end`. */
export function atMostWords({ low, high }: Total, unit: string): string {
  const upTo = (value: string) => `at most ${fullNumber(value)} ${unit}`;
  if (low === high) return isZero(high) ? 'nothing' : upTo(high);
  return `${isZero(low) ? 'nothing' : upTo(low)} at the low end and at most ${fullNumber(high)}${isZero(low) ? ` ${unit}` : ''} at the high end`;
}

/**
 * `At most 20.00 US dollars of it counts elsewhere: A (Ruritania, 2021), which adds …`; some must
 * count. `when` is put before: `Over all years, `, or nothing.
 */
export function elsewhereParts(
  { atMost, entries }: CountedElsewhere,
  when: string,
  { query, links }: Place,
): readonly Part[] {
  const [only, more] = entries;
  const says = only && !more && only.counted && atMost && sameEnds(only.counted, atMost);
  const others = entries.map((one) => [
    ...namedParts(one, links),
    ...(says ? [] : [{ text: `, which ${addsWords(one, query)}` }]),
  ]);
  const start =
    atMost === null ? 'all of it or a part counts elsewhere' : shareWords(atMost, query);
  return [{ text: `${capitalised(`${when}${start}`)}: ` }, ...listedParts(others), { text: '.' }];
}

/**
 * `It contains A (Ruritania, 2021), which adds …, and may be the same as B (…), which adds ….`: those
 * of some entries that may hold the same money and count, but not those, by id, that are said already. Empty where
 * nothing is tied so; a sentence says it where none that is counts. `period` ends that sentence.
 */
export function sharersParts(
  { contribution: { id } }: Entry,
  entries: readonly Entry[],
  said: readonly string[],
  {
    query,
    links,
    ties,
    period,
  }: Place & {
    readonly ties: readonly TiedPair[];
    readonly period: string;
  },
): readonly Part[] {
  const sharers = sharersOf(id, entries, ties);
  const counting = sharers.filter(({ entry }) => entry.counted !== null);
  if (counting.length === 0) {
    return sharers.length === 0
      ? []
      : [
          {
            text: `What the ledger ties to it directly as holding the same money, or perhaps so, does not count ${period}.`,
          },
        ];
  }
  const unsaid = counting.filter(({ entry }) => !said.includes(entry.contribution.id));
  if (unsaid.length === 0) return [];
  return [
    { text: 'It ' },
    ...listedParts(
      unsaid.map(({ pair, entry }) => [
        { text: `${wordFrom(pair, id)} ` },
        ...namedParts(entry, links),
        { text: `, which ${addsWords(entry, query)}` },
      ]),
    ),
    { text: '.' },
  ];
}

/** `A (Ruritania, 4 May 2021)`, its title a link. */
export function namedParts({ contribution, donor }: Entry, links: Links): readonly Part[] {
  const { id, title, date } = contribution;
  return [
    { text: title, href: links.contribution(id) },
    { text: ` (${donor.name}, ${shortDate(date)})` },
  ];
}

function shareWords({ low, high }: Total, { currency }: Query): string {
  const name = currencyName(currency);
  const counts = 'of it counts elsewhere';
  if (low === high) return `${atMostWords({ low, high }, name)} ${counts}`;
  return isZero(low)
    ? `nothing ${counts} at the low end, and at most ${fullNumber(high)} ${name} at the high end`
    : `at most ${fullNumber(low)} ${name} ${counts} at the low end, and at most ${fullNumber(high)} at the high end`;
}

/** `adds 20.00 US dollars`, `adds nothing to the low end and 3.00 US dollars to the high end`. */
function addsWords({ counted }: Entry, { currency }: Query): string {
  const name = currencyName(currency);
  const { low, high } = counted ?? { low: '0.00', high: '0.00' };
  if (low === high) return `adds ${fullNumber(high)} ${name}`;
  return isZero(low)
    ? `adds nothing to the low end and ${fullNumber(high)} ${name} to the high end`
    : `adds ${fullNumber(low)} ${name} to the low end and ${fullNumber(high)} to the high end`;
}

function sameEnds(a: Total, b: Total): boolean {
  return a.low === b.low && a.high === b.high;
}

/** One after the other: `A, B, and C`. */
function listedParts(items: readonly (readonly Part[])[]): readonly Part[] {
  return items.flatMap((parts, index) => [
    ...(index === 0 ? [] : [{ text: index === items.length - 1 ? ', and ' : ', ' }]),
    ...parts,
  ]);
}
