import type { SumMark } from '@/lib/format/sums';
import type { LedgerTable } from './ledger-rows';
import type { SpendingLine, StatementLine } from './source-rows';
import type { Fact, Part } from './text-rows';

/** The page of a party: who it is, what passes through it, what it gives, says and pays. Types only. */
export interface PartyPage {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly facts: readonly Fact[];
  readonly note: string | null;
  /** Null where no contribution names it as a channel. */
  readonly through: PassingThrough | null;
  /** Null where it gives nothing. */
  readonly gives: { readonly sentence: readonly Part[]; readonly link: Part } | null;
  readonly says: readonly StatementLine[];
  /** What others say of it. */
  readonly saidOf: readonly StatementLine[];
  readonly pays: readonly SpendingLine[];
  /** Of the documents of each of these, how many were read only in part; null where none was. */
  readonly read: Readonly<Record<'says' | 'saidOf' | 'pays', string | null>>;
}

/** What passes through a party in the page's period and currency. */
export interface PassingThrough {
  /** A sentence without full stop. */
  readonly headline: string;
  /** `$0.47 – 0.59 million`, and where anything counts the rows behind it. */
  readonly short: string;
  readonly rowsOfTotal: { readonly href: string; readonly sum: SumMark } | null;
  /** Both ends to the cent, and how many count; numbers open their rows. */
  readonly full: readonly Part[];
  readonly rows: LedgerTable;
  readonly list: Part;
  /** How much passes through it at other times, a sentence; empty where nothing does. */
  readonly outside: readonly Part[];
}
