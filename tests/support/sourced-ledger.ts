import type { Ledger } from '@/lib/ledger/ledger';
import type { Source } from '@/lib/ledger/schema';
import { type MadeContribution, madeLedger } from '@/tests/support/made-ledger';
import { printed, report } from '@/tests/support/made-reports';

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

/** A contribution with the documents that print a figure for it and those that print none. */
export interface Sourced extends MadeContribution {
  readonly sources: readonly string[];
  readonly confirmedBy?: readonly string[];
}

/** A ledger whose contributions are each reported by some of these documents. */
export function sourcedLedger(contributions: readonly Sourced[]): Ledger {
  const named = contributions.map((one, index) => ({ ...one, id: `gift-${index}` }));
  const ledger = madeLedger({ contributions: named });
  const madeOf = new Map(named.map((one) => [one.id, one]));
  const all = ledger.contributions.map((one) => {
    const { sources = [], confirmedBy = [], high = '100' } = madeOf.get(one.id) ?? {};
    const figure = printed(`USD ${high}`, high);
    return {
      ...one,
      reports: [
        ...sources.map((source) => report([figure], { source })),
        ...confirmedBy.map((source) => report([], { source })),
      ],
    };
  });
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
