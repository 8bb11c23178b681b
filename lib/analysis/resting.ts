import type { Rests } from '@/lib/filters/query';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Contribution, Source } from '@/lib/ledger/schema';
import { voicesOf } from './source-row';

/** What a contribution rests on: who reports it, and who prints its amount. */
export interface RestsOn {
  /** Every document that reports it, in the order of its reports. */
  readonly documents: readonly Source[];
  /** Those of them that print a figure; the others confirm it without one. */
  readonly printing: readonly Source[];
  /**
   * Those on which its amount rests: the ones that print a figure. Where no amount is held, or no
   * document prints one, all of them: then it is the contribution itself that rests on them.
   */
  readonly amountFrom: readonly Source[];
  /**
   * The voices behind `amountFrom`. Two documents are independent where these differ: `carries`,
   * else the publisher.
   */
  readonly voices: ReadonlySet<string>;
}

/** The documents of a contribution, in the order of its reports. */
export function restingOn({ amount, reports }: Contribution, ledger: Ledger): RestsOn {
  const read = reports.flatMap(({ source, amounts }) => {
    const document = ledger.byId.source.get(source);
    return document ? [{ document, prints: amounts.length > 0 }] : [];
  });
  const documents = read.map(({ document }) => document);
  const printing = read.flatMap(({ document, prints }) => (prints ? [document] : []));
  const amountFrom = amount === null || printing.length === 0 ? documents : printing;
  return {
    documents,
    printing,
    amountFrom,
    voices: voicesOf(amountFrom),
  };
}

/** True for one document; for one voice, which one document is too; for several voices. */
export function restsSo(contribution: Contribution, ledger: Ledger, how: Rests): boolean {
  const { amountFrom, voices } = restingOn(contribution, ledger);
  switch (how) {
    case 'one-document':
      return amountFrom.length === 1;
    case 'one-voice':
      return voices.size === 1;
    case 'several-voices':
      return voices.size > 1;
  }
}

/** True where an amount is held and rests on that document, among others or alone. */
export function amountRestsOn(contribution: Contribution, ledger: Ledger, source: string): boolean {
  return (
    contribution.amount !== null &&
    restingOn(contribution, ledger).amountFrom.some(({ id }) => id === source)
  );
}
