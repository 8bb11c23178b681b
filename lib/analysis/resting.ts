import type { Rests } from '@/lib/filters/query';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Contribution, Source } from '@/lib/ledger/schema';
import { voicesOf } from './source-row';

/** What a contribution rests on: every document that reports it, and the voices behind them. */
export interface RestsOn {
  readonly documents: readonly Source[];
  readonly publishers: ReadonlySet<string>;
  /** Two documents are independent where these differ: `carries`, else the publisher. */
  readonly voices: ReadonlySet<string>;
}

/** The documents of a contribution, in the order of its reports. */
export function restingOn({ reports }: Contribution, ledger: Ledger): RestsOn {
  const documents = reports.flatMap(({ source }) => ledger.byId.source.get(source) ?? []);
  return {
    documents,
    publishers: new Set(documents.map(({ publisher }) => publisher)),
    voices: voicesOf(documents),
  };
}

/** True for one document; for one voice, which one document is too; for several voices. */
export function restsSo(contribution: Contribution, ledger: Ledger, how: Rests): boolean {
  const { documents, voices } = restingOn(contribution, ledger);
  switch (how) {
    case 'one-document':
      return documents.length === 1;
    case 'one-voice':
      return voices.size === 1;
    case 'several-voices':
      return voices.size > 1;
  }
}
