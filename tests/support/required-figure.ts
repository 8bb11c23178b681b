import { vocabularyOf } from '@/lib/analysis/vocabulary';
import { claimRequiredSpending } from '@/lib/figures/claim-required-spending';
import type { DrawnStrips } from '@/lib/figures/drawn-strips';
import type { Figure } from '@/lib/figures/figure';
import { CONVERTED_FIGURE } from '@/lib/filters/endpoints';
import { defaultQuery } from '@/lib/filters/query';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Spending, Statement } from '@/lib/ledger/schema';
import { type MadeContribution, madeLedger, madeStatement } from '@/tests/support/made-ledger';

/** The figure of what a statement requires, on any ledger. */
export function requiredFigure(ledger: Ledger, currency?: string): Figure {
  const query = defaultQuery(vocabularyOf(ledger), CONVERTED_FIGURE);
  return claimRequiredSpending(ledger, currency ? { ...query, currency } : query);
}

export interface MadeClaim {
  readonly claim?: Partial<Statement>;
  /** National totals of 2021 in US dollars, unless told otherwise. */
  readonly totals?: readonly (Partial<Statement> & Pick<Statement, 'id'>)[];
  readonly spending?: readonly Spending[];
  readonly contributions?: readonly MadeContribution[];
}

/** A share of over 90 per cent in 2021, 100 to 200 dollars foreign: 900 to 1,800 national. */
export function madeRequired({
  claim,
  totals = [],
  spending = [],
  contributions,
}: MadeClaim): Figure {
  const statements = [
    madeStatement({ id: 'claim', period: '2021', ...claim }),
    ...totals.map((one) =>
      madeStatement({
        quantity: 'national-total',
        qualifier: null,
        unit: 'USD',
        period: '2021',
        printed: `$${one.value}`,
        ...one,
      }),
    ),
  ];
  return requiredFigure(
    madeLedger({
      contributions: contributions ?? [{ low: '100', high: '200' }],
      statements,
      spending,
    }),
  );
}

/** The rows of one part of the figure. */
export function partOf({ rows }: Figure, part: string): Figure['rows'] {
  return rows.filter((row) => row.part === part);
}

export function stripsOf({ drawing }: Figure): DrawnStrips {
  if (drawing.kind !== 'strips') throw new Error('it is drawn as strips');
  return drawing;
}
