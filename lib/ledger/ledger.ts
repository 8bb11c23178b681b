import type { Rates } from '@/lib/rates/rates';
import type {
  Contribution,
  Observation,
  Party,
  Source,
  Spending,
  Statement,
  Subject,
} from './schema';

/** The records as files hold them, each list in the order of its file (contributions by id). */
export interface LedgerRecords {
  readonly subject: Subject;
  readonly parties: readonly Party[];
  readonly sources: readonly Source[];
  readonly contributions: readonly Contribution[];
  readonly statements: readonly Statement[];
  readonly spending: readonly Spending[];
  readonly observations: readonly Observation[];
}

/** What names a state of the ledger: version, and hashes as hexadecimal text. */
export interface LedgerIdentity {
  readonly version: string;
  /** SHA-256 of the RFC 8785 canonical JSON of all records. */
  readonly hash: string;
  readonly rates: { readonly last: string; readonly hash: string };
}

/** A ledger that has passed every rule, frozen, with its rates and look-ups by id. */
export interface Ledger extends LedgerRecords {
  readonly rates: Rates;
  /** The files of rates, byte for byte; `perUsd` is null where the ledger has none. */
  readonly rateFiles: { readonly ecb: Uint8Array; readonly perUsd: Uint8Array | null };
  readonly identity: LedgerIdentity;
  readonly byId: {
    readonly party: ReadonlyMap<string, Party>;
    readonly source: ReadonlyMap<string, Source>;
    readonly contribution: ReadonlyMap<string, Contribution>;
    readonly statement: ReadonlyMap<string, Statement>;
    readonly spending: ReadonlyMap<string, Spending>;
  };
}

/** One thing that is wrong with a ledger, told so that a person can mend it. */
export interface Problem {
  /** Path of the file inside the ledger's folder, `contributions/fra-2021.json`. */
  readonly file: string;
  /** Place in the file: `reports[2].amounts[0].value`, `line 14, column rate`, or empty. */
  readonly path: string;
  /** Line of that place, from 1, where it is known. */
  readonly line?: number;
  /** Name of the rule that found it. */
  readonly rule: string;
  readonly found: string;
  readonly expected: string;
  /** How to mend it, a sentence. */
  readonly mend: string;
}
