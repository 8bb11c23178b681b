import { precisionOf, yearOf } from '@/lib/dates';
import { type Query, RESTS } from '@/lib/filters/query';
import { amountHeldWord, datedWord, domesticWord, restsWord } from '@/lib/format/record-words';
import { basisWord, donorKindWord, kindWord, reasonWord, stageWord } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import { KINDS, PARTY_KINDS, STAGES } from '@/lib/ledger/schema';
import { BASES } from '@/lib/rates/convert';
import type { Entry } from './count';
import type { Facet } from './ledger-rows';
import { type FacetValue, facetOf, inOrderOf, type Self, valueCounts } from './list-parts';
import { restsSo } from './resting';
import { basisOf, reasonOf, selectEntries } from './select';

type OneValue =
  | 'kind'
  | 'donorKind'
  | 'domestic'
  | 'stage'
  | 'year'
  | 'reason'
  | 'amount'
  | 'dated'
  | 'conversionBasis';

interface OneValueFacet {
  readonly name: OneValue;
  readonly label: string;
  readonly valueOf: (entry: Entry) => string | null;
  readonly word: (value: string) => string;
  /** The order of its choices. */
  readonly order: (a: FacetValue, b: FacetValue) => number;
}

const mostFirst = (a: FacetValue, b: FacetValue): number =>
  b.count - a.count || (a.value < b.value ? -1 : 1);

const ONE_VALUE: readonly OneValueFacet[] = [
  {
    name: 'kind',
    label: 'Kind of help',
    valueOf: ({ contribution }) => contribution.kind,
    word: kindWord,
    order: inOrderOf(KINDS),
  },
  {
    name: 'donorKind',
    label: 'Kind of donor',
    valueOf: ({ donor }) => donor.kind,
    word: donorKindWord,
    order: inOrderOf(PARTY_KINDS),
  },
  {
    name: 'domestic',
    label: 'Donors',
    valueOf: ({ domestic }) => String(domestic),
    word: domesticWord,
    order: inOrderOf(['false', 'true']),
  },
  {
    name: 'stage',
    label: 'Stage',
    valueOf: ({ contribution }) => contribution.stage,
    word: stageWord,
    order: inOrderOf(STAGES),
  },
  {
    name: 'year',
    label: 'Year',
    valueOf: ({ contribution }) => yearOf(contribution.date),
    word: (year) => year,
    order: (a, b) => (a.value < b.value ? 1 : -1),
  },
];
const REASON: OneValueFacet = {
  name: 'reason',
  label: 'Reason',
  valueOf: reasonOf,
  word: reasonWord,
  order: mostFirst,
};

/** How well a row is known, beside what it rests on. */
const QUALITY: readonly OneValueFacet[] = [
  {
    name: 'amount',
    label: 'Amount',
    valueOf: ({ contribution }) => (contribution.amount === null ? 'none' : 'held'),
    word: amountHeldWord,
    order: inOrderOf(['held', 'none']),
  },
  {
    name: 'dated',
    label: 'Date',
    valueOf: ({ contribution }) => (precisionOf(contribution.date) === 'day' ? 'day' : 'span'),
    word: datedWord,
    order: inOrderOf(['day', 'span']),
  },
  {
    name: 'conversionBasis',
    label: 'Conversion',
    valueOf: basisOf,
    word: basisWord,
    order: inOrderOf(BASES),
  },
];

/** The short facets, each counted under the period and all other filters. */
export function facetsOf(ledger: Ledger, query: Query, self: Self): readonly Facet[] {
  return [
    ...ONE_VALUE.map((facet) => oneValue(facet, ledger, query, self)),
    countedFacet(ledger, query, self),
    oneValue(REASON, ledger, query, self),
  ].filter(({ choices }) => choices.length > 0);
}

/** Those of the quality of a record, counted in the same way. */
export function qualityFacetsOf(ledger: Ledger, query: Query, self: Self): readonly Facet[] {
  return [
    restsFacet(ledger, query, self),
    ...QUALITY.map((facet) => oneValue(facet, ledger, query, self)),
  ].filter(({ choices }) => choices.length > 0);
}

/** How many entries have each value under the other filters; the chosen one even where it has none. */
export function valuesUnder(
  ledger: Ledger,
  query: Query,
  without: Partial<Query>,
  valueOf: (entry: Entry) => string | null,
  chosen: readonly string[],
): readonly FacetValue[] {
  return valueCounts(selectEntries(ledger, { ...query, ...without }), valueOf, chosen);
}

function oneValue(facet: OneValueFacet, ledger: Ledger, query: Query, self: Self): Facet {
  const { name, label, valueOf, word, order } = facet;
  const chosen = query[name];
  // Some entries may have no value: without a choice they are shown too.
  const entries = selectEntries(ledger, { ...query, [name]: null });
  const values = valueCounts(entries, valueOf, chosen === null ? [] : [chosen]);
  const hrefOf = (value: string | null) => self({ [name]: value });
  return facetOf(label, values.toSorted(order), chosen, word, hrefOf, entries.length);
}

/** Counted or not, and by which rule: two parameters, one question. */
function countedFacet(ledger: Ledger, query: Query, self: Self): Facet {
  const open = { counted: 'all', rule: null } as const satisfies Partial<Query>;
  const entries = selectEntries(ledger, { ...query, ...open });
  const choice = (label: string, change: Partial<Query>, test: (entry: Entry) => boolean) => ({
    label,
    count: entries.filter(test).length,
    href: self({ ...open, ...change }),
    current: query.counted === (change.counted ?? 'all') && query.rule === (change.rule ?? null),
  });
  const byRule = (rule: string) => (entry: Entry) =>
    entry.counted !== null && entry.contribution.counting.rule === rule;
  const any = choice('any', {}, () => true);
  const choices = [
    choice('counted', { counted: 'counted' }, (entry) => entry.counted !== null),
    choice('in full', { counted: 'counted', rule: 'full' }, byRule('full')),
    choice('at the high end only', { counted: 'counted', rule: 'up-to' }, byRule('up-to')),
    choice('left out', { counted: 'left-out' }, (entry) => entry.counted === null),
  ].filter(({ count, current }) => count > 0 || current);
  return { label: 'Counted', choices: any.current ? choices : [any, ...choices] };
}

/** What the amount rests on. Its values overlap, so each is counted by itself. */
function restsFacet(ledger: Ledger, query: Query, self: Self): Facet {
  const entries = selectEntries(ledger, { ...query, rests: null });
  const values = RESTS.map((value) => ({
    value,
    count: entries.filter(({ contribution }) => restsSo(contribution, ledger, value)).length,
  })).filter(({ value, count }) => count > 0 || value === query.rests);
  const hrefOf = (value: string | null) =>
    self({ rests: RESTS.find((rests) => rests === value) ?? null });
  const facet = facetOf('Rests on', values, query.rests, restsWord, hrefOf, entries.length);
  return values.some(({ value }) => value === 'one-document')
    ? { ...facet, hint: 'What rests on one document rests on one voice too.' }
    : facet;
}
