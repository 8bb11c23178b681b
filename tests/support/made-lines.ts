import { claimTest } from '@/lib/analysis/claim';
import type { SpendingTest } from '@/lib/analysis/claim-rows';
import type { Spending, Statement } from '@/lib/ledger/schema';
import { madeLedger, madeSpending, madeStatement } from '@/tests/support/made-ledger';

/** Spending against 900 to 1,800 USD, the band of a statement about 2021 that says over 90 per cent. */
export function spendingTested(
  spending: readonly Spending[],
  claim: Partial<Statement> = {},
): SpendingTest {
  const test = claimTest(
    madeLedger({
      contributions: [{ low: '100', high: '200' }],
      statements: [madeStatement({ id: 'claim', period: '2021', ...claim })],
      spending,
    }),
    'USD',
  );
  if (!test) throw new Error('The statement has a period');
  return test.spending;
}

/** Amounts in US dollars or euros by name. */
type Made = Partial<Spending> & { readonly usd?: string; readonly eur?: string };

/** 100 US dollars of a demining line, spent in 2021, unless told otherwise. */
export function line(id: string, { usd = '100', eur, ...made }: Made = {}): Spending {
  const amount = eur ? { value: eur, currency: 'EUR' } : { value: usd, currency: 'USD' };
  return madeSpending({ id, amount, ...made });
}

/** Each row as `id` with a dot for every level, `+` where it is in the sum, or as missing months. */
export function inWords(rows: SpendingTest['rows']): readonly string[] {
  return rows.map((row) =>
    row.kind === 'missing'
      ? `none ${row.from} to ${row.to}`
      : `${'.'.repeat(row.level)}${row.entry.id}${row.inSum ? '+' : ''} from ${row.start}`,
  );
}
