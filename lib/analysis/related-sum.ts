import { firstDay, yearOf } from '@/lib/dates';
import type { Query } from '@/lib/filters/query';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Contribution } from '@/lib/ledger/schema';
import type { Entry } from './count';
import { firstChannel, selectEntries } from './select';

type Filters = Partial<Query>;

/** Words of an id worth a search: neither short nor a year. */
const WORD = /^\D.{3,}$/;

/** Dropped first: what says least of why they belong together. */
const DROPPED_FIRST = [
  'rule',
  'kind',
  'stage',
  'donorKind',
  'channel',
  'year',
  'via',
  'source',
  'q',
  'donor',
  'counted',
] as const;

/**
 * Filters of the ledger's page that show exactly these counted contributions in the query's period,
 * or in a narrower one that they name, as few as will do; null where what they have in common is
 * true of others too.
 */
export function filtersFor(
  entries: readonly Entry[],
  ledger: Ledger,
  query: Query,
): Filters | null {
  const [first] = entries;
  if (!first) return null;
  const wanted = new Set(entries.map(({ contribution }) => contribution.id));
  const isExact = (filters: Filters) => {
    const shown = selectEntries(ledger, { ...query, ...filters });
    return shown.length === wanted.size && shown.every((one) => wanted.has(one.contribution.id));
  };
  const all = inCommon(entries, first);
  const found = narrowed(entries, first).find((narrower) => isExact({ ...all, ...narrower }));
  return found ? fewest({ ...all, ...found }, isExact) : null;
}

function inCommon(entries: readonly Entry[], first: Entry): Filters {
  const same = (valueOf: (entry: Entry) => string) =>
    entries.every((entry) => valueOf(entry) === valueOf(first)) ? valueOf(first) : null;
  return {
    counted: 'counted',
    donor: [...new Set(entries.map(({ donor }) => donor.id))].sort(),
    donorKind: same(({ donor }) => donor.kind),
    channel: same(firstChannel),
    kind: same(({ contribution }) => contribution.kind),
    stage: same(({ contribution }) => contribution.stage),
    year: same(({ contribution }) => yearOf(contribution.date)),
    rule: same(({ contribution }) => contribution.counting.rule),
  };
}

/** Nothing more; else a channel, a document or a word that they share, or the time they lie in. */
function narrowed(entries: readonly Entry[], first: Entry): readonly Filters[] {
  const common = (valuesOf: (contribution: Contribution) => readonly string[]) =>
    valuesOf(first.contribution).filter((value) =>
      entries.every(({ contribution }) => valuesOf(contribution).includes(value)),
    );
  const words = common(({ id }) => id.split('-').filter((word) => WORD.test(word)));
  const sources = common(({ reports }) => reports.map(({ source }) => source));
  const days = entries.map(({ contribution }) => firstDay(contribution.date)).sort();
  return [
    {},
    ...common(({ channels }) => channels).map((via) => ({ via })),
    ...words.map((q) => ({ q })),
    ...sources.map((source) => ({ source })),
    { period: 'window', from: days[0] ?? null, to: days.at(-1) ?? null },
  ];
}

/** Drops one filter after the other as long as the rest shows the same. */
function fewest(filters: Filters, isExact: (filters: Filters) => boolean): Filters {
  let kept = filters;
  for (const name of DROPPED_FIRST) {
    // That nobody else gave anything in those years is chance: it is these donors that are meant.
    if (name === 'donor' && kept.period === 'window') continue;
    const { [name]: _, ...fewer } = kept;
    if (isExact(fewer)) kept = fewer;
  }
  return kept;
}
