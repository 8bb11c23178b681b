import type { Query } from '@/lib/filters/query';
import { counted, fullNumber } from '@/lib/format/numbers';
import type { UsedFilter } from './chips';
import type { Chip, Facet, FacetChoice, FormSelect, Rescue, SortLink } from './ledger-rows';
import { groupBy } from './totals';

/** What every list of records shares: facets, chips, sort links, what to remove where it is empty. */

/** Writes the page's own address with some options changed. */
export type Self = (change: Partial<Query>) => string;

/** A value of a facet and how many rows have it. */
export interface FacetValue {
  readonly value: string;
  readonly count: number;
}

/** How many rows have each value; the chosen ones even where no row has them. */
export function valueCounts<Row>(
  rows: readonly Row[],
  valueOf: (row: Row) => string | null,
  chosen: readonly string[],
): readonly FacetValue[] {
  const groups = groupBy(rows, valueOf);
  const values = [...groups].flatMap(([value, { length: count }]) =>
    value === null ? [] : [{ value, count }],
  );
  return [
    ...values,
    ...chosen.filter((value) => !groups.has(value)).map((value) => ({ value, count: 0 })),
  ];
}

/** The order of a schema's own list of terms. */
export const inOrderOf =
  (terms: readonly string[]) =>
  (a: FacetValue, b: FacetValue): number =>
    terms.indexOf(a.value) - terms.indexOf(b.value);

/**
 * A facet of one value, as links; `any` stands first once a value is chosen, with `all` of the rows:
 * told where one row may have several of the values.
 */
export function facetOf(
  label: string,
  values: readonly FacetValue[],
  chosen: string | null,
  word: (value: string) => string,
  hrefOf: (value: string | null) => string,
  all = values.reduce((sum, { count }) => sum + count, 0),
): Facet {
  const choices = values.map(
    ({ value, count }): FacetChoice => ({
      label: word(value),
      count,
      href: hrefOf(value),
      current: value === chosen,
    }),
  );
  if (chosen === null) return { label, choices };
  return {
    label,
    choices: [{ label: 'any', count: all, href: hrefOf(null), current: false }, ...choices],
  };
}

/** The filters of some names that are in use, each with the change that removes it. */
export function usedOf<Name extends keyof Query>(
  names: readonly Name[],
  query: Readonly<Record<Name, string | null>>,
  labels: Readonly<Record<Name, string>>,
  words: Readonly<Record<Name, (value: string) => string>>,
): readonly UsedFilter[] {
  return names.flatMap((name) => {
    const value = query[name];
    return value === null
      ? []
      : [{ label: labels[name], value: words[name](value), without: { [name]: null } }];
  });
}

/** A long facet as a field of the form: every value with its count, by their words. */
export function selectOf(
  name: string,
  label: string,
  values: readonly FacetValue[],
  chosen: string | null,
  word: (value: string) => string,
): FormSelect {
  // What is chosen may match nothing under the other filters, and is no choice then.
  const some = values.filter(({ count }) => count > 0).length;
  return {
    name,
    label,
    value: chosen ?? '',
    options: [
      { value: '', label: some === 0 ? 'any' : `any of ${some}` },
      ...values
        .toSorted((a, b) => word(a.value).localeCompare(word(b.value), 'en'))
        .map(({ value, count }) => ({ value, label: `${word(value)} (${count})` })),
    ],
  };
}

/** Each filter in use with the address that removes it. */
export function chipsOf(used: readonly UsedFilter[], self: Self): readonly Chip[] {
  return used.map(({ label, value, without, meaning }) => ({
    label,
    value,
    href: self(without),
    ...(meaning !== undefined && { meaning }),
  }));
}

/** What each filter hides by itself, the most first; those that would show nothing are no help. */
export function rescuesOf(
  used: readonly UsedFilter[],
  self: Self,
  countWith: (change: Partial<Query>) => number,
): readonly Rescue[] {
  return used
    .map(({ label, value, without }) => ({
      label: `${label}: ${value}`,
      href: self(without),
      count: countWith(without),
    }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
}

/** `61 of 101 contributions`, or all of them. */
export function listHeading(shown: number, all: number, noun: string): string {
  const of = counted(all, noun);
  return shown === all ? of : `${fullNumber(String(shown), 0)} of ${of}`;
}

/**
 * Where a click on each column leads. `usual` is the table's own order, which addresses leave out;
 * a first click on one of `downward` shows the largest or newest on top.
 */
export function sortLinks(
  sorts: readonly string[],
  sort: string | null,
  { usual, downward }: { readonly usual: string; readonly downward: readonly string[] },
  self: Self,
): readonly SortLink[] {
  const now = sort ?? usual;
  return sorts.map((name) => {
    const direction = now === name ? 'ascending' : now === `-${name}` ? 'descending' : null;
    const down = direction === null ? downward.includes(name) : direction === 'ascending';
    const next = down ? `-${name}` : name;
    return { name, href: self({ sort: next === usual ? null : next }), direction };
  });
}
