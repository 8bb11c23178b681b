import { firstDay } from '@/lib/dates';
import { RULES, STAGES } from '@/lib/ledger/schema';
import { centsOf } from '@/lib/money';
import type { Entry } from './count';
import { folded } from './search';

/** What a column sorts by; null where the row has nothing in it. */
type Key = string | number | bigint | null;

const KEYS: Readonly<Record<string, (entry: Entry) => Key>> = {
  date: ({ contribution }) => firstDay(contribution.date),
  donor_name: ({ donor }) => folded(donor.name),
  title: ({ contribution }) => folded(contribution.title),
  stage: ({ contribution }) => STAGES.indexOf(contribution.stage),
  counting_rule: ({ contribution, counted }) =>
    RULES.indexOf(counted ? contribution.counting.rule : 'none'),
  reports: ({ contribution }) => contribution.reports.length,
  counted_low: ({ counted }) => counted && centsOf(counted.low),
  counted_high: ({ counted }) => counted && centsOf(counted.high),
};

/**
 * Entries in the order of a column of `contributions.csv`, turned round by `-`. Rows that have
 * nothing in the column stand last either way; ties, and a table without `sort`, are in the
 * table's own order: newest first, then by id.
 */
export function sortEntries(entries: readonly Entry[], sort: string | null): readonly Entry[] {
  const own = entries.toSorted(ownOrder);
  const keyOf = sort === null ? undefined : KEYS[sort.replace(/^-/, '')];
  if (!keyOf) return own;
  const turn = sort?.startsWith('-') ? -1 : 1;
  return own
    .map((entry) => ({ entry, key: keyOf(entry) }))
    .sort((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
      return a.key < b.key ? -turn : a.key > b.key ? turn : 0;
    })
    .map(({ entry }) => entry);
}

function ownOrder({ contribution: a }: Entry, { contribution: b }: Entry): number {
  const [one, other] = [firstDay(a.date), firstDay(b.date)];
  if (one !== other) return one < other ? 1 : -1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
