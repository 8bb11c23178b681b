import { firstDay, lastDay } from '@/lib/dates';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Source, Statement } from '@/lib/ledger/schema';
import { compareDecimals, exact, toCents } from '@/lib/money';
import { entriesOf } from './count';
import { isWithin, windowOf } from './period';
import { type Total, totalOf } from './totals';

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
  readonly window: { readonly from: string; readonly to: string };
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
 * National money that a share requires beside the ledger's foreign support of the same time:
 * share ÷ (100 − share) times as much. Null where no sum follows: at 0 and 100 per cent, where
 * nothing foreign is counted in that time, or where the statement is older than the period.
 */
function requiredBy(statement: Statement, ledger: Ledger, currency: string): Required | null {
  const share = statement.value;
  if (compareDecimals(share, '0') <= 0 || compareDecimals(share, '100') >= 0) return null;
  const window = windowOfStatement(statement, ledger);
  if (window === null) return null;
  const foreign = totalOf(
    entriesOf(ledger, currency).filter((one) => isWithin(window, one.contribution.date)),
  );
  if (compareDecimals(foreign.high, '0') === 0) return null;
  const rest = exact('100').minus(exact(share));
  const times = (value: string) => exact(value).times(exact(share)).div(rest);
  return {
    window,
    namesPeriod: statement.period !== null,
    times: times('1').toString(),
    foreign,
    national: { low: toCents(times(foreign.low)), high: toCents(times(foreign.high)) },
  };
}

function windowOfStatement(
  { period, date }: Statement,
  { subject }: Ledger,
): { readonly from: string; readonly to: string } | null {
  const counted = windowOf(subject, { period: 'counted', from: null, to: null });
  const from = period === null ? counted.from : firstDay(period);
  const to = lastDay(period ?? date);
  return from === null || from > to ? null : { from, to };
}
