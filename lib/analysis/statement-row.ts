import type { Ledger } from '@/lib/ledger/ledger';
import type { Source, Statement } from '@/lib/ledger/schema';
import { compareDecimals } from '@/lib/money';
import { timesOf } from './claim-multiple';
import { requirementOf, statementWindow } from './claim-requirement';
import type { Stretch } from './claim-rows';
import type { Total } from './totals';

/** The featured statement as a page shows it: its own words, and where they were read. */
export interface StatementRow {
  readonly statement: Statement;
  /** The first document that it was read in, and how many there are. */
  readonly source: Source | null;
  readonly documents: number;
  /** Every statement of a national share, the featured one among them, and of how many bases. */
  readonly similar: { readonly statements: number; readonly bases: number };
  readonly requires: Required | null;
}

/** What a stated share would need of the state, over one stretch of time for both sides. */
export interface Required {
  /** The statement's period; where it names none, from the counted period to its last day. */
  readonly window: Stretch;
  readonly namesPeriod: boolean;
  /** How many times the foreign support, decimal text: `9` for a share of 90 per cent. */
  readonly times: string;
  /** Foreign support in that time. */
  readonly foreign: Total;
  /** The same times `times`, two decimals. */
  readonly national: Total;
}

/** The statement that a ledger features; null where its id leads nowhere. */
export function featuredStatement(ledger: Ledger, currency: string): StatementRow | null {
  const statement = ledger.byId.statement.get(ledger.subject.featuredClaim);
  if (!statement) return null;
  const [first] = statement.sources;
  const shares = ledger.statements.filter((one) => one.quantity === 'national-share');
  return {
    statement,
    source: (first && ledger.byId.source.get(first.source)) ?? null,
    documents: new Set(statement.sources.map((cited) => cited.source)).size,
    similar: {
      statements: shares.length,
      bases: new Set(shares.map((one) => one.base)).size,
    },
    requires: requiredBy(statement, ledger, currency),
  };
}

/**
 * What the page that tests the statement works out too. Null where no sum follows: at 0 and 100 per
 * cent, where nothing foreign is counted in that time, or where the statement is older than the
 * period.
 */
function requiredBy(statement: Statement, ledger: Ledger, currency: string): Required | null {
  const share = statement.value;
  const window = statementWindow(statement, ledger);
  const times = timesOf(share);
  if (compareDecimals(share, '0') <= 0 || times === null || window === null) return null;
  const { foreign, national } = requirementOf(share, window, ledger, currency);
  return national && { window, namesPeriod: statement.period !== null, times, foreign, national };
}
