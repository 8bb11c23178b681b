import { claimTest } from '@/lib/analysis/claim';
import type { Statement } from '@/lib/ledger/schema';
import { type MadeLedger, madeLedger, madeStatement } from '@/tests/support/made-ledger';

/** A national total of 900 USD of the whole programme, without a time, unless told otherwise. */
export function total(made: Partial<Statement> & Pick<Statement, 'id'>): Statement {
  return madeStatement({
    quantity: 'national-total',
    qualifier: null,
    value: '900',
    unit: 'USD',
    base: 'programme',
    ...made,
  });
}

/** A programme total of 900 USD and 100 foreign USD inside it, `<id>-all` and `<id>-part`. */
export function pair(id: string, made: Partial<Statement> = {}, part: Partial<Statement> = {}) {
  const [first, second] = [`${id}-all`, `${id}-part`];
  return [
    total({
      id: first,
      quantity: 'programme-total',
      includes: 'both',
      counterpart: second,
      ...made,
    }),
    total({ id: second, quantity: 'foreign-total', value: '100', counterpart: first, ...part }),
  ];
}

/** Totals against 900 to 1,800 USD, the band of a statement about 2021 that says over 90 per cent. */
export function tested(
  statements: readonly Statement[],
  made: MadeLedger = {},
  claim: Partial<Statement> = {},
) {
  const test = claimTest(
    madeLedger({
      contributions: [{ low: '100', high: '200' }],
      ...made,
      statements: [madeStatement({ id: 'claim', period: '2021', ...claim }), ...statements],
    }),
    'USD',
  );
  if (!test) throw new Error('The statement has a period');
  return test;
}
