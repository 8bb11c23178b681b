import type { Ledger } from '@/lib/ledger/ledger';
import type { Source } from '@/lib/ledger/schema';
import { type MadeContribution, madeLedger } from '@/tests/support/made-ledger';

function source(id: string, publisher: string, carries: string | null = null): Source {
  return {
    id,
    publisher,
    title: null,
    url: null,
    published: null,
    language: 'en',
    kind: 'press',
    read: 'opening',
    archived: null,
    carries,
    note: null,
  };
}

/** Four documents of three voices: one carries the text of another's publisher. */
export const SOURCES: readonly Source[] = [
  source('herald', 'Herald'),
  source('reprint', 'Mirror', 'Herald'),
  source('courier', 'Courier'),
  source('gazette', 'Gazette'),
];

/** A ledger whose contributions are each reported by some of these documents. */
export function sourcedLedger(
  contributions: readonly (MadeContribution & { readonly sources: readonly string[] })[],
): Ledger {
  const named = contributions.map((one, index) => ({ ...one, id: `gift-${index}` }));
  const ledger = madeLedger({ contributions: named });
  const sourcesOf = new Map(named.map(({ id, sources }) => [id, sources]));
  const all = ledger.contributions.map((one) => ({
    ...one,
    reports: (sourcesOf.get(one.id) ?? []).map((id) => ({
      source: id,
      stage: null,
      amounts: [],
      locator: null,
      note: null,
    })),
  }));
  return {
    ...ledger,
    sources: [...SOURCES],
    contributions: all,
    byId: {
      ...ledger.byId,
      source: new Map(SOURCES.map((one) => [one.id, one])),
      contribution: new Map(all.map((one) => [one.id, one])),
    },
  };
}
