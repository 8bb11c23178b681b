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

/** A record that its schema accepts, and where it stands. */
export interface Found<T> {
  readonly record: T;
  readonly file: string;
  /** Place of the record in its file: `[3]`, `line 14`, or empty where it is the file. */
  readonly path: string;
}

export type IdKind = 'party' | 'source' | 'contribution' | 'statement' | 'spending';

/**
 * What could be read of a ledger before it is known to be right: the input of every rule. Records
 * that their schema refuses are not in the lists, yet their ids are known, so that one wrong record
 * does not break every reference to it.
 */
export interface Draft {
  readonly subject: Found<Subject> | null;
  readonly parties: readonly Found<Party>[];
  readonly sources: readonly Found<Source>[];
  readonly contributions: readonly Found<Contribution>[];
  readonly statements: readonly Found<Statement>[];
  readonly spending: readonly Found<Spending>[];
  readonly observations: readonly Found<Observation>[];
  readonly rates: Rates | null;
  /** Ids that stand in the files; null where a file could not be read, and nothing can be told. */
  readonly ids: Readonly<Record<IdKind, ReadonlySet<string> | null>>;
  /** False where a record is missing from the lists: what nobody cites may yet be cited there. */
  readonly whole: boolean;
  readonly byId: {
    readonly party: ReadonlyMap<string, Party>;
    readonly source: ReadonlyMap<string, Source>;
    readonly contribution: ReadonlyMap<string, Found<Contribution>>;
    readonly statement: ReadonlyMap<string, Found<Statement>>;
    readonly spending: ReadonlyMap<string, Found<Spending>>;
  };
}
