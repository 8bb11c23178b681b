import { yearOf } from '@/lib/dates';
import type { Query } from '@/lib/filters/query';
import { donorKindWord, kindWord, reasonWord, stageWord } from '@/lib/format/words';
import type { Ledger } from '@/lib/ledger/ledger';
import { KINDS, PARTY_KINDS, STAGES } from '@/lib/ledger/schema';
import type { Entry } from './count';
import type { Facet } from './ledger-rows';
import { type FacetValue, facetOf, inOrderOf, type Self, valueCounts } from './list-parts';
import { reasonOf, selectEntries } from './select';

type OneValue = 'kind' | 'donorKind' | 'stage' | 'year' | 'reason';

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

/** The short facets, each counted under the period and all other filters. */
export function facetsOf(ledger: Ledger, query: Query, self: Self): readonly Facet[] {
  return [
    ...ONE_VALUE.map((facet) => oneValue(facet, ledger, query, self)),
    countedFacet(ledger, query, self),
    oneValue(REASON, ledger, query, self),
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
  const values = valuesUnder(
    ledger,
    query,
    { [name]: null },
    valueOf,
    chosen === null ? [] : [chosen],
  );
  return facetOf(label, values.toSorted(order), chosen, word, (value) => self({ [name]: value }));
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
