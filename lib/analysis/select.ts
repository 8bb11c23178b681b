import { precisionOf, yearOf } from '@/lib/dates';
import { FILTERS, type Query } from '@/lib/filters/query';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Basis } from '@/lib/rates/convert';
import { type Entry, entriesOf } from './count';
import { isWithin, windowOf } from './period';
import { stepsFrom, tiesOf } from './related-ties';
import { amountRestsOn, restingOn, restsSo } from './resting';
import { matcher } from './search';

/** The name of "no channel" in filters and figures. */
export const NO_CHANNEL = 'none-stated';
const MEMBERS = '.members';

/** The first channel that a source names, or `none-stated`. */
export function firstChannel(entry: Entry): string {
  return entry.contribution.channels[0] ?? NO_CHANNEL;
}

/** The entries of a query's period and filters, in id order: each counted or left out. */
export function selectEntries(ledger: Ledger, query: Query): readonly Entry[] {
  const window = windowOf(ledger.subject, query);
  const matches = filterOf(ledger, query);
  return entriesOf(ledger, query.currency).filter(
    (entry) => isWithin(window, entry.contribution.date) && matches(entry),
  );
}

/** True where a query selects just these entries and no others, in whatever order they come. */
export function selectsJust(ledger: Ledger, query: Query, entries: readonly Entry[]): boolean {
  const selected = new Set(selectEntries(ledger, query).map(idOf));
  return selected.size === entries.length && entries.every((entry) => selected.has(idOf(entry)));
}

function idOf({ contribution }: Entry): string {
  return contribution.id;
}

/** True where all of some entries lie in a query's period. */
export function areInPeriod(entries: readonly Entry[], ledger: Ledger, query: Query): boolean {
  const window = windowOf(ledger.subject, query);
  return entries.every(({ contribution }) => isWithin(window, contribution.date));
}

/** The entries that match the filters but lie outside the period. */
export function entriesOutside(ledger: Ledger, query: Query): readonly Entry[] {
  const window = windowOf(ledger.subject, query);
  const matches = filterOf(ledger, query);
  return entriesOf(ledger, query.currency).filter(
    (entry) => !isWithin(window, entry.contribution.date) && matches(entry),
  );
}

/** True for an entry that passes every filter of the query; its period is not asked. */
export function filterOf(ledger: Ledger, query: Query): (entry: Entry) => boolean {
  const tests = FILTERS.flatMap((name) => testOf(name, ledger, query) ?? []);
  return (entry) => tests.every((test) => test(entry));
}

/** The ids that a chosen party stands for: itself, or with `.members` everyone inside it too. */
export function partyGroup(ledger: Ledger, choice: string): ReadonlySet<string> {
  if (!choice.endsWith(MEMBERS)) return new Set([choice]);
  const group = new Set([choice.slice(0, -MEMBERS.length)]);
  let before = 0;
  while (before < group.size) {
    before = group.size;
    for (const party of ledger.parties) {
      if (party.memberOf.some((id) => group.has(id))) group.add(party.id);
    }
  }
  return group;
}

type Test = (entry: Entry) => boolean;

function testOf(name: (typeof FILTERS)[number], ledger: Ledger, query: Query): Test | null {
  if (name === 'donor') return donorTest(ledger, query.donor);
  if (name === 'counted') {
    if (query.counted === 'all') return null;
    return (entry) => (entry.counted !== null) === (query.counted === 'counted');
  }
  if (name === 'rests') {
    const { rests } = query;
    return rests && ((entry) => restsSo(entry.contribution, ledger, rests));
  }
  const value = query[name];
  if (value === null) return null;
  switch (name) {
    case 'domestic':
      return (entry) => String(entry.domestic) === value;
    case 'conversionBasis':
      return (entry) => basisOf(entry) === value;
    case 'donorKind':
      return (entry) => entry.donor.kind === value;
    case 'channel':
      return (entry) => firstChannel(entry) === value;
    case 'via': {
      const group = partyGroup(ledger, value);
      return (entry) => entry.contribution.channels.some((id) => group.has(id));
    }
    case 'kind':
      return (entry) => entry.contribution.kind === value;
    case 'stage':
      return (entry) => entry.contribution.stage === value;
    case 'year':
      return (entry) => yearOf(entry.contribution.date) === value;
    case 'rule':
      return (entry) => entry.contribution.counting.rule === value;
    case 'reason':
      return (entry) => reasonOf(entry) === value;
    case 'amount':
      return (entry) => (entry.contribution.amount !== null) === (value === 'held');
    case 'dated':
      return (entry) => (precisionOf(entry.contribution.date) === 'day') === (value === 'day');
    case 'voice':
      return (entry) => restingOn(entry.contribution, ledger).voices.has(value);
    case 'amountFrom':
      return (entry) => amountRestsOn(entry.contribution, ledger, value);
    case 'source':
      return (entry) => entry.contribution.reports.some((report) => report.source === value);
    case 'relatedTo': {
      const group = stepsFrom(value, tiesOf(ledger));
      return (entry) => group.has(entry.contribution.id);
    }
    case 'q': {
      const matches = matcher(ledger, value);
      return (entry) => matches(entry.contribution.id);
    }
  }
}

/** How what counts was converted; `none` where it should count and could not be. */
export function basisOf({ counted, leftOut }: Entry): Basis | null {
  return counted?.basis ?? (leftOut === 'not-converted' ? 'none' : null);
}

/** Why an entry counts at its high end only, or not at all; null where it counts in full. */
export function reasonOf(entry: Entry): string | null {
  return entry.leftOut ?? entry.contribution.counting.reason;
}

function donorTest(ledger: Ledger, choices: readonly string[]): Test | null {
  if (choices.length === 0) return null;
  const ids = new Set(choices.flatMap((choice) => [...partyGroup(ledger, choice)]));
  return (entry) => ids.has(entry.donor.id);
}
