import type { Ledger } from '@/lib/ledger/ledger';
import { timesOf } from './claim-multiple';
import { requirementOf, statementWindow } from './claim-requirement';
import type { ClaimTest } from './claim-rows';
import { bandsByShare } from './claim-shares';
import { spendingTest } from './claim-spending';
import { reportedTotals } from './claim-totals';
import { pairsOf } from './pairs';
import { sensitivityOf } from './sensitivity';

/**
 * The featured statement against everything that the ledger holds: pure arithmetic that takes no
 * side. Null only where there is no time to test it over: it names no period and is older than the
 * period that the subject counts.
 */
export function claimTest(ledger: Ledger, currency: string): ClaimTest | null {
  const statement = ledger.byId.statement.get(ledger.subject.featuredClaim);
  if (!statement) return null;
  const window = statementWindow(statement, ledger);
  if (window === null) return null;
  const required = requirementOf(statement.value, window, ledger, currency);
  const test = { statement, required, ledger, currency };
  const pairs = pairsOf(ledger, currency);
  const { totals, apart } = reportedTotals(pairs, test);
  return {
    statement,
    currency,
    namesPeriod: statement.period !== null,
    times: timesOf(statement.value),
    required,
    byShare: bandsByShare(statement, required.foreign, ledger),
    totals,
    apart,
    spending: spendingTest(test),
    pairs,
    sensitivity: sensitivityOf(totals, ledger, currency),
  };
}
