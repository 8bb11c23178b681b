import type { Ledger } from '@/lib/ledger/ledger';
import type { Statement } from '@/lib/ledger/schema';
import { compareDecimals, exact } from '@/lib/money';
import { timesOf } from './claim-multiple';
import { bandOf } from './claim-requirement';
import type { ClaimTest } from './claim-rows';
import type { Total } from './totals';

/**
 * The band at every other national share that is stated, on whatever base, or that a stated
 * foreign share leaves; ascending, each share once, as plain decimal text.
 */
export function bandsByShare(
  featured: Statement,
  foreign: Total,
  { statements }: Ledger,
): ClaimTest['byShare'] {
  const byShare = new Map<string, Statement[]>();
  for (const statement of statements) {
    const share = nationalShareOf(statement);
    if (share === null || compareDecimals(share, featured.value) === 0) continue;
    const group = byShare.get(share);
    if (group) group.push(statement);
    else byShare.set(share, [statement]);
  }
  return [...byShare]
    .toSorted(([a], [b]) => compareDecimals(a, b))
    .map(([share, said]) => ({
      share,
      times: timesOf(share),
      statements: said,
      national: bandOf(share, foreign),
    }));
}

/** A stated national share, or what a stated foreign share leaves; null of any other statement. */
export function nationalShareOf({ quantity, unit, value }: Statement): string | null {
  if (unit !== 'percent') return null;
  if (quantity === 'national-share') return exact(value).toFixed();
  return quantity === 'foreign-share' ? exact('100').minus(exact(value)).toFixed() : null;
}
